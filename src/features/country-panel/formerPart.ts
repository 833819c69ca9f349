import { defineRarePart } from "../../ui/parts.ts";

/** What is told of former states: with the words of all kinds, which few countries need. */
export const formerPart = defineRarePart(() => import("./CountryFormerStates.tsx"));
