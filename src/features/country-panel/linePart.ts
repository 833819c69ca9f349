import { definePart } from "../../ui/parts.ts";

/** The life line of a country: with the kit of charts, which its other words do not wait for. */
export const linePart = definePart(() => import("./CountryLifeLine.tsx"));
