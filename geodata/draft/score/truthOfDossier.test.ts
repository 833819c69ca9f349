// @vitest-environment node
import { expect, it } from "vitest";
import { dossierSchema } from "../../schema/dossier.ts";
import { truthOfDossier, truthShownBy } from "./truthOfDossier.ts";

const sources = [{ id: "text" }];
const other = dossierSchema.parse({
  parties: ["ESH", "PER"],
  depth: "notes",
  recognitions: [
    {
      ...{ id: "recognised", date: "1984", by: "PER", of: "ESH", state: "recognised" },
      ...{ text: "Peru recognises it.", sources },
    },
    {
      ...{ id: "never", date: "unknown", by: "ESH", of: "PER", state: "never" },
      ...{ text: "It does not.", sources },
    },
  ],
});
const dossier = dossierSchema.parse({
  parties: ["MAR", "PER"],
  depth: "notes",
  organisations: [{ id: "named-un", organisation: "UN", sources }],
  showAlso: ["ESH-PER#recognised", "FRA-MAR#of-nobody"],
});

it("a dossier is told as the finds that a draft of its text should have", () => {
  expect(truthOfDossier(dossier)).toMatchObject([
    { list: "organisation", what: "UN", who: ["MAR", "PER"] },
  ]);
});

it("what it shows of another pair is that fact alone, told as that pair's dossier tells it", () => {
  expect(truthShownBy(dossier, [{ pair: "ESH-PER", record: other }])).toMatchObject([
    { list: "recognition", from: "PER", to: "ESH", date: "1984", refused: false },
  ]);
});
