import type { PartyCode } from "../../src/domain/partyCode.ts";

/** Returns records by each of the two whom they are about. */
export function byEach<Record>(
  records: readonly Record[],
  endsOf: (record: Record) => readonly PartyCode[],
): ReadonlyMap<PartyCode, readonly Record[]> {
  const found = new Map<PartyCode, Record[]>();
  for (const record of records) {
    for (const code of endsOf(record)) {
      const own = found.get(code);
      if (own) own.push(record);
      else found.set(code, [record]);
    }
  }
  return found;
}
