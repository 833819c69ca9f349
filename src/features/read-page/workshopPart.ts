import { defineRarePart } from "../../ui/parts.ts";

/** What reads, shows and writes dossiers: a chunk of its own, for who has only opened the page has none. */
export const workshop = defineRarePart(() => import("./workshop.ts"));
