/** `npm run geodata:schema`: writes the schema of a dossier for editors. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dossierJsonSchema } from "./dossierJsonSchema.ts";

const file = fileURLToPath(new URL("dossier.schema.json", import.meta.url));
writeFileSync(file, dossierJsonSchema());
console.log("geodata/schema/dossier.schema.json is written");
