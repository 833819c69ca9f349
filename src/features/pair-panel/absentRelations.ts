import type { Citation } from "../../domain/dataset.ts";
import { beginningOf, type FactDate } from "../../domain/factDate.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import type { UnnumberedPage } from "./pairPage.ts";
import { recognitionSpells } from "./recognitionSpells.ts";

/** What the head says where no relations are known, and who says so. */
export interface AbsentRelations {
  readonly text: string;
  readonly citations: readonly Citation[];
}

interface Recognition {
  readonly by: PartyCode;
  readonly of: PartyCode;
  readonly date: FactDate;
  readonly citations: readonly Citation[];
}

/**
 * Returns the words for a pair of which no relations are known: that they are denied, where that is
 * certain; that the one has recognised the other; or that nothing was found.
 */
export function absentRelations(page: UnnumberedPage): AbsentRelations {
  const { absence } = page.facts ?? {};
  if (absence && absence.kind !== "not-listed" && absence.isCertain) {
    const words = messages.absence[absence.kind];
    const text = absence.note ? messages.withNote(words, absence.note) : words;
    return { text, citations: absence.sources };
  }
  const recognition = standingRecognition(page);
  if (recognition) {
    const { by, of, date, citations } = recognition;
    const when = date.shape === "unknown" ? "" : formatFactDate(date);
    const words = messages.recognised(page.atlas.nameOf(by), page.atlas.nameOf(of), when);
    const nothing = absence ? messages.noRelationsFound : messages.relationsUnknown;
    return { text: `${nothing}; ${words}`, citations };
  }
  return {
    text: absence ? messages.absence["not-listed"] : messages.relationsUnknown,
    citations: absence?.sources ?? [],
  };
}

/** Recognition that was not taken back, by the dossier or else by the table. */
function standingRecognition(page: UnnumberedPage): Recognition | undefined {
  const own = page.dossier.recognitions.findLast((spell) => spell.ofPair === undefined);
  const ofTable = recognitionSpells(page).flatMap((spells) => spells.at(-1) ?? []);
  return [...(own ? [own] : []), ...ofTable]
    .filter(({ state }) => state === "recognised")
    .map(({ by, of, date, sources }) => ({
      by,
      of,
      date: beginningOf(date),
      citations: sources,
    }))[0];
}
