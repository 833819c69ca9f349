/** Words on and around the map. */
export const worldMapMessages = {
  region: "World map",
  description:
    "Map of the world. Arrow keys move between parties, Enter selects, a second Enter makes the pair, N and P walk the lines, Escape steps back, question mark shows all keys.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fitWorld: "Fit the world",
  chooseOne: "Which one?",
  close: "Close",
  open: (name: string) => `Open ${name}`,
  pair: (nameA: string, nameB: string) => `${nameA}–${nameB}`,
  towards: (name: string) => `to ${name}`,
  dependencyOf: (name: string) => `Territory of ${name}`,
  dependencyOfNone: "No state's territory",
  disputeKind: {
    breakaway: "Breakaway territory",
    claimed: "Claimed by more than one state",
    occupied: "Occupied territory",
    "non-self-governing": "Non-self-governing territory",
  },
  administeredBy: (names: string) => `Administered by ${names}`,
  administeredByNone: "Administration divided or not settled",
  claimedBy: (names: string) => `Claimed by ${names}`,
  disputeNote: "The map shows who administers and who claims; it takes no side.",
  shapesFailed: "The outlines did not load.",
  linesAndNamesStay: "Search and lists work without them.",
  tryAgain: "Try again",
} as const;
