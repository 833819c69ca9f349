import type { PartyCode } from "../../src/domain/partyCode.ts";
import type { AtlasNames } from "../../src/draft/index.ts";
import { emitNames } from "../compile/emitNames.ts";
import type { Geodata } from "../compile/geodata.ts";

/** Returns what the tables know of names, as the app has it in its start file and its file of names. */
export function readAtlasNames(geodata: Geodata): AtlasNames {
  return {
    parties: geodata.parties.map(({ value: { code, name, capital } }) => ({ code, name, capital })),
    others: geodata.others.map(({ value: { code, name, kind, continues_as } }) => ({
      ...{ code, name, kind },
      ...(continues_as === undefined ? {} : { continuesAs: continues_as as PartyCode[] }),
    })),
    organisations: geodata.organisations.map(({ value: { id, name, short } }) => ({
      id,
      name,
      short,
    })),
    names: emitNames(geodata),
  };
}
