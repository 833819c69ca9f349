import { defineWords } from "../defineWords.ts";
import { languages } from "./kind.ts";

const STANDING = {
  official: "official in both",
  "official-in-fact": "official in both, in fact if not by law",
  used: "used by at least a tenth of the people in both",
} as const;

export const languageWords = defineWords(languages, {
  table: "Languages shared",
  title: (date) => (date ? `Languages shared, by CLDR, ${date}` : "Languages shared, by CLDR"),
  none: () => "none found that is official in both or widely used in both",
  tell: ({ name, standing }) => `${name}: ${STANDING[standing]}`,
  cells: ({ name, standing }) => [{ kind: "shared language", what: name, status: standing }],
});
