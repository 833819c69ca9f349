// @vitest-environment node
import { describe, expect, it } from "vitest";
import { numberSentences } from "../../src/draft/numberSentences.ts";
import { sentenceRowSchema } from "../schema/ledger.ts";
import { listSentences, writeEmptyLedger } from "./listSentences.ts";

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
