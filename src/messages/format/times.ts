/** Returns how often, as a word where there is one: "once", "twice", "3 times". */
export function formatTimes(count: number): string {
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${count} times`;
}
