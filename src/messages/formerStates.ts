/** Words for what is known of former states. */
export const formerMessages = {
  title: "Former states",
  pairNote:
    "Told apart: facts of states that are no more, in whose place one of the two stands, alone or with others. They count as nothing of the two: in no number, rank or sentence, and not on the map.",
  countryNote:
    "States that are no more, in whose place it stands, alone or with others. What one had with it is told here, the rest on the pages of pairs; it counts as nothing of theirs.",
  state: (name: string, until: number | undefined) =>
    until === undefined ? name : `${name} (to ${until})`,
  entries: (names: string, count: number) =>
    count === 1 ? `${names}: 1 entry` : `${names}: ${count} entries`,
  withOthers: (count: number) => (count === 1 ? "With 1 other" : `With ${count} others`),
  facts: (count: number) => (count === 1 ? "1 fact" : `${count} facts`),
  by: (sources: string) => `By ${sources}.`,
  end: (name: string) => `The end of ${name}.`,
  row: (dateOrTable: string, words: string) => `${dateOrTable}: ${words}`,
  withNote: (words: string, note: string) => `${words} (${note})`,
  loading: "Loading …",
  failed: "What is known of it did not load.",
} as const;
