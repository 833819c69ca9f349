import { extentOf, type Outline } from "../../../domain/geo/outline.ts";
import { projectTurned } from "../../../domain/geo/projection.ts";
import { type CountryFill, FADED_ALPHA } from "../../../domain/looks/countryFill.ts";
import { DISPUTE_STROKE, SMALLEST_HATCH } from "../../../domain/looks/markLooks.ts";
import { graticuleLines } from "../../../layers/CountriesLayer.ts";
import { selectFillScene, styleCountries } from "../styleCountries.ts";
import type { Mark } from "./drawing.ts";
import { toPicture, writePaths } from "./pathData.ts";
import type { PictureScene } from "./pictureScene.ts";

const PLAIN: CountryFill = { colour: "land" };

/** Returns the globe, the countries with their fills, their borders and the disputed areas. */
export function drawCountries(scene: PictureScene): Mark[] {
  const { state, shapes, palette, frame } = scene;
  const fills = styleCountries(
    shapes.outlines.map(({ id }) => id),
    selectFillScene(state),
  );
  const closed = { isClosed: true };
  const areas = shapes.outlines.flatMap((outline): Mark[] => {
    const d = writePaths(outline.rings, frame, closed);
    return d === ""
      ? []
      : [{ kind: "path", d, ...fillOf(fills.get(outline.id) ?? PLAIN, palette) }];
  });
  const edges = shapes.outlines.flatMap(({ id, rings }): Mark[] => {
    const edge = fills.get(id)?.edge;
    if (!edge) return [];
    const stroke = { colour: palette[edge], width: 0.9 };
    return [{ kind: "path", d: writePaths(rings, frame, closed), stroke }];
  });
  const borders: Mark = {
    kind: "path",
    d: writePaths(shapes.borders, frame, { isClosed: false }),
    stroke: { colour: palette.border, width: 0.7 },
  };
  return [
    ...drawGlobe(scene),
    ...areas,
    borders,
    ...edges,
    ...scene.disputes.map(drawDispute(scene)),
  ];
}

/** Its colour, perhaps a texture over it, perhaps paler. */
function fillOf(fill: CountryFill, palette: PictureScene["palette"]) {
  return {
    fill: palette[fill.colour],
    ...(fill.texture && { texture: { name: fill.texture, ink: palette["standing-ink"] } }),
    ...(fill.isFaded && { opacity: FADED_ALPHA }),
  };
}

function drawGlobe({ palette, frame }: PictureScene): Mark[] {
  const edge: number[] = [];
  for (let lat = -90; lat <= 90; lat += 2) {
    const { x, y } = projectTurned(-180, lat);
    edge.push(x, y);
  }
  for (let lat = 90; lat >= -90; lat -= 2) {
    const { x, y } = projectTurned(180, lat);
    edge.push(x, y);
  }
  return [
    {
      kind: "path",
      d: writePaths([Float64Array.from(edge)], frame, { isClosed: true }),
      fill: palette.sea,
      stroke: { colour: palette.edge, width: 1 },
    },
    {
      kind: "path",
      d: writePaths(graticuleLines(), frame, { isClosed: false }),
      stroke: { colour: palette.graticule, width: 0.7 },
    },
  ];
}

function drawDispute({ palette, frame }: PictureScene): (dispute: Outline) => Mark {
  const ink = palette.dispute;
  return ({ box, middle, rings }) => {
    if (extentOf(box) * frame.scale < SMALLEST_HATCH) {
      return drawDisputeMark(toPicture(middle, frame), ink);
    }
    return {
      kind: "path",
      d: writePaths(rings, frame, { isClosed: true }),
      texture: { name: "hatch", ink },
      stroke: { colour: ink, ...DISPUTE_STROKE },
    };
  };
}

/** The mark of a disputed area that is too small for its hatch. */
function drawDisputeMark([x, y]: readonly [x: number, y: number], ink: string): Mark {
  const radius = SMALLEST_HATCH / 2;
  return {
    kind: "path",
    d: `M${x.toFixed(1)} ${(y - radius).toFixed(1)}l${radius} ${radius} ${-radius} ${radius} ${-radius} ${-radius}z`,
    stroke: { colour: ink, width: DISPUTE_STROKE.width },
  };
}
