/**
 * Shares of the size of the type, of Inter in its medium weight: a little more than it is, so that what has room
 * by them has room on the screen.
 */
const SHARES: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’|!iljI]/u, 0.32],
  [/[-–()/ftr]/u, 0.46],
  [/[mwMW%@→]/u, 0.96],
  [/[A-Z&]/u, 0.75],
  [/\d/u, 0.67],
];
const OTHER = 0.63;

/** Returns how wide a text is at most, in the unit of the size. @param size of its type */
export function textWidth(text: string, size: number): number {
  let shares = 0;
  for (const letter of text) shares += SHARES.find(([form]) => form.test(letter))?.[1] ?? OTHER;
  return shares * size;
}
