/** Words of the frame that are wanted after the first map: titles, on paper, in another page, and for who cannot see it. */
export const frameMessages = {
  fullTitle: "Dyad: an atlas of bilateral relations",
  titleOf: (name: string) => `${name} · Dyad`,
  printed: (day: string, version: string, address: string) =>
    `Dyad, edition ${version}, data as of ${day}. The sources of each fact are at ${address}. Outlines and lines make no statement on borders.`,
  openInAtlas: "Open in Dyad",
  opened: (name: string) => `${name} opened`,
} as const;
