import { pairName } from "./pairTitle.ts";

/** Words on and around the map. */
export const worldMapMessages = {
  region: "World map",
  description:
    "Map of the world. Arrow keys move between states, Enter selects, a second Enter makes the pair, N and P walk the lines, Escape steps back, question mark shows all keys.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fitWorld: "Fit the world",
  close: "Close",
  pair: pairName,
  missionOf: (kind: string, sender: string, city: string) =>
    `${kind.charAt(0).toUpperCase()}${kind.slice(1)} of ${sender}${city && `, ${city}`}`,
  towards: (name: string) => `to ${name}`,
  fileFailed: {
    outlines: "The outlines did not load. Search and lists work without them.",
    "fine outlines": "The finer outlines did not load. The map shows the coarse ones.",
    disputes: "The disputed areas did not load. They are missing from the map.",
  },
  linesFailed: "The lines did not load. The map, the table and the lists work without them.",
  reload: "Reload",
  tryAgain: "Try again",
} as const;
