// @vitest-environment node
import { describe, expect, it } from "vitest";
import { sentenceRowSchema } from "../schema/ledger.ts";
import { listSentences, writeEmptyLedger } from "./listSentences.ts";
import { numberSentences } from "./numberSentences.ts";

const HEAD = "Title: A text\nOrigin: a shelf\nSnapshot: 2014-03\nLicence: own\n";
const textsOf = (text: string) => numberSentences(text).map((sentence) => sentence.text);

describe("the sentences of a text", () => {
  it("begin below its head, and are numbered from one", () => {
    expect(numberSentences(`${HEAD}\nA mission opens. It closes.\n\n- A list's item\n`)).toEqual([
      { number: 1, place: "", text: "A mission opens." },
      { number: 2, place: "", text: "It closes." },
      { number: 3, place: "", text: "- A list's item" },
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

  it("are the same whatever ends the lines", () => {
    const text = `${HEAD}\nOne. Two.\nThree.`;
    expect(numberSentences(text.replaceAll("\n", "\r\n"))).toEqual(numberSentences(text));
  });
});

describe("what is printed of them", () => {
  const sentences = numberSentences('One.\n== The "North" ==\nTwo.');

  it("is a line each below its heading, and how many there are", () => {
    expect(listSentences(sentences)).toBe('1\tOne.\n\n[The "North"]\n2\tTwo.\n\nsentences: 2');
  });

  it("is a ledger to fill in", () => {
    expect(writeEmptyLedger(sentences, "text")).toBe(
      [Object.keys(sentenceRowSchema.shape).join(), 'text,1,"",', 'text,2,"The ""North""",'].join(
        "\n",
      ),
    );
  });
});
