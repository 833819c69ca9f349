import type { Atlas } from "../../domain/atlas.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { readPageMessages } from "../../messages/readPage.ts";
import { type Claim, readText } from "./claims.ts";

const { tell } = readPageMessages;

/** Returns a claim in a line: its own text, or what its fields say together. */
export function tellClaim({ list, fact }: Claim, atlas: Atlas): string {
  const nameOf = (code: unknown) => atlas.nameOf(readText(code) as PartyCode);
  switch (list) {
    case "missions":
      return tell.mission(
        ...([nameOf(fact.sender), readText(fact.kind)] as const),
        readText(fact.city) || nameOf(fact.host),
      );
    case "organisations": {
      const id = readText(fact.organisation);
      return tell.organisation(atlas.organisation(id)?.name ?? id);
    }
    case "eras":
      return readText(fact.title) || tell.noText;
    case "agreements":
      return readText(fact.title) || readText(fact.text) || tell.noText;
    default:
      return readText(fact.text) || tell.noText;
  }
}

/** Returns the date of a claim as it is written; `undefined` where such a claim has none. */
export function writtenDateOf({ list, fact }: Claim): string | undefined {
  if (list === "eras") {
    return `${readText(fact.from)}/${readText(fact.until) || ".."}`;
  }
  const date = list === "missions" ? firstSpellDate(fact.spells) : readText(fact.date);
  return date === "" || date === "unknown" ? undefined : date;
}

function firstSpellDate(spells: unknown): string {
  const [first] = Array.isArray(spells) ? spells : [];
  return readText((first as { readonly date?: unknown } | undefined)?.date);
}
