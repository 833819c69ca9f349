/** Words of the sentence and of the figures of a pair: a chunk with what says them. */
export const pairHeadMessages = {
  and: "and",
  missionsBothWays: (isEmbassy: boolean) =>
    isEmbassy ? "each has an embassy in the other" : "each has a resident mission in the other",
  missionOneWay: (sender: string, host: string, isEmbassy: boolean) =>
    `${sender} has ${isEmbassy ? "an embassy" : "a resident mission"} in ${host}`,
  dateNote: (words: string) => `On the date of relations: ${words}.`,
  quotedTrade: "Trade, as an article has it",
  missions: "Resident missions",
  organisations: "Organisations of both",
  consulates: (count: number) => (count === 1 ? "1 consulate" : `${count} consulates`),
  agencies: (count: number) => (count === 1 ? "1 agency" : `${count} agencies`),
  partners: "partners",
  noneFound: "none found",
  sourceSaysNone: "none, a source says",
  rank: (name: string, place: string, of: string, partners: string) =>
    `${name.endsWith("s") ? `${name}’` : `${name}’s`} ${place} of ${of} ${partners}`,
  notFound: (what: string) => `Looked for and not found: ${what}.`,
} as const;
