import { useAtlas } from "../store/AtlasStoreContext.tsx";
import {
  selectIsHistoryWanted,
  selectWantedSubject,
  selectWantedTrade,
} from "../store/selectors.ts";
import { LazyPart } from "../ui/LazyPart.tsx";
import { definePart } from "../ui/parts.ts";

const loader = definePart(() => import("./LoadYearData.tsx"));

/** What the year and the lines shown need besides the start-up data; most readers need nothing. */
export function YearData() {
  const isWanted = useAtlas(
    (state) =>
      selectIsHistoryWanted(state) ||
      selectWantedTrade(state) !== undefined ||
      selectWantedSubject(state) !== undefined,
  );
  if (!isWanted) return null;
  return <LazyPart part={loader}>{({ LoadYearData }) => <LoadYearData />}</LazyPart>;
}
