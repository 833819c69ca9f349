import { accreditations } from "./accreditations/kind.ts";
import { missions } from "./missions/kind.ts";
import { absences } from "./no_relations/kind.ts";
import { recognitions } from "./recognitions/kind.ts";
import { relationSpells } from "./relation_spells/kind.ts";
import { relations } from "./relations/kind.ts";

/**
 * The kinds that the first words of a page and the lists of a country are made of: they come with the
 * first answer, in the files of both parties. In the order of a page.
 */
export const CORE_KINDS = [
  relations,
  relationSpells,
  absences,
  recognitions,
  missions,
  accreditations,
] as const;
