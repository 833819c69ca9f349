/**
 * Returns how many letters (UTF-16 units) must be put in, left out, changed or swapped with their neighbour to make
 * one word of the other; `undefined` where it is more than the most that is asked for.
 */
export function editDistance(one: string, other: string, most: number): number | undefined {
  const [letters, others] = [one, other];
  if (Math.abs(letters.length - others.length) > most) return undefined;
  let beforeLast: number[] = [];
  let last = Array.from({ length: others.length + 1 }, (_, at) => at);
  for (let row = 1; row <= letters.length; row++) {
    const next = [row];
    for (let column = 1; column <= others.length; column++) {
      const isSame = letters[row - 1] === others[column - 1];
      const isSwapped =
        row > 1 &&
        column > 1 &&
        letters[row - 1] === others[column - 2] &&
        letters[row - 2] === others[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    // Two rows: a swap reaches over one.
    if (Math.min(...next, ...last) > most) return undefined;
    [beforeLast, last] = [last, next];
  }
  const distance = last[others.length] ?? 0;
  return distance <= most ? distance : undefined;
}
