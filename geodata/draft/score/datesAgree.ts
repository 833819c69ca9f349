/** Days from one to another, as figures that can be compared: `[19640627, 19640627]`. */
type Days = readonly [first: number, last: number];

const FOREVER: Days = [0, 99991231];

/** Returns whether one of two EDTF dates holds the other; what is not known agrees with nothing known. */
export function datesAgree(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  if (one === other) return true;
  const [first, second] = [daysOf(one), daysOf(other)];
  return isWithin(first, second) || isWithin(second, first);
}

function isWithin([from, to]: Days, [start, end]: Days): boolean {
  return from >= start && to <= end;
}

function daysOf(date: string): Days {
  const [from = "", to] = date.split("/");
  if (to === undefined) return daysOfPoint(from);
  const start = from === "" || from === ".." ? FOREVER : daysOfPoint(from);
  // "Since 2012" is told of 2012: what began is compared, not all that came after.
  if (to === ".." || to === "") return start;
  const end = daysOfPoint(to);
  return from === "" ? end : [start[0], end[1]];
}

function daysOfPoint(point: string): Days {
  const plain = point.replace(/[?~%]/g, "");
  const [year = "", month, day] = plain.split("-");
  const first = Number(year.replaceAll("X", "0"));
  const last = Number(year.replaceAll("X", "9"));
  if (!Number.isFinite(first) || year === "") return [-1, -1];
  return [
    first * 10_000 + Number(month ?? 1) * 100 + Number(day ?? 1),
    last * 10_000 + Number(month ?? 12) * 100 + Number(day ?? 31),
  ];
}
