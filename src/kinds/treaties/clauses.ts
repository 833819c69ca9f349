import { defineClauses, sourcesOf } from "../defineClauses.ts";
import { treaties } from "./kind.ts";

/** From so many on they say something of the two. */
const SOME = 5;

export const treatyClauses = defineClauses(treaties, ({ rows }) => {
  const own = rows.filter(({ parties = 2 }) => parties === 2);
  if (own.length < SOME) return [];
  return [
    {
      form: "signed",
      time: "present",
      weight: 36,
      numbers: [own.length],
      sources: sourcesOf(own),
    },
  ];
});
