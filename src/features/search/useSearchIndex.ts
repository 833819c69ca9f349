import { useCallback, useMemo } from "react";
import { loadAtlas, loadNames } from "../../data/loadDataset.ts";
import type { Atlas } from "../../domain/atlas.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { untilIdle } from "../../ui/untilIdle.ts";
import { type Loaded, useLoaded } from "../../ui/useLoaded.ts";
import { createSearchIndex, createSearchIndexInSteps, type SearchIndex } from "./searchIndex.ts";

/** The indexes over the names of one atlas. All fields share them: to make one takes a while. */
interface Indexes {
  readonly atlas: Atlas;
  /** Over English names alone. */
  english?: SearchIndex;
  /** Over the names of all languages: on its way, then here. */
  making?: Promise<SearchIndex> | undefined;
  whole?: SearchIndex;
}

const made = new WeakMap<Atlas, Indexes>();

/**
 * Returns the index that answers now: over the names of all languages once it is made, over the English ones until
 * then; and whether the other is on its way, here or did not come.
 */
export function useSearchIndex(): {
  readonly index: SearchIndex;
  readonly whole: Loaded<SearchIndex>;
} {
  const indexes = indexesOf(useAtlas((state) => state.atlas));
  const load = useCallback(() => makeWhole(indexes), [indexes]);
  const whole = useLoaded("names", load, () => indexes.whole);
  const english = useMemo(() => answerInEnglish(indexes), [indexes]);
  return { index: whole.state === "here" ? whole.value : english, whole };
}

/** Makes the index that answers first, when the browser is idle. Who types sooner has it made at once. */
export async function prepareSearch(): Promise<void> {
  await untilIdle();
  const atlas = await loadAtlas().catch(() => undefined);
  if (!atlas || indexesOf(atlas).english) return;
  const english = await createSearchIndexInSteps(atlas, undefined);
  indexesOf(atlas).english ??= english;
}

function indexesOf(atlas: Atlas): Indexes {
  const indexes = made.get(atlas) ?? { atlas };
  made.set(atlas, indexes);
  return indexes;
}

/** Makes its index at the first question: an empty field asks none. */
function answerInEnglish(indexes: Indexes): SearchIndex {
  return {
    answer(query, limit) {
      indexes.english ??= createSearchIndex(indexes.atlas, undefined);
      return indexes.english.answer(query, limit);
    },
  };
}

/** Two fields that open at once wait for the same one; after a failure the next asks anew. */
function makeWhole(indexes: Indexes): Promise<SearchIndex> {
  indexes.making ??= loadNames()
    .then((names) => createSearchIndexInSteps(indexes.atlas, names))
    .then(
      (index) => {
        indexes.whole = index;
        return index;
      },
      (error) => {
        indexes.making = undefined;
        throw error;
      },
    );
  return indexes.making;
}
