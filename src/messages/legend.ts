/** Words of the legend. */
export const legendMessages = {
  title: "Legend",
  selectedPair: "selected pair",
  documented: "documented relation",
  notes: "single facts known",
  brokenLine: "relations broken off, suspended or none",
  dispute: "disputed territory",
  dependency: "dependent territory",
  smallState: "small state",
  member: (names: string) => names,
  insideFilter: "inside the filter",
  standing: {
    "missions-both": "missions both ways",
    "missions-sent": (name: string) => `only ${name} has a mission there`,
    "missions-hosted": (name: string) => `only a mission in ${name}`,
    "relations-only": "relations, no resident mission found",
    broken: "relations suspended or broken off",
    "stated-none": "stated that there are none",
    "nothing-found": "nothing recorded yet",
  },
  policy: "Outlines make no statement on borders",
} as const;
