import { useId } from "react";
import { drawSample, type SampleShape } from "../../domain/looks/drawSample.ts";
import type { Sample } from "../../domain/looks/legendRow.ts";
import type { MapColour } from "../../domain/looks/mapColour.ts";
import { TEXTURE_STROKE, TEXTURE_TILE, TEXTURES } from "../../domain/looks/texture.ts";
import styles from "./Swatch.module.css";

/** Pixels; at an odd height a line in the middle covers whole ones. */
const WIDTH = 22;
const HEIGHT = 13;
/** Half of an outline lies outside of what it goes round. */
const BOX = { left: 0.5, top: 0.5, width: WIDTH - 1, height: HEIGHT - 1 };

/** A look of the map, drawn as it is on the map. */
export function Swatch({
  sample,
  isWide,
}: {
  readonly sample: Sample;
  /** As wide as there is room, beside others. */
  readonly isWide?: boolean;
}) {
  const wide = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", width: "100%" };
  return (
    <svg
      className={styles.swatch}
      width={WIDTH}
      height={HEIGHT}
      {...(isWide && wide)}
      aria-hidden="true"
    >
      {drawSample(sample, BOX).map((shape) => (
        <Shape key={JSON.stringify(shape)} shape={shape} />
      ))}
    </svg>
  );
}

function Shape({ shape }: { readonly shape: SampleShape }) {
  const { d, fill, texture, stroke, opacity } = shape;
  const id = useId();
  const reference = `url(#${id})`;
  const [left, right] = typeof stroke?.colour === "object" ? stroke.colour : [];
  const plain = typeof stroke?.colour === "string" ? colourOf(stroke.colour) : undefined;
  return (
    <g fill="none" opacity={opacity}>
      {fill && <path d={d} fill={colourOf(fill)} />}
      {texture && (
        <>
          <pattern id={id} width={TEXTURE_TILE} height={TEXTURE_TILE} patternUnits="userSpaceOnUse">
            <Tile {...texture} />
          </pattern>
          <path d={d} fill={reference} />
        </>
      )}
      {left && right && (
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x2={WIDTH}>
          <stop offset="0" stopColor={colourOf(left)} />
          <stop offset="1" stopColor={colourOf(right)} />
        </linearGradient>
      )}
      {stroke && (
        <path
          d={d}
          stroke={plain ?? reference}
          strokeWidth={stroke.width}
          strokeDasharray={stroke.dash?.join(" ")}
          strokeLinecap={stroke.cap}
        />
      )}
    </g>
  );
}

function Tile({ name, ink }: NonNullable<SampleShape["texture"]>) {
  const { d, isFilled } = TEXTURES[name];
  const colour = colourOf(ink);
  return isFilled ? (
    <path d={d} fill={colour} />
  ) : (
    <path d={d} stroke={colour} strokeWidth={TEXTURE_STROKE} />
  );
}

/** The style sheet has it in light and in dark. */
function colourOf(name: MapColour): string {
  return `var(--map-${name})`;
}
