/**
 * Returns the entry that a packed file names by its place in a list that both sides know. A place that
 * the list does not have is an error, never a default: the file says something that is not understood.
 * @throws RangeError naming the place and the list
 */
export function codeAt<Code>(list: readonly Code[], place: number | undefined): Code {
  const code = place === undefined ? undefined : list[place];
  if (code === undefined) throw new RangeError(`place ${place} of ${list.length}: ${list[0]} …`);
  return code;
}

/**
 * Returns the entries that a packed file names by the bits of a number: 1 is the first, 2 the second,
 * 4 the third …
 * @throws RangeError when there is a bit more than entries
 */
export function codesOfBits<Code>(list: readonly Code[], bits: number | undefined): Code[] {
  if (bits === undefined || bits < 0 || bits >= 2 ** list.length) {
    throw new RangeError(`bits ${bits} of ${list.length}: ${list[0]} …`);
  }
  return list.filter((_, place) => (bits & (1 << place)) !== 0);
}
