export { preloadParts } from "../ui/parts.ts";
