import { expect, it } from "vitest";
import { visas } from "../../kinds/visas/kind.ts";
import { code } from "../../testing/codes.ts";
import { makeDossier, makeVisa } from "../../testing/makeDossier.ts";
import { makeTableVisa, ofKind } from "../../testing/makePairFacts.ts";
import { renderTableSection } from "../../testing/renderPairPanel.tsx";

type Known = Parameters<typeof renderTableSection>[1];

/** The rules each way: "Morocco to Peru: visa required". */
async function readRules(known: Known) {
  const { section } = await renderTableSection("Other ties", known);
  await section.findAllByText(/as of/);
  return section
    .getAllByRole("term")
    .filter((term) => term.textContent?.startsWith("Visa rule"))
    .map((term) => [
      term.textContent?.replace(/^Visa rule [A-Z]{6}/, ""),
      term.nextElementSibling?.textContent,
    ]);
}

it("has the rule of the table each way, as of when, with days where there are any", async () => {
  const back = { from: code("PER"), to: code("MAR") };
  const rules = [makeTableVisa(), makeTableVisa({ ...back, rule: "visa-free", days: 90 })];
  expect(await readRules({ facts: { byKind: ofKind(visas, ...rules) } })).toEqual([
    ["Morocco to Peru", "visa required, as of 17 February 2026"],
    ["Peru to Morocco", "no visa needed for 90 days, as of 17 February 2026"],
  ]);
});

it("has what a dossier says before what the table says of the same way", async () => {
  const dossier = makeDossier("MAR-PER", { visas: [makeVisa("No visa since 2014.")] });
  expect(await readRules({ dossier, facts: { byKind: ofKind(visas, makeTableVisa()) } })).toEqual([
    ["Morocco to Peru", "No visa since 2014."],
    ["Morocco to Peru", "visa required, as of 17 February 2026"],
  ]);
});
