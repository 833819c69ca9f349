import { ExportDialog } from "../features/export/ExportDialog.tsx";
import { makePng, makeSvg } from "../features/world-map/picture/makePicture.ts";

const MAKERS = { png: makePng, svg: makeSvg };

/** The dialog "Export" with the map's pictures: features do not know each other. */
export function Export() {
  return <ExportDialog makers={MAKERS} />;
}
