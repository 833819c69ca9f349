import { yearOf } from "../../domain/packedDate.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { defineClauses, sourcesOf } from "../defineClauses.ts";
import { sanctions } from "./kind.ts";

/** Measures on a whole state; those on single persons are none for a sentence. */
const BROAD: ReadonlySet<string> = new Set([
  "aid",
  "military",
  "arms",
  "finance",
  "commodity",
  "flights",
  "trade",
  "oil",
]);

/** Those that go on and touch the whole state: of one, of both, or those of an organisation. */
export const sanctionClauses = defineClauses(sanctions, ({ rows }) => {
  const standing = rows.filter(
    ({ open, until, inFactUntil, measures }) =>
      open === "ongoing" &&
      until === undefined &&
      inFactUntil === undefined &&
      measures?.some((measure) => BROAD.has(measure)),
  );
  const own = standing.filter(({ through }) => through === undefined);
  const said = own.length > 0 ? own : standing;
  const senders = [...new Set(said.map(({ sender }) => sender))];
  const year = Math.min(...said.flatMap(({ since }) => yearOf(since) ?? []));
  if (!Number.isFinite(year)) return [];
  const form = senders.length > 1 ? "both" : own.length > 0 ? "one" : "throughOne";
  return [
    {
      form,
      time: "past",
      weight: own.length > 0 ? 76 : 62,
      ...(senders.length === 1 && { first: senders[0] as PartyCode }),
      ...(form === "throughOne" && said[0]?.through && { name: said[0].through }),
      numbers: [year],
      sources: sourcesOf(said),
    },
  ];
});
