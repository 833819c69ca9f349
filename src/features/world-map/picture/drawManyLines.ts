import { HALVES, partsOfLook } from "../../../domain/looks/lineLook.ts";
import { listPairLines } from "../../../domain/pairLines.ts";
import { createLineGeometry, drawPath, type LineGeometry } from "../../../layers/lines/later.ts";
import { selectDrawnKinds } from "../../../store/selectDrawn.ts";
import { selectSubject } from "../../../store/selectors.ts";
import { fineOpacity } from "../fineOpacity.ts";
import type { Mark } from "./drawing.ts";
import { PathWriter, simplify } from "./pathData.ts";
import type { PictureScene } from "./pictureScene.ts";

/** How far a fine line may be from the true one, in pixels: among thousands nobody sees it. */
const TOLERANCE = 0.7;
const EVERYWHERE = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};
const WHOLE = { from: 0, until: 1 };

/**
 * Returns the lines of all pairs that the mode shows, by class. The lines of one party A are one path:
 * they leave one point and hardly cross, so that crowds of lines grow darker as on the map, and a
 * picture of sixteen thousand lines has some hundred paths.
 */
export function drawManyLines({ state, palette, frame }: PictureScene): Mark[] {
  const kinds = selectDrawnKinds(state);
  if (!kinds || kinds.length === 0) return [];
  const { ends } = listPairLines(state.atlas);
  const geometry = createLineGeometry(ends, (line) => (kinds[line] ?? 0) > 0);
  const count = kinds.reduce((sum, kind) => (kind > 0 ? sum + 1 : sum), 0);
  return Object.values(selectSubject(state).classes).flatMap((look, index): Mark[] => {
    const opacity = look.opacity === "fine" ? fineOpacity(count) : look.opacity;
    return partsOfLook(look).map(({ half, dash }): Mark => {
      const wanted = { kinds, kind: index + 1, shares: half ? HALVES[half] : WHOLE };
      const paths = writeByParty(geometry, state.atlas.partyCodes.length, wanted, frame);
      const stroke = { colour: palette[look.colour], width: look.width, ...(dash && { dash }) };
      return { kind: "lines", paths, stroke, opacity };
    });
  });
}

function writeByParty(
  geometry: LineGeometry,
  parties: number,
  wanted: {
    readonly kinds: Uint8Array;
    readonly kind: number;
    readonly shares: { readonly from: number; readonly until: number };
  },
  frame: PictureScene["frame"],
): string[] {
  const writer = new PathWriter(frame);
  let run: number[] = [];
  const finish = () => {
    for (const [index, point] of simplify(run, TOLERANCE / frame.scale).entries()) {
      if (index === 0) writer.moveTo(...point);
      else writer.lineTo(...point);
    }
    run = [];
  };
  const pen = {
    moveTo: (x: number, y: number) => {
      finish();
      run.push(x, y);
    },
    lineTo: (x: number, y: number) => {
      run.push(x, y);
    },
  };
  const view = { box: EVERYWHERE, tolerance: TOLERANCE / frame.scale, shares: wanted.shares };
  const texts: string[] = [];
  let path = 0;
  let firstOfNext = 0;
  // Pairs stand in code order: those of the first party, of the second …
  for (let partyA = 0; partyA < parties; partyA++) {
    firstOfNext += parties - 1 - partyA;
    while (path < geometry.lines.length && (geometry.lines[path] ?? 0) < firstOfNext) {
      if (wanted.kinds[geometry.lines[path] ?? 0] === wanted.kind)
        drawPath(geometry, path, view, pen);
      path++;
    }
    finish();
    const text = writer.finish();
    if (text !== "") texts.push(text);
  }
  return texts;
}
