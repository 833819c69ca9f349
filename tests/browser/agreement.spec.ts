import { geoInterpolate } from "d3-geo";
import { legendMessages } from "../../src/messages/legend.ts";
import type { AtlasPage, Place } from "./AtlasPage.ts";
import { expect, test } from "./atlasTest.ts";
import { sampleIf } from "./sample.ts";

const MODES = ["relations", "missions", "trade", "gaps"] as const;
type Mode = (typeof MODES)[number];

const ADDRESSES_A_MODE = 10;
/** Each so many of them stands in the sample: one with the whole world in view, and one of a country. */
const SAMPLE_STEP = 6;
/** Up to so many lines are walked one by one. */
const LONGEST_WALK = 60;
/** Up to so many rows all stand in the document. */
const MOST_PLAIN_ROWS = 500;
const PARTIES = 200;

const COUNTRIES = ["ISR", "MAR", "PER", "FRA", "TCD", "BRA", "RUS", "NOR", "COK", "ESH", "SSD"];
const BLOCS = [
  ...["EU", "LAS", "AU", "NAM", "ASEAN", "BRICS", "NATO", "COMMONWEALTH", "OPEC", "CIS", "G77"],
  ...["OAS", "SAARC", "CPLP", "M49-002", "M49-005", "M49-145"],
];
const ROLES = ["observer", "associate", "candidate"];

/** Pairs whose lines cross open water, with the anchors of both. */
const OVER_WATER: readonly (readonly [name: string, a: Place, b: Place])[] = [
  ["Angola–Brazil", [13.23, -8.84], [-47.88, -15.79]],
  ["India–Kenya", [77.21, 28.61], [36.82, -1.29]],
  ["Indonesia–Madagascar", [106.83, -6.18], [47.53, -18.91]],
  ["Portugal–United States", [-9.14, 38.72], [-77.04, 38.9]],
];

interface MapWords {
  readonly sentence: string;
  /** Of each class of lines: how many the legend counts. */
  readonly classes: ReadonlyMap<string, number>;
}

const toNumber = (text: string | undefined) => Number(text?.replaceAll(",", ""));

/** Returns numbers from 0 to below 1, the same ones for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  // Seeds that are neighbours begin alike.
  for (let step = 0; step < 4; step++) next();
  return next;

  function next(): number {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  }
}

/** Returns addresses of one mode that ask for anything else at random: the same ones each time. */
function makeAddresses(mode: Mode): string[] {
  const random = createRandom(2026 + MODES.indexOf(mode));
  const isIn = (share: number) => random() < share;
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const pickSome = () =>
    isIn(0.6) ? pick(BLOCS) : [...new Set([pick(BLOCS), pick(BLOCS)])].join();
  return Array.from({ length: ADDRESSES_A_MODE }, (_, index) => {
    const parts: string[] = [];
    // First the whole world is in view, for the pointer; the lines of a country can all be walked.
    if (2 * index >= ADDRESSES_A_MODE) parts.push(`country=${pick(COUNTRIES)}`);
    const isBetween = isIn(0.3);
    if (isBetween) parts.push(`between=${pickSome()}~${pickSome()}`);
    if (isIn(isBetween ? 0.2 : 0.8)) parts.push(`in=${pickSome()}`);
    if (isIn(0.2)) parts.push(`not=${pickSome()}`);
    if (isIn(0.4)) parts.push("match=any");
    if (isIn(0.2)) parts.push(`roles=${pick(ROLES)}`);
    if (isIn(0.4)) parts.push("ends=one");
    // Figures of trade begin in 2000: one year in seven is before.
    const first = mode === "trade" ? 1996 : 1945;
    const year = first + Math.floor(random() * (2026 - first));
    if (isIn(0.6)) parts.push(`year=${year}`);
    if (isIn(0.25)) parts.push(`since=${1945 + Math.floor(random() * (year - 1945))}`);
    // Of many lines a few are drawn, unless all are asked for.
    parts.push("top=all");
    return `?${[...parts, `show=${mode}`].join("&")}`;
  });
}

/** Shows an address on the map without loading the page again. */
async function show({ page, shown }: AtlasPage, address: string): Promise<void> {
  await page.evaluate((text) => {
    history.pushState(null, "", text);
    dispatchEvent(new PopStateEvent("popstate"));
    // Until then words and legend are those of the address before.
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, address);
  // The word begins the sentence where nothing else is known yet.
  await expect(shown).not.toContainText(/loading/i);
  await expect(page.getByRole("region", { name: "World map" })).toHaveAttribute(
    "aria-busy",
    "false",
  );
}

/** Returns the words of the classes of lines of what a sentence is about. */
function labelsOf(sentence: string): readonly string[] {
  const about: readonly (readonly [words: RegExp, classes: string])[] = [
    [/relations begun/, "change-"],
    [/nothing found/, "gap-"],
    [/figures of trade/i, "trade-"],
    [/resident missions/i, "missions-"],
    [/diplomatic relations/i, "relations"],
  ];
  const [, classes] = about.find(([words]) => words.test(sentence)) ?? [];
  return Object.entries(legendMessages.lineClasses).flatMap(([name, label]) =>
    classes !== undefined && name.startsWith(classes) ? [label] : [],
  );
}

/** Missions that are listed with states whose fill tells their relations, whichever way they go. */
const UNDER_FILLS = legendMessages.missionsUnderFills("").replace(/: $/, "");

/** Beside a selected country its fills tell the missions both ways, and each of the two ways. */
function addMissionsOfFills(
  counted: readonly (readonly [words: string, count: number])[],
  classes: Map<string, number>,
): void {
  const { lineClasses: labels } = legendMessages;
  for (const [words, count] of counted) {
    if (words === UNDER_FILLS) classes.set(UNDER_FILLS, count);
    const isOneWay = /^only (a mission in |.* has a mission there$)/.test(words);
    if (!isOneWay && words !== "missions both ways") continue;
    const label = labels[isOneWay ? "missions-a-to-b" : "missions-each-way"];
    classes.set(label, (classes.get(label) ?? 0) + count);
  }
}

async function readMap({ page, shown }: AtlasPage): Promise<MapWords> {
  const legend = page.getByRole("region", { name: "Legend" });
  // Those of the notes too, which are folded away.
  const rows = await legend.locator("li").allTextContents();
  const sentence = (await shown.textContent()) ?? "";
  const counted = rows.flatMap((text): [string, number][] => {
    const [, words, count] = /^(.*): ([\d,]+)$/.exec(text) ?? [];
    return words === undefined ? [] : [[words, toNumber(count)]];
  });
  const classes = new Map<string, number>();
  const labels = labelsOf(sentence);
  // What the fills beside a country say comes after the classes of its lines, partly in the same words.
  for (const [words, count] of counted) {
    if (labels.includes(words) && !classes.has(words)) classes.set(words, count);
  }
  if (/resident missions/i.test(sentence)) addMissionsOfFills(counted, classes);
  return { sentence, classes };
}

/** Walks the lines by the key n, once round, and returns the names that are spoken. */
async function walkLines({ page, map }: AtlasPage, hasLines: boolean): Promise<string[]> {
  const spoken = page.locator('[aria-live="polite"]').first();
  const names: string[] = [];
  await map.focus();
  // What the keys do comes when there is time.
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => /\/mapKeys-[^/]*\.js$/.test(name)),
  );
  for (;;) {
    await page.keyboard.press("n");
    // What tells the first name may be on its way.
    if (hasLines && names.length === 0) await expect(spoken).not.toHaveText("");
    const name = ((await spoken.textContent()) ?? "").split(": ")[0] ?? "";
    if (name === "" || name === names[0] || names.length > LONGEST_WALK) return names;
    names.push(name);
  }
}

/** Returns which pair the pointer finds over open water, beside the one that is looked for there. */
async function pointAtLines(atlas: AtlasPage): Promise<{ wanted: string; found: string }[]> {
  const seen: { wanted: string; found: string }[] = [];
  for (const [wanted, a, b] of OVER_WATER) {
    const place = geoInterpolate([...a], [...b])(0.5) as Place;
    let found = "";
    for (let tries = 0; tries < 4 && found === ""; tries++) found = await pointAt(atlas, place);
    seen.push({ wanted, found });
  }
  return seen;
}

/** Returns the name of the line at a place, empty if there is none, or its name is still to come. */
async function pointAt(atlas: AtlasPage, place: Place): Promise<string> {
  const { page } = atlas;
  const { x, y } = await atlas.locate(place);
  await page.mouse.move(x, y - 40);
  await page.mouse.move(x, y);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  });
  const names = page.getByRole("tooltip").locator("span");
  const [text = ""] = await names.evaluateAll((spans) =>
    spans.map((span) => span.firstChild?.textContent ?? ""),
  );
  return text.includes("–") ? text : "";
}

/** Switches to the table and returns what it has as rows of pairs and of states. */
async function readTable({ page }: AtlasPage) {
  await page.getByRole("button", { name: "Table", exact: true }).click();
  const table = page.getByRole("region", { name: "Table" });
  const count = async (rows: "Pairs" | "States") => {
    await table.getByRole("radio", { name: rows }).check();
    const status = table.getByRole("status");
    await expect(status).toHaveText(rows === "Pairs" ? /\d pairs?$/ : /\d states?(, not |$)/);
    return toNumber(/^[\d,]+/.exec((await status.textContent()) ?? "")?.[0]);
  };
  const states = await count("States");
  const pairs = await count("Pairs");
  const heads = table.getByRole("rowheader").getByRole("button");
  const names =
    pairs > MOST_PLAIN_ROWS
      ? []
      : await heads.evaluateAll((buttons) =>
          buttons.map((button) => button.getAttribute("aria-label") ?? ""),
        );
  const words = (await table.textContent()) ?? "";
  const field = table.getByRole("searchbox");
  /** Looks for a pair among rows that may not be in the document. */
  const has = async (name: string) => {
    if (pairs <= MOST_PLAIN_ROWS) return names.includes(name);
    // The rows follow the words when there is time: those of the words before have to be gone.
    await field.clear();
    await expect(table.getByRole("status")).not.toContainText(" of ");
    await field.fill(name.replace("–", " "));
    await expect(table.getByRole("status")).toContainText(" of ");
    return (await heads.and(page.getByRole("button", { name, exact: true })).count()) > 0;
  };
  return { pairs, states, names, words, has };
}

/** Checks that the sentence tells the counts of the legend. */
function expectSameCounts(
  { sentence, classes }: MapWords,
  { about, areSidesShared }: { readonly about: string; readonly areSidesShared: boolean },
): void {
  const { lineClasses: labels } = legendMessages;
  const count = (label: keyof typeof labels) =>
    (classes.get(labels[label]) ?? 0).toLocaleString("en-GB");
  const sum = [...classes.values()].reduce((total, one) => total + one, 0);
  const has = (text: string) => expect.soft(sentence, about).toMatch(new RegExp(text));
  if (/relations begun/.test(sentence)) {
    const [begun, resumed] = [count("change-begun"), count("change-resumed")];
    const [broken, ended] = [count("change-broken"), count("change-ended")];
    has(
      `begun (in|with) ${begun}, resumed (in|with) ${resumed}, broken off or suspended (in|with) ${broken}, ended or stated not to exist (in|with) ${ended} of `,
    );
  } else if (/nothing found/.test(sentence)) {
    has(
      `no relations (in|with) ${count("gap-stated")}, nothing found (in|with) ${count("gap-nothing-found")} of `,
    );
  } else if (/figures of trade/i.test(sentence)) {
    has(
      `figures of trade in \\d+ (for|with) ${sum.toLocaleString("en-GB")} of `.replace(
        /^f/,
        "[Ff]",
      ),
    );
  } else if (/resident missions/i.test(sentence)) {
    const [each, one] = [count("missions-each-way"), count("missions-a-to-b")];
    const under = classes.get(UNDER_FILLS) ?? 0;
    const bothTold =
      toNumber(/both ways with ([\d,]+)/.exec(sentence)?.[1] ?? each) - toNumber(each);
    // Sides that share members count the pairs among these twice.
    if (/both ways in/.test(sentence)) has(`both ways in ${each}, one way in ${one} of `);
    else if (!areSidesShared) {
      // Of those that no fill tells some go both ways: they are the rest of what is told to do so.
      expect.soft(bothTold, about).toBeGreaterThanOrEqual(0);
      expect.soft(bothTold, about).toBeLessThanOrEqual(under);
      const directed = 2 * toNumber(each) + toNumber(one) + under + bothTold;
      expect.soft(directedTold(sentence), about).toBe(directed);
    }
  } else if (/diplomatic relations/i.test(sentence)) {
    has(`relations (known in|with) ${count("relations")} of `);
  }
}

/** Returns the number of missions that the sentence tells, each way together. */
function directedTold(sentence: string): number {
  const ofCountry = /missions in ([\d,]+) and hosts those of ([\d,]+) of /.exec(sentence);
  const oneWay = /missions (?:in|of) ([\d,]+) of .*is found/.exec(sentence);
  const ofBlocs = /in the latter in ([\d,]+) of .* in the former in ([\d,]+)/.exec(sentence);
  const [, sent, hosted] = ofCountry ?? oneWay ?? ofBlocs ?? [];
  return toNumber(sent ?? "0") + toNumber(hosted ?? "0");
}

/** Returns how many states the sentence is about; `undefined` where it counts them on two sides. */
function membersTold(sentence: string): number | undefined {
  if (/no state passes|nobody was a member/i.test(sentence)) return 0;
  if (/^Between /.test(sentence)) return undefined;
  const found = /(?:^|of )(?:at least |at most |about )?([\d,]+) (?:members? of|states?\b)/i.exec(
    sentence,
  );
  return found ? toNumber(found[1]) : PARTIES;
}

for (const mode of MODES) {
  const addresses = makeAddresses(mode);
  const sample = addresses.filter((_, index) => index % SAMPLE_STEP === 0);
  const others = addresses.filter((address) => !sample.includes(address));
  for (const [which, shown] of [
    ["a sample of", sample],
    ["the other", others],
  ] as const) {
    test(
      `the table and the map agree at ${which} random addresses with show=${mode}`,
      sampleIf(shown === sample && mode === "relations"),
      async ({ atlas, page }) => {
        test.setTimeout(120_000);
        await atlas.open();
        for (const address of shown) {
          await test.step(address, () => expectAgreement(atlas, address));
        }
        await expect(page).toHaveURL(/view=table&rows=pairs$/);
      },
    );
  }
}

async function expectAgreement(atlas: AtlasPage, address: string): Promise<void> {
  await show(atlas, address);
  const map = await readMap(atlas);
  const { sentence, classes } = map;
  const isOfCountry = address.includes("country=");
  const isUncounted = classes.size === 0;
  const drawn = isUncounted ? undefined : [...classes.values()].reduce((sum, one) => sum + one, 0);
  const isWalked = isOfCountry ? (drawn ?? 0) <= LONGEST_WALK : isUncounted;
  const walked = isWalked ? await walkLines(atlas, (drawn ?? 0) > 0) : undefined;
  const isPanelOpen = (await atlas.panel.count()) > 0;
  const pointed = isOfCountry || isPanelOpen || isUncounted ? [] : await pointAtLines(atlas);
  const table = await readTable(atlas);
  const about = `${address}: ${sentence}`;

  const [, one, other] =
    /^Between (?:at least |at most |about )?([\d,]+) .*? and (?:at least |at most |about )?([\d,]+) /.exec(
      sentence,
    ) ?? [];
  const sides = one === undefined ? undefined : [toNumber(one), toNumber(other)];
  const most = sides?.reduce((sum, side) => sum + side, 0) ?? Number.NaN;
  const isTold = !/not an independent state|no figures|passes|nobody was/i.test(sentence);
  if (drawn !== undefined) {
    expect.soft(table.pairs, `pairs, ${about}`).toBe(drawn);
    if (isTold) expectSameCounts(map, { about, areSidesShared: table.states < most });
  }
  if (walked) expect.soft(new Set(table.names), `lines walked, ${about}`).toEqual(new Set(walked));
  for (const { wanted, found } of pointed) {
    const message = `${found || `nothing at ${wanted}`} under the pointer, ${about}`;
    expect.soft(await table.has(found || wanted), message).toBe(found !== "");
  }
  if (sides) {
    expect.soft(table.states, about).toBeLessThanOrEqual(most);
    expect.soft(table.states, about).toBeGreaterThanOrEqual(Math.max(...sides));
  } else if (isTold || table.states === 0) {
    expect.soft(table.states, `states, ${about}`).toBe(membersTold(sentence));
  }
  if (table.states === 0) {
    expect.soft(table.words, about).toContain(sentence);
    expect.soft(sentence, address).toMatch(/\.$/);
    expect.soft(table.pairs, about).toBe(0);
  }
}
