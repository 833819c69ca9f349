import { splitPairKey } from "../../domain/partyCode.ts";
import { describePair } from "../../messages/pairDetail.ts";
import type { AtlasState, MapTarget } from "../../store/atlasStore.ts";
import { findPairLine } from "../../store/selectors.ts";

/** Returns what the line under the pointer stands for, in a few words; empty for all else. */
export function targetDetail(state: AtlasState, target: MapTarget): string {
  const line = target.kind === "pair" ? findPairLine(state, target.pair) : undefined;
  if (!line || target.kind !== "pair") return "";
  const [nameA, nameB] = splitPairKey(target.pair).map(state.atlas.nameOf) as [string, string];
  return describePair({ nameA, nameB, ...line });
}
