import { defineClauses } from "../defineClauses.ts";
import { usTroops } from "./kind.ts";

/** Guards of an embassy are no garrison. */
const LEAST = 500;

export const usTroopClauses = defineClauses(usTroops, ({ figures }) =>
  figures.flatMap(({ figure, year, from, sources }) =>
    figure < LEAST || from === undefined || year === undefined
      ? []
      : [
          {
            form: "stationed",
            time: "present" as const,
            weight: 61,
            first: from,
            numbers: [figure, year],
            sources: sources.map(({ id }) => id),
          },
        ],
  ),
);
