import table from "virtual:glyphs";
import { describe, expect, it } from "vitest";
import { outlineText } from "./glyphs.ts";

const SANS = { family: "sans", size: 20, weight: 500 } as const;

describe("a text as outlines", () => {
  it("has a shape for every letter of names of states, none for a blank", () => {
    const text = "Côte d’Ivoire – São Tomé, Türkiye (Łódź)";
    const outline = outlineText(text, SANS, table);
    expect(outline?.letters).toHaveLength(text.replaceAll(" ", "").length);
    expect(outline?.letters.every(({ d }) => d.startsWith("M"))).toBe(true);
  });

  it("sets letters one after the other, in pixels of the size", () => {
    const outline = outlineText("ab", SANS, table);
    const [first, second] = outline?.letters ?? [];
    expect(first?.x).toBe(0);
    expect((second?.x ?? 0) * (outline?.scale ?? 0)).toBeGreaterThan(8);
    expect((second?.x ?? 0) * (outline?.scale ?? 0)).toBeLessThan(20);
  });

  it("is heavier in a heavier weight", () => {
    const widthOf = (weight: 400 | 600) =>
      outlineText("nn", { ...SANS, weight }, table)?.letters.at(-1)?.x ?? 0;
    expect(widthOf(600)).toBeGreaterThan(widthOf(400));
  });

  it("stays a text where the typeface lacks a letter", () => {
    expect(outlineText("المغرب", SANS, table)).toBeUndefined();
  });
});
