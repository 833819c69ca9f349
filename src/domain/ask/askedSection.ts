/**
 * Which answer beside the map is asked for, where the list of pairs is not: it stands in the address as the section
 * of the page.
 */

/** A mission that is wanting, and where the country asked of stands: it would host it, or send it. */
export interface MissionGap {
  readonly lacks: (typeof LACKS)[number];
  readonly at: "host" | "sender";
}

/** No embassy; neither embassy nor consulate; a consulate, and no embassy. */
const LACKS = ["embassy", "mission", "embassy-but-consulate"] as const;

/** An answer other than the list of pairs. */
export type AskedSection =
  | { readonly kind: "members" }
  | { readonly kind: "left" }
  | { readonly kind: "gap"; readonly gap: MissionGap };

const GAP = /^no-(.+)-(in|of)$/;

/** Returns the section of an address that asks for missions that are wanting. */
export function sectionOfGap({ lacks, at }: MissionGap): string {
  return `no-${lacks}-${at === "host" ? "in" : "of"}`;
}

/** Returns which answer a section asks for; `undefined` for the list of pairs. */
export function readAskedSection(section: string | undefined): AskedSection | undefined {
  if (section === "members" || section === "left") return { kind: section };
  const [, word, end] = GAP.exec(section ?? "") ?? [];
  const lacks = LACKS.find((one) => one === word);
  return lacks && { kind: "gap", gap: { lacks, at: end === "in" ? "host" : "sender" } };
}
