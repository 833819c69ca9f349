import { defineClauses, sourcesOf } from "../defineClauses.ts";
import { neighbours } from "./kind.ts";

/** Miles of sea, at most, that still make neighbours in a sentence. */
const MILES = { land: 0, "sea-12": 12, "sea-24": 24 } as const;

export const neighbourClauses = defineClauses(neighbours, ({ rows }) => {
  const standing = rows.filter(({ until }) => until === undefined);
  return standing.flatMap((row) => {
    const { nearness } = row;
    if (nearness !== "land" && nearness !== "sea-12" && nearness !== "sea-24") return [];
    const isLand = nearness === "land";
    return [
      {
        form: isLand ? "land" : "sea",
        time: "past" as const,
        weight: isLand ? 99 : 66,
        group: "neighbours",
        ...(!isLand && { numbers: [MILES[nearness]] }),
        sources: sourcesOf([row]),
      },
    ];
  });
});
