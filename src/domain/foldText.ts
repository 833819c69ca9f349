/**
 * Returns a text for comparing: without accents and case, punctuation as single spaces. Scripts
 * other than Latin stay as they are, without their marks (Arabic vowels, hamza on a carrier).
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/ı/g, "i")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
