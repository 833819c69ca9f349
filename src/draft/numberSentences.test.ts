import { describe, expect, it } from "vitest";
import { numberSentences } from "./numberSentences.ts";

const HEAD = "Title: A text\nOrigin: a shelf\nSnapshot: 2014-03\nLicence: own\n";
const textsOf = (text: string) => numberSentences(text).map((sentence) => sentence.text);

describe("the sentences of a text", () => {
  it("begin below its head, and are numbered from one", () => {
    expect(numberSentences(`${HEAD}\nA mission opens. It closes.\n\n- A list's item\n`)).toEqual([
      { number: 1, place: "", text: "A mission opens.", line: 6 },
      { number: 2, place: "", text: "It closes.", line: 6 },
      { number: 3, place: "", text: "- A list's item", line: 8 },
    ]);
  });

  it("stand below the headings that are marked", () => {
    const text =
      "Head.\n== History ==\nOne.\n[Foreign relations of Peru, section]\nTwo.\n## Late\nThree.";
    expect(numberSentences(text).map(({ place }) => place)).toEqual([
      "",
      "History",
      "Foreign relations of Peru, section",
      "Late",
    ]);
  });

  it("do not end at an abbreviation", () => {
    expect(textsOf("The U.S. Consul met Dr. Lee in St. Louis. He left.")).toEqual([
      "The U.S. Consul met Dr. Lee in St. Louis.",
      "He left.",
    ]);
  });

  it("are found in other scripts, and rules of signs are none", () => {
    expect(textsOf("两国建交。关系正常化。\n———\n")).toEqual(["两国建交。", "关系正常化。"]);
  });

  it("are whole in a line that is longer than any paragraph", () => {
    const sentences = Array.from({ length: 3000 }, (_, at) => `Ship ${at} came to Lima.`);
    expect(textsOf(sentences.join(" "))).toEqual(sentences);
  });

  it("are the same whatever ends the lines", () => {
    const text = `${HEAD}\nOne. Two.\nThree.`;
    expect(numberSentences(text.replaceAll("\n", "\r\n"))).toEqual(numberSentences(text));
  });
});
