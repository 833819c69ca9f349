/** Words of the notices on an address: apart from those of the frame, for they are rarely wanted. */
export const noticeMessages = {
  dismiss: "Dismiss",
  unknownKey: (key: string) =>
    `The address has a part “${key}” that the atlas does not know; it was left out.`,
  unknownValue: (key: string, value: string) =>
    `The address asks for ${key} “${value}”, which the atlas does not know; it was left out.`,
  noParty: (name: string, successors: string, state: string) =>
    `${name} has no page in the atlas${successors && `; it continues as ${successors}`}${state && `; it belongs to ${state}`}.`,
  sameParty: (value: string) =>
    `The address asks for the pair “${value}”: a pair needs two different states.`,
  keyTwice: (key: string) => `The address gives “${key}” more than once; the last one counts.`,
  betweenOne: (value: string) =>
    `The address asks for “between=${value}”: it needs two organisations or regions with a “~” between them; it was left out.`,
  yearOutside: (asked: {
    readonly key: string;
    readonly value: string;
    readonly first: number;
    readonly last: number;
  }) =>
    `The address asks for ${asked.key} ${asked.value}; the atlas shows ${asked.first} to ${asked.last}, so it was left out.`,
  sinceNotEarlier: (since: number, year: number) =>
    `The address asks what changed from ${since} to ${year}: the first year has to be the earlier one, so it was left out.`,
} as const;
