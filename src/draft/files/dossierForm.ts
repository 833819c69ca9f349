import "./withoutPrograms.ts";
import { dossierSchema } from "../../../geodata/schema/dossier.ts";

/** The form of a dossier, for Node and for the browser. */
export const dossierForm = dossierSchema;
