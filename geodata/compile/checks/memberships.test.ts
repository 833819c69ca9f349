// @vitest-environment node
import { expect, it } from "vitest";
import { addLines, problemsOf } from "../testing/makeTree.ts";

it("knows every organisation and role, and lets no membership end before it begins", () => {
  expect(
    problemsOf({
      "geodata/memberships.csv": addLines(
        "geodata/memberships.csv",
        "MAR,OAU,member,1963,1984,curated,page",
        "MAR,UN,guest,1956,,curated,page",
        "PER,AU,observer,2010-05,2009,curated,page",
        "ESP,UN,member,1955-02-30,,curated,page",
        "ESP,AU,observer,2010,2010-03-01,curated,page",
      ),
      "geodata/membership_notes.csv": addLines("geodata/membership_notes.csv", "MAR,OAU,Left."),
      "geodata/organisation_names.csv": addLines("geodata/organisation_names.csv", "OAU,fr,OUA,"),
    }),
  ).toEqual([
    "geodata/membership_notes.csv:3: unknown organisation OAU; allowed are the ids of geodata/organisations.csv",
    "geodata/memberships.csv:5: unknown organisation OAU; allowed are the ids of geodata/organisations.csv",
    'geodata/memberships.csv:6: role is "guest"; allowed are member, observer, associate, partner, candidate, applicant, invited, signatory, consultative, suspended',
    "geodata/memberships.csv:7: it ends in 2009 and begins in 2010-05; allowed is an end after the beginning",
    'geodata/memberships.csv:8: since is "1955-02-30"; allowed is YYYY, YYYY-MM or YYYY-MM-DD of the calendar, with ~ for about',
    "geodata/organisation_names.csv:3: unknown organisation OAU; allowed are the ids of geodata/organisations.csv",
  ]);
});
