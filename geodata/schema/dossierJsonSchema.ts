import { z } from "zod";
import { dossierSchema } from "./dossier.ts";

/**
 * Returns the schema of a dossier as JSON Schema text, for editors that complete and check YAML.
 * It is looser than the compiler: an editor reads `1973` as a number, the compiler as text, so
 * that both are allowed where a text can look like a number, and the other way round.
 */
export function dossierJsonSchema(): string {
  const schema = z.toJSONSchema(dossierSchema, {
    // What a hand writes, before defaults are filled in.
    io: "input",
    // What the YAML extensions of editors understand.
    target: "draft-7",
    // A schema used in several places is written out in each: simpler for a reader of the file.
    reused: "inline",
    override: ({ jsonSchema }) => {
      const isOpenText =
        jsonSchema.type === "string" &&
        jsonSchema.enum === undefined &&
        (jsonSchema.pattern === undefined || jsonSchema.pattern.startsWith("^\\d"));
      const isNumber = jsonSchema.type === "number" || jsonSchema.type === "integer";
      if (isOpenText || isNumber) {
        // JSON Schema allows a list of types here; zod's own type for the key knows one.
        Object.assign(jsonSchema, { type: ["string", "number"] });
      }
    },
  });
  const title = "A dossier of Dyad: the facts of one pair of parties";
  return `${JSON.stringify({ ...schema, title }, null, 2)}\n`;
}
