import type { MeasureText, TextStyle } from "./drawing.ts";

/** Returns a text in lines that are not wider than there is room; a word that is too long stays whole. */
export function wrapText(
  text: string,
  width: number,
  style: TextStyle,
  measure: MeasureText,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer, style) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
