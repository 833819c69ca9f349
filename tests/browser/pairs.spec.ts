import type { Place } from "./AtlasPage.ts";
import { expect, test } from "./atlasTest.ts";
import { sampleIf } from "./sample.ts";

const MOROCCO: Place = [-5.5, 31.3];
const PERU: Place = [-71.5, -15];
const PAKISTAN: Place = [65, 28];
const RUSSIA: Place = [46, 60];
/** Palestine is small at this scale: its dot is what a click finds. */
const PALESTINE: Place = [35.205, 31.902];

/** Facts that a reader of the five articles looks for, by section of the panel. */
const PAIRS: readonly {
  readonly pair: string;
  readonly title: string;
  readonly clicks: readonly (readonly [name: string, place: Place])[];
  /** Within the sentence, or at its beginning. */
  readonly since: string;
  readonly facts: Readonly<Record<string, readonly (string | RegExp)[]>>;
}[] = [
  {
    pair: "MAR-PER",
    title: "Morocco–Peru relations",
    clicks: [
      ["Morocco", MOROCCO],
      ["Peru", PERU],
    ],
    since: "diplomatic relations since 27 June 1964",
    facts: {
      Figures: [
        /Resident missions\s*.*Morocco to Peru\s*1.*Peru to Morocco\s*1/s,
        /Total of both\s*US\$\s24\smillion/,
      ],
      History: [
        "27 June 1964",
        /1973–1986.*ambassador in Madrid/s,
        /between 1973 and 1986.*establishes diplomatic relations with the Sahrawi Republic/s,
        /MINURSO/,
        /Ollanta Humala of Peru gives a speech.*through a representative/s,
        /September 2017.*Meeting not held/s,
        /9 September 2021.*restores diplomatic relations with the Sahrawi Republic/s,
        /September 2022.*second time/s,
        /10 May 2023.*Lima Caftan Fashion Show/s,
      ],
      Missions: [
        /Morocco in Peru.*embassy, Lima.*resident/s,
        /Peru in Morocco.*embassy, Rabat.*resident.*closed 1973–1986/s,
        "Covered from Madrid, 1973–1986",
      ],
      Visits: [
        /Mohamed Benaissa.*2003.*Mohammed VI.*2004.*Abdelkader Aamara.*2012.*Salaheddine Mezouar.*2014/s,
        /Peru to Morocco.*None found/s,
      ],
      "Trade and money": [/Total of both.*US\$\s24\smillion.*mid-2010s/s],
      Organisations: [
        /Non-Aligned Movement, (the )?World Trade Organization and (the )?United Nations/,
        /Non-Aligned Movement\s*MAR since 1961\s*PER since 1973/,
      ],
      "Other ties": [/9,\d\d\d\skm/, /Free trade agreement.*2015; talks begun/s],
      "Open questions": [/27th.*18th/s, "5 May 1987"],
      Sources: [/Morocco–Peru relations.*CC BY-SA 4\.0/s],
    },
  },
  {
    pair: "PER-PSE",
    title: "Palestine–Peru relations",
    clicks: [
      ["Peru", PERU],
      ["Palestine", PALESTINE],
    ],
    since: "diplomatic relations since 12 November 2010",
    facts: {
      Figures: [
        /Resident missions.*Palestine to Peru\s*1.*Peru to Palestine\s*none, a source says/s,
        "US$",
      ],
      History: [
        /second half of the 19th century.*Migrants from Palestine/s,
        /1979.*office.*1998.*Special Delegation.*2000.*de facto embassy.*2011.*embassy/s,
        /29 July 1998.*Abu Nidal/s,
        "24 January 2011",
        /2022.*Pedro Castillo announces.*announced/s,
        /nine people/,
      ],
      Missions: [
        /Peru in Palestine.*intended 2022.*no embassy in Palestine/s,
        /Palestine in Peru.*1979–1998.*1998–2000.*2000–2011.*embassy, Lima.*since 2011/s,
      ],
      Visits: [
        /Ollanta Humala.*2014/s,
        /Farouk Kaddoumi.*1985.*Farouk Kaddoumi.*1987.*Farouk Kaddoumi.*1989/s,
      ],
      "Trade and money": ["What each sold the other"],
      Organisations: [/Non-Aligned Movement\s*PSE since 1976\s*PER since 1973/],
      "Open questions": ["12 November 2010", /dissolved in 1988/],
      Sources: [/Palestine–Peru relations.*CC BY-SA 4\.0/s],
    },
  },
  {
    pair: "MAR-PAK",
    title: "Morocco–Pakistan relations",
    clicks: [
      ["Morocco", MOROCCO],
      ["Pakistan", PAKISTAN],
    ],
    since: "diplomatic relations since the 1950s",
    facts: {
      Figures: [
        /Morocco to Pakistan\s*1.*Pakistan to Morocco\s*1/s,
        /Pakistan to Morocco\s*US\$\s11\.5\smillion/,
        /Morocco to Pakistan\s*US\$\s147\smillion/,
      ],
      History: [
        /1952.*Ahmed Balafrej/s,
        /Zafarullah Khan.*Pakistani passport/s,
        "1956",
        /late 2007.*Mohammed Rida El Fassi/s,
        "Zubair Tufail",
        /30 per cent/,
      ],
      Missions: [/embassy, Islamabad.*embassy, Rabat/s],
      Visits: [/Morocco to Pakistan.*None found.*Pakistan to Morocco.*None found/s],
      "Trade and money": [
        /Pakistan to Morocco\s*US\$\s11\.5\smillion\s*date not known/,
        /Morocco to Pakistan\s*US\$\s147\smillion\s*date not known/,
      ],
      Organisations: [
        /Organisation of Islamic Cooperation, (the )?Group of 77 and (the )?Non-Aligned Movement/,
      ],
      "Open questions": ["19 August 1957", "Bulferg", /do not fit together/],
      Sources: [/Morocco–Pakistan relations.*CC BY-SA 4\.0/s],
    },
  },
  {
    pair: "MAR-RUS",
    title: "Morocco–Russia relations",
    clicks: [
      ["Morocco", MOROCCO],
      ["Russia", RUSSIA],
    ],
    since: "diplomatic relations since 29 August 1958",
    facts: {
      Figures: [
        /Morocco to Russia\s*1.*Russia to Morocco\s*1 \+ 1\sconsulate/s,
        /Total of both\s*over US\$\s2\sbillion.*2011/,
      ],
      History: [
        /18th century.*Catherine II/s,
        /1897.*Tangier/s,
        /1906.*Algeciras/s,
        /Tangier Protocol.*not done/s,
        /1964.*50 Moroccan students/s,
        /1978.*mining/s,
        /1980.*at war/s,
        /2019.*Mohammedia/s,
        /January 2021.*Sputnik V/s,
        /Vote not attended.*not done/s,
        /20 December 2023.*Marrakesh/s,
      ],
      Missions: [
        /embassy, Moscow/,
        /embassy, Rabat.*Casablanca.*consulate, Tangier.*not among the missions/s,
      ],
      Visits: [/Mohammed VI.*March 2016/s, /Vladimir Putin.*September 2006/s],
      "Trade and money": [/Total of both\s*over US\$\s2\sbillion\s*2011/],
      "Other ties": [/Russia to Morocco.*90 days/s, /Fisheries cooperation agreement of 2020/],
      "Open questions": ["29 August 1958", /consulate general or a consular office/],
      Sources: [/Morocco–Russia relations.*CC BY-SA 4\.0/s],
    },
  },
  {
    pair: "MAR-PSE",
    title: "Morocco–Palestine relations",
    clicks: [
      ["Palestine", PALESTINE],
      ["Morocco", MOROCCO],
    ],
    since: "diplomatic relations since 31 January 1989",
    facts: {
      Figures: [/Morocco to Palestine\s*2.*Palestine to Morocco\s*1/s],
      History: [
        /13th century/,
        /Oujda and Jerada/,
        /1973 war/,
        /1986.*Peres/s,
        /6 October 2023.*Nasser Bourita.*Hussein al-Sheikh/s,
        /24 October 2023.*two military planes/s,
        /24 June 2024.*forty tons/s,
        /26–28 June 2024.*Bayt Mal Al-Quds/s,
      ],
      Missions: [/Morocco in Palestine.*consulate, Gaza/s, /Palestine in Morocco.*embassy, Rabat/s],
      Visits: [/Palestinian delegation.*26–28 June 2024/s],
      "Trade and money": ["What each sold the other"],
      "Open questions": ["31 January 1989", /president/],
      Sources: [/Morocco–Palestine relations.*CC BY-SA 4\.0/s],
    },
  },
];

for (const { pair, title, clicks, since, facts } of PAIRS) {
  test(
    `two clicks on the map open ${title}, with the facts of its article`,
    sampleIf(pair === "MAR-PER"),
    async ({ atlas, page }) => {
      await atlas.open();
      for (const [name, place] of clicks) {
        // The camera frames what the first click has opened: the second place is where it is then.
        await atlas.settle();
        await expect.poll(() => atlas.nameAt(place)).toBe(name);
        await atlas.click(place);
      }
      await expect(page).toHaveURL(new RegExp(`\\?pair=${pair}$`));
      await expect(atlas.panelOf(title)).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(`^${title.replace(" relations", "")} `));
      await expect(atlas.panel).toContainText(since, { ignoreCase: true });
      for (const [heading, expected] of Object.entries(facts)) {
        for (const fact of expected) await expect.soft(atlas.section(heading)).toContainText(fact);
      }
    },
  );
}
