import type { ExtraRole } from "../domain/organisationFilter.ts";

/** Of the sentence that says what the view shows: what other parts of the screen need. */
export const shownNameMessages = {
  name: "Shown",
  /** Names the element, so that the picture can be described by it. */
  id: "shown",
} as const;

/** Those that hold a role besides members. */
export const EXTRA_ROLE_NAMES: Readonly<Record<ExtraRole, string>> = {
  observer: "observers",
  associate: "associates",
  partner: "partners",
  candidate: "candidates",
  applicant: "applicants",
  invited: "invited states",
  signatory: "signatories",
};
