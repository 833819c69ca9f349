import type { NamedOrganisationFact } from "../../domain/dataset.ts";
import { MEMBERSHIP_SOURCES } from "../../domain/pairFacts.ts";
import type { PairKey } from "../../domain/partyCode.ts";
import { splitPairKey } from "../../domain/partyCode.ts";
import type { OrganisationTies } from "../../domain/sharedOrganisations.ts";
import { type Answer, NOTHING, type TableSays } from "./comparison.ts";

/** Returns what the rosters say where a dossier says that both belong to an organisation. */
export function compareOrganisation(
  { organisation }: NamedOrganisationFact,
  { pair, ties }: { readonly pair: PairKey; readonly ties: OrganisationTies },
): Answer {
  const tie = Object.values(ties)
    .flat()
    .find((one) => one.organisation.id === organisation);
  if (tie === undefined) return NOTHING;
  const [partyA, partyB] = splitPairKey(pair);
  const sources = MEMBERSHIP_SOURCES.map((id) => ({ id }));
  const roles = [tie.partyA?.role, tie.partyB?.role];
  const says = [partyA, partyB].map(
    (party, place): TableSays => ({ about: "membership", party, role: roles[place], sources }),
  );
  return { answer: roles.every((role) => role === "member") ? "same" : "other", says };
}
