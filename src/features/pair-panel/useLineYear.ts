import { FIRST_YEAR } from "../../domain/atlasYear.ts";
import { useAtlas, useAtlasAtOnce, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectHandledYear } from "../../store/selectHandledYear.ts";
import { selectYear } from "../../store/selectors.ts";
import { type LineYear, useEarlyYear } from "../../ui/charts/useEarlyYear.ts";

/** Returns the year of the map, or an earlier one, which only the life line reads. */
export function useLineYear(): LineYear {
  const store = useAtlasStoreApi();
  const settled = useAtlas(selectYear);
  const shown = useAtlasAtOnce(selectHandledYear) ?? settled;
  const { moveYear: move, settleYear: settle } = store.getState();
  return useEarlyYear({ shown, first: FIRST_YEAR, move, settle });
}
