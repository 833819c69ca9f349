/** Words of what is told of a territory. */
export const territoryMessages = {
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
} as const;
