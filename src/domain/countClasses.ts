/** How many classes a fill that counts has; what is not counted at all is in none of them. */
export const COUNT_CLASSES = 5;
/** A class of counts, from 1 (the fewest); 0: none. */
export type CountClass = number;

/** Round numbers, in each power of ten: limits of classes are read and remembered. */
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9];
/**
 * The classes grow wider, for there are many with few and few with many: in steps of one width half of a
 * world would be in the first, and with as many in each all larger states in the last.
 */
const GROWTH = 1.5;

/**
 * Returns the least count of each class, rising from 1: round numbers at growing steps up to the largest
 * count. Counts of 0 are in no class.
 * @param most how many classes there are at most; of small counts there are fewer.
 */
export function limitsOfCounts(counts: Iterable<number>, most = COUNT_CLASSES): number[] {
  let largest = 0;
  for (const count of counts) largest = Math.max(largest, count);
  const limits: number[] = [];
  for (let index = 0; index < most && largest > 0; index++) {
    const limit = index === 0 ? 1 : roundNumber(largest * (index / most) ** GROWTH);
    if (limit > (limits.at(-1) ?? 0) && limit <= largest) limits.push(limit);
  }
  return limits;
}

/** Returns the class of a count; 0 where nothing is counted. */
export function classOfCount(limits: readonly number[], count: number): CountClass {
  return count > 0 ? limits.filter((limit) => limit <= count).length : 0;
}

/** Returns the whole round number nearest to a number, at least 1. */
function roundNumber(number: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(number)));
  const near = [...ROUND, 10].map((one) => one * power).filter(Number.isInteger);
  const distance = (one: number) => Math.abs(one - number);
  return near.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}
