import { loadCoverage } from "../../data/loadDataset.ts";
import type { Atlas } from "../../domain/atlas.ts";
import { rankParties } from "../../domain/nameOrder.ts";
import type { PartyStatus } from "../../domain/partyStatus.ts";
import { formatList } from "../../messages/format/lists.ts";
import type { PageFacts } from "../../messages/infoPages.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { useLoaded } from "../../ui/useLoaded.ts";

/** The list by which a state was an independent one. */
const STATEHOOD_SOURCE = "gleditsch-ward";

/** Returns what the pages say of the data; how far a list reaches comes when the sources have loaded. */
export function usePageFacts(): PageFacts {
  const atlas = useAtlas((state) => state.atlas);
  const coverage = useLoaded("coverage", loadCoverage);
  const sources = coverage.state === "here" ? coverage.value.sources : [];
  return {
    ...countPageFacts(atlas),
    statehoodDate: sources.find(({ id }) => id === STATEHOOD_SOURCE)?.date,
  };
}

function countPageFacts(atlas: Atlas) {
  const { parties, dossiers } = atlas;
  const rankOf = rankParties(atlas);
  const namesOf = (status: PartyStatus) =>
    formatList(
      parties
        .filter((party) => party.status === status)
        .sort((one, other) => rankOf(one.code) - rankOf(other.code))
        .map(({ name }) => name),
    );
  return {
    states: parties.length,
    members: parties.filter(({ status }) => status === "member").length,
    observers: namesOf("observer"),
    associated: namesOf("associated"),
    limited: namesOf("limited"),
    fullDossiers: dossiers.filter(({ depth }) => depth === "full").length,
  };
}
