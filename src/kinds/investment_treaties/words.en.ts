import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import type { FactOf } from "../defineKind.ts";
import { defineWords } from "../defineWords.ts";
import { investmentTreaties } from "./kind.ts";

type Treaty = FactOf<typeof investmentTreaties>;

const HOW = {
  denounced: "denounced by one of the two",
  replaced: "replaced by a new treaty",
  "by-consent": "ended by consent",
  expired: "expired",
} as const;

export const investmentTreatyWords = defineWords(investmentTreaties, {
  table: "Investment treaties",
  lines: {
    name: "Investment treaties",
    classes: { inForce: "a treaty that is, or was, in force", signed: "only signed" },
  },
  title: (date) =>
    date ? `Investment treaties, by UNCTAD, as of ${date}` : "Investment treaties, by UNCTAD",
  none: (date) => (date ? `none found as of ${date}` : "none found"),
  tell: (treaty) => {
    const { status, inForce, howTerminated } = treaty;
    const { signed, until } = momentsOf(treaty);
    const told = [`signed ${signed}`];
    if (inForce !== undefined) told.push(`in force from ${formatFactDate(inForce)}`);
    if (status === "signed") told.push("not in force");
    if (until !== undefined) told.push(`until ${until}`);
    if (howTerminated !== undefined) told.push(HOW[howTerminated]);
    return told.join(", ");
  },
  ended: (count) => (count === 1 ? "1 that has ended" : `${count} that have ended`),
  event: {
    begins: () => "A treaty on the protection of investments is signed.",
    ends: (treaty) => {
      const { signed } = momentsOf(treaty);
      const how = treaty.howTerminated ? `: ${HOW[treaty.howTerminated]}` : "";
      return `The investment treaty signed ${signed} is no longer in force${how}.`;
    },
  },
  cells: ({ status, inForce, howTerminated }) => [
    {
      kind: "investment treaty",
      status,
      text: [inForce && `in force from ${formatFactDate(inForce)}`, howTerminated]
        .filter(Boolean)
        .join("; "),
    },
  ],
});

/** When it was signed and until when it stood, in words. */
function momentsOf({ date }: Treaty): { readonly signed: string; readonly until?: string } {
  if (date.shape !== "span" || date.from === null) return { signed: formatFactDate(date) };
  const wordsOf = (at: NonNullable<typeof date.from>) => formatFactDate({ shape: "point", at });
  return {
    signed: wordsOf(date.from),
    ...(date.until !== null && { until: wordsOf(date.until) }),
  };
}
