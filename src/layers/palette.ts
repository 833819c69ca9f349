import { MAP_COLOURS, type MapColour } from "../domain/looks/mapColour.ts";

/**
 * Colours of the drawn map. The style sheet `tokens.css` holds them, so that panel and map cannot
 * disagree; layers get them as values because a canvas knows no custom properties.
 */
export type Palette = Readonly<Record<MapColour, string>>;

/**
 * Returns the colours in force inside an element as `#rrggbb`: `--map-sea` of the style sheet
 * becomes `sea`.
 */
export function readPalette(element: HTMLElement): Palette {
  // A custom property holds what was written, light-dark() and all; only `color` is resolved.
  const probe = document.createElement("span");
  // A contrast theme would give all of them its one colour of text; the map has its own contrasts.
  probe.style.setProperty("forced-color-adjust", "none");
  element.append(probe);
  const colours = MAP_COLOURS.map((name) => {
    probe.style.color = `var(--map-${name}, #888888)`;
    return [name, toHex(getComputedStyle(probe).color)];
  });
  probe.remove();
  return Object.fromEntries(colours) as Record<MapColour, string>;
}

/** Returns whether two palettes have the same colours. */
export function isSamePalette(one: Palette, other: Palette): boolean {
  return MAP_COLOURS.every((name) => one[name] === other[name]);
}

function toHex(colour: string): string {
  const channels = colour.match(/\d+(\.\d+)?/g)?.slice(0, 3) ?? ["136", "136", "136"];
  const hex = channels.map((channel) => Math.round(Number(channel)).toString(16).padStart(2, "0"));
  return `#${hex.join("")}`;
}
