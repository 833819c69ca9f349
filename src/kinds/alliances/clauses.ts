import { yearOf } from "../../domain/packedDate.ts";
import { defineClauses, sourcesOf } from "../defineClauses.ts";
import { alliances, isOfMany } from "./kind.ts";

/** The oldest pact of defence that stands, one of the two alone before one of many. */
export const allianceClauses = defineClauses(alliances, ({ rows }) => {
  const standing = rows
    .filter(({ obligations, until }) => until === undefined && obligations.includes("defence"))
    .sort((one, other) => one.since - other.since);
  const own = standing.find(({ members }) => !isOfMany(members));
  const pact = own ?? standing[0];
  const year = pact && yearOf(pact.since);
  if (pact === undefined || year === undefined) return [];
  const isOwn = pact === own;
  return [
    {
      form: isOwn ? "defence" : "defenceOfMany",
      time: "past",
      weight: isOwn ? 80 : 56,
      numbers: [year],
      ...(!isOwn && pact.pact !== undefined && { name: pact.pact }),
      sources: sourcesOf([pact]),
    },
  ];
});
