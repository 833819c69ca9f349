import type { Atlas } from "../../domain/atlas.ts";
import type { OrganisationFilter } from "../../domain/organisationFilter.ts";
import { countKinds, RELATION_KINDS } from "../../domain/pairLines.ts";
import { splitPairKey } from "../../domain/partyCode.ts";
import { partnersOf } from "../../domain/standings.ts";
import { formatCount } from "../../messages/formatFigures.ts";
import { formatList } from "../../messages/lists.ts";
import { organisationWithArticle } from "../../messages/organisationWithArticle.ts";
import { shownMessages as messages } from "../../messages/shown.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import type { Selection } from "../../store/selection.ts";
import { selectDrawnDossiers, selectLineKinds, selectPassing } from "../../store/selectors.ts";
import styles from "./ShownSentence.module.css";

/** One sentence above the map that says at any time what it shows. */
export function ShownSentence() {
  const atlas = useAtlas((state) => state.atlas);
  const selection = useAtlas((state) => state.selection);
  const filter = useAtlas((state) => state.filter);
  const passing = useAtlas(selectPassing);
  const drawnCount = useAtlas((state) => selectDrawnDossiers(state).length);
  const kinds = useAtlas(selectLineKinds);
  const isAlone = selection.kind === "none";
  const filtered = passing && describeFilter(atlas, filter, { count: passing.size, isAlone });
  const selected = describeSelection(atlas, selection, drawnCount);
  const sentence =
    isAlone && kinds
      ? describeRelations(kinds, passing?.size ?? atlas.partyCodes.length, filtered)
      : filtered && !isAlone
        ? messages.together(selected, filtered)
        : (filtered ?? selected);
  return (
    <p className={styles.sentence} role="status" aria-label={messages.name} data-covers-map="top">
      {sentence}
    </p>
  );
}

/** Relations that are broken off or suspended do not count. */
function describeRelations(kinds: Uint8Array, parties: number, among: string | undefined): string {
  const count = formatCount(countKinds(kinds, RELATION_KINDS.relations));
  const pairs = formatCount((parties * (parties - 1)) / 2);
  return among ? messages.relationsAmong(among, count, pairs) : messages.relations(count, pairs);
}

function describeSelection(atlas: Atlas, selection: Selection, drawnCount: number): string {
  switch (selection.kind) {
    case "none":
      return messages.documented(drawnCount);
    case "country":
      return messages.country(
        atlas.nameOf(selection.country),
        partnersOf(atlas, selection.country).length,
        atlas.partyCodes.length - 1,
      );
    case "pair": {
      const [nameA, nameB] = splitPairKey(selection.pair).map((code) => atlas.nameOf(code));
      return messages.pair(nameA ?? "", nameB ?? "");
    }
  }
}

/** Returns the words for what the filter lets pass, such as "121 members of the Arab League". */
function describeFilter(
  atlas: Atlas,
  filter: OrganisationFilter,
  { count, isAlone }: { readonly count: number; readonly isAlone: boolean },
): string {
  if (count === 0) return isAlone ? messages.nobody : messages.nobodyToo;
  const names = (ids: readonly string[], type: "conjunction" | "disjunction") =>
    formatList(
      ids.map((id) => organisationWithArticle(atlas.organisation(id)?.name ?? id)),
      type,
    );
  const type = filter.match === "all" ? "conjunction" : "disjunction";
  if (filter.include.length === 0) {
    return messages.nonMembers(count, names(filter.exclude, "disjunction"));
  }
  const included = names(filter.include, type);
  if (filter.exclude.length === 0) return messages.members(count, included);
  return messages.membersExcept(count, included, names(filter.exclude, "disjunction"));
}
