import { TakeAlongDialog } from "../features/take-along/TakeAlongDialog.tsx";
import { makePng, makeSvg } from "../features/world-map/picture/makePicture.ts";

const MAKERS = { png: makePng, svg: makeSvg };

/** The dialog "Take it along" with the map's pictures: features do not know each other. */
export function TakeAlong() {
  return <TakeAlongDialog makers={MAKERS} />;
}
