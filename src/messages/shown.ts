/** The sentence that says what the map shows. */
export const shownMessages = {
  name: "Shown",
  documented: (count: number) =>
    count === 1 ? "1 documented relation" : `${count} documented relations`,
  relations: (count: string, pairs: string) =>
    `Diplomatic relations known in ${count} of ${pairs} pairs`,
  relationsAmong: (among: string, count: string, pairs: string) =>
    `${among}: diplomatic relations known in ${count} of ${pairs} pairs`,
  country: (name: string, partners: number, parties: number) =>
    `${name}: diplomatic relations with ${partners} of ${parties} parties`,
  pair: (nameA: string, nameB: string) => `${nameA}–${nameB}`,
  members: (count: number, names: string) =>
    count === 1 ? `1 member of ${names}` : `${count} members of ${names}`,
  nonMembers: (count: number, names: string) =>
    count === 1 ? `1 party outside ${names}` : `${count} parties outside ${names}`,
  membersExcept: (count: number, names: string, except: string) =>
    `${count === 1 ? "1 member" : `${count} members`} of ${names} outside ${except}`,
  nobody: "No party passes the filter.",
  nobodyToo: "no party passes the filter",
  together: (selection: string, filter: string) => `${selection}, and ${filter}`,
} as const;
