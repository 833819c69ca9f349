import { definePart } from "../../ui/parts.ts";
import { untilIdle } from "../../ui/untilIdle.ts";

/** What draws ahead of the reader. Until it is here, everything is drawn when it is due. */
export const nextPicture = definePart(() => import("./nextPicture.ts"));

/** Loads it when there is nothing else to do; resolves with `undefined` where it does not come. */
export async function loadNextPicture(): Promise<typeof nextPicture.module> {
  await untilIdle();
  return nextPicture.module ?? nextPicture.load().catch(() => undefined);
}
