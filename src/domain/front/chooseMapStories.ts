import type { Atlas } from "../atlas.ts";
import type { AtlasHistory } from "../atlasHistory.ts";
import { chooseStories } from "../chooseStories.ts";
import type { Story } from "../dataset.ts";
import { GreatCircle } from "../geo/greatCircle.ts";
import { packDay } from "../packedDays.ts";
import { makePairKey, type PairKey, splitPairKey } from "../partyCode.ts";
import { isOfMonth, listLastTurns, weighPairs } from "./lastTurns.ts";

/** So many lines can be told from one another over the world. */
const MOST_STORIES = 12;
/** "Lately": so many years before the newest day of the data; of one sort only the newest so many. */
const LATE_YEARS = 6;
const LATEST = 24;
/** How many of each sort, where all of them are far enough apart. */
const QUOTAS = { broken: 4, resumed: 3, told: 3, recognised: 1, established: 1 } as const;
type Sort = keyof typeof QUOTAS;
/** How near two lines, or their ends, may come, in radians: some 900 km. */
const NEAREST = 0.14;
/** Angles in radians of the shortest line that is seen on a map of the world, and of the longest that is one among others. */
const [SHORTEST, LONGEST] = [0.1, 1.7];
/** Places along a line that are compared. */
const STEPS = 24;

type Way = readonly (readonly [x: number, y: number, z: number])[];

/**
 * Returns the pairs whose lines lie over the front door: relations that were lately broken off, restored,
 * begun or recognised, and some pairs that are told in full; the best known of each, but each with parties
 * of its own, and so that no line comes near another or is cut by the seam.
 */
export function chooseMapStories(atlas: Atlas, history: AtlasHistory): Story[] {
  const candidates = listCandidates(atlas, history);
  const chosen: { readonly story: Story; readonly way: Way }[] = [];
  const counts = new Map<Sort, number>();
  const take = (sort: Sort): boolean => {
    const list = candidates[sort];
    if ((counts.get(sort) ?? 0) >= QUOTAS[sort]) return false;
    for (let story = list.shift(); story; story = list.shift()) {
      const way = traceWay(atlas, story.pair);
      if (!way || chosen.some((one) => isNear(one, { story: story as Story, way }))) continue;
      chosen.push({ story, way });
      counts.set(sort, (counts.get(sort) ?? 0) + 1);
      return true;
    }
    return false;
  };
  const sorts = Object.keys(QUOTAS) as Sort[];
  // Each sort in its turn, so that none takes all places of a part of the world.
  while (chosen.length < MOST_STORIES && sorts.map(take).includes(true));
  return chosen.slice(0, MOST_STORIES).map(({ story }) => story);
}

function listCandidates(atlas: Atlas, history: AtlasHistory): Record<Sort, Story[]> {
  const turns = listLastTurns(atlas, history);
  const weigh = weighPairs(atlas);
  const newest = packDay(atlas.asOf);
  const isLate = ({ date }: Story) => date >= newest - LATE_YEARS * 10_000;
  const best = (stories: readonly Story[]) =>
    stories
      .filter(isLate)
      .slice(0, LATEST)
      .sort((one, other) => weigh(other.pair) - weigh(one.pair));
  const recognised = history.recognitions
    .filter(({ state, isCertain, until, since }) => {
      return (
        state === "recognised" && isCertain && until === 0 && isOfMonth(since) && since <= newest
      );
    })
    .map(({ by, of, since }): Story => {
      return { pair: makePairKey(by, of), kind: "recognised", date: since };
    })
    .sort((one, other) => other.date - one.date || weigh(other.pair) - weigh(one.pair));
  return {
    broken: best(turns.filter(({ isBroken }) => isBroken)),
    resumed: best(turns.filter(({ kind }) => kind === "resumed")),
    established: best(turns.filter(({ kind }) => kind === "established")),
    recognised: best(recognised),
    told: chooseStories(atlas.dossiers, LATEST).map(({ pair, state }): Story => {
      return {
        pair,
        kind: "told",
        date: 0,
        ...(state === "broken" && { isBroken: true as const }),
      };
    }),
  };
}

/** Returns places along the line of a pair; `undefined` where it is no line to be seen, or is cut by the seam. */
function traceWay(atlas: Atlas, pair: PairKey): Way | undefined {
  const [one, other] = splitPairKey(pair).map((code) => atlas.party(code)?.anchor);
  const circle = new GreatCircle();
  if (!one || !other || !circle.span(...one, ...other)) return undefined;
  if (circle.seamShare !== undefined) return undefined;
  if (circle.angle < SHORTEST || circle.angle > LONGEST) return undefined;
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    circle.goTo(step / STEPS);
    return [circle.x, circle.y, circle.z] as const;
  });
}

function isNear(
  one: { readonly story: Story; readonly way: Way },
  other: { readonly story: Story; readonly way: Way },
): boolean {
  const codes = splitPairKey(one.story.pair);
  if (splitPairKey(other.story.pair).some((code) => codes.includes(code))) return true;
  const limit = Math.cos(NEAREST);
  return one.way.some(([x, y, z]) => other.way.some(([a, b, c]) => x * a + y * b + z * c > limit));
}
