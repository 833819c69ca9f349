import { expect, it } from "vitest";
import { code } from "../../testing/codes.ts";
import { span } from "../../testing/dates.ts";
import { makeTableRecognition } from "../../testing/makePairFacts.ts";
import { renderTableSection } from "../../testing/renderPairPanel.tsx";

it("has the spells of each recognition in the order of time, with dates and notes", async () => {
  const withdrawn = makeTableRecognition({
    state: "withdrawn",
    date: span("1996", ".."),
    note: "said in a letter",
  });
  const { section } = await renderTableSection("History", {
    facts: { recognitions: [withdrawn, makeTableRecognition({ date: span("1984", "1996") })] },
  });
  const heading = section.getByRole("heading", { name: "Recognition: Peru by Morocco" });
  const spells = heading.parentElement?.querySelectorAll("li") ?? [];
  expect([...spells].map((spell) => spell.textContent)).toEqual([
    "recognised 1984–1996",
    "withdrawn, as claimed since 1996said in a letter",
  ]);
});

it("keeps the recognition of one by the other apart from the reverse", async () => {
  const back = makeTableRecognition({ by: code("PER"), of: code("MAR"), state: "unclear" });
  const { section } = await renderTableSection("History", {
    facts: { recognitions: [makeTableRecognition(), back] },
  });
  const titles = section.getAllByRole("heading", { level: 4 }).map((title) => title.textContent);
  expect(titles).toEqual(["Recognition: Morocco by Peru", "Recognition: Peru by Morocco"]);
});

it("says of what was written from memory that it is to be checked", async () => {
  const { region } = await renderTableSection("History", {
    facts: { recognitions: [makeTableRecognition({ sources: [{ id: "general-knowledge" }] })] },
  });
  expect(region).toHaveTextContent("from general knowledge, to be checked");
});
