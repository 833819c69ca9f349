/**
 * Names of the colours of the drawn map. What they are in light and in dark is in the style sheet
 * `tokens.css`: `--map-sea` is the colour `sea`.
 */
export const MAP_COLOURS = [
  "sea",
  "graticule",
  "edge",
  "land",
  "border",
  "dependency",
  "member",
  "member-edge",
  "party-a",
  "party-b",
  "selected",
  "dispute",
  "line",
  "line-strong",
  "label",
  "label-quiet",
  "halo",
  "dot",
  "focus",
  "standing-both",
  "standing-one",
  "standing-relations",
  "standing-broken",
  "standing-none",
  "standing-ink",
  "count-1",
  "count-2",
  "count-3",
  "count-4",
  "count-5",
  "story",
  "coast",
] as const;
export type MapColour = (typeof MAP_COLOURS)[number];
