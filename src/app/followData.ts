import { loadAtlas } from "../data/loadDataset.ts";
import { forgetFiles } from "../data/loadFile.ts";
import { NEW_DATA_EVENT } from "../domain/dataset.ts";

/**
 * In development: shows what was saved without a reload, which would load some three hundred modules
 * again. The data loads first, so that the page stands until it is here.
 * @param listen registers for messages of the development server
 * @param show renders the atlas from the start, by its address; editions count up
 */
export function followData(
  listen: (event: string, hear: () => Promise<void>) => void,
  show: (edition: number) => void,
): void {
  let edition = 0;
  listen(NEW_DATA_EVENT, async () => {
    forgetFiles();
    // What does not load the atlas says itself.
    await loadAtlas().catch(() => undefined);
    edition++;
    show(edition);
  });
}
