/** The app asks no layer itself: it begins with the lines by way of the map. */
export { prepareLines } from "../../layers/lines/index.ts";
