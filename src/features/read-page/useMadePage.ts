import { useCallback, useDeferredValue, useMemo } from "react";
import { type PairKey, parsePairKey } from "../../domain/partyCode.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { type Loaded, useLoaded } from "../../ui/useLoaded.ts";
import { type DossierInput, readTexts } from "./claims.ts";
import { loadTables } from "./loadTables.ts";
import type { Work } from "./work.ts";
import type { MadePage } from "./workshop.ts";
import { workshop } from "./workshopPart.ts";

/** Returns the page of a work with what the tables know; it follows what is typed as fast as it can. */
export function useMadePage(work: Work | undefined): Loaded<MadePage> {
  const atlas = useAtlas((state) => state.atlas);
  const shown = useDeferredValue(work);
  const key = work && [work.pair, ...referredTo(work.base)].join(" ");
  const load = useCallback(
    async (pairs: string) => {
      const [pair, ...referred] = pairs.split(" ").flatMap((one) => parsePairKey(one) ?? []);
      if (pair === undefined) throw new RangeError(`A page needs a pair, found ${pairs}`);
      const [tables, { makePage }] = await Promise.all([
        loadTables(atlas, pair, referred),
        workshop.load(),
      ]);
      return (of: Work) => makePage(of, tables, atlas);
    },
    [atlas],
  );
  const loaded = useLoaded(key, load);
  return useMemo(() => {
    if (loaded.state !== "here") return loaded;
    return shown ? { state: "here", value: loaded.value(shown) } : { state: "loading" };
  }, [loaded, shown]);
}

/** Other pairs whose facts a dossier shows, or whose relations it draws. */
function referredTo({ showAlso, bandsOf }: DossierInput): PairKey[] {
  const pairs = [
    ...readTexts(showAlso).map((one) => one.split("#")[0] ?? ""),
    ...readTexts(bandsOf),
  ];
  return [...new Set(pairs.flatMap((one) => parsePairKey(one) ?? []))];
}
