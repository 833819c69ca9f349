import { begins, defineKind, ends, keyId, oneOf, optional, text } from "../defineKind.ts";

/** A case of the two before the court of the United Nations, or of the League of Nations. */
export const courtCases = defineKind({
  id: "court_cases",
  ends: ["applicant", "respondent"],
  isDirected: true,
  hasOtherActors: true,
  key: ["applicant", "respondent", "caseId"],
  columns: {
    caseId: keyId(),
    court: oneOf(["icj", "pcij"]),
    title: text(),
    /** Of the list of the court. */
    number: optional(text()),
    broughtBy: optional(oneOf(["application", "special-agreement"])),
    outcome: optional(
      oneOf([
        "judgment",
        "no-jurisdiction",
        "pending",
        "discontinued",
        "order",
        "rejected",
        "removed",
        "settled",
        "no-object",
        "inadmissible",
      ]),
    ),
    filed: begins(),
    ended: optional(ends()),
    note: optional(text()),
  },
  source: "cd-icj",
  citesByRow: true,
  place: "history",
  lane: "conflicts",
  events: { kind: "legal", weight: "step" },
});
