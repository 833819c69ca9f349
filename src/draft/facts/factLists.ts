import type { DossierFile } from "../../domain/dataset.ts";

/**
 * The lists of a dossier that hold facts, in the order in which the panel shows them and in which
 * their sources are numbered. Open questions are not facts.
 */
export const FACT_LISTS = [
  "relations",
  "recognitions",
  "events",
  "missions",
  "representations",
  "visits",
  "trade",
  "agreements",
  "visas",
  "organisations",
] as const;
export type FactList = (typeof FACT_LISTS)[number];

/** The facts of a dossier, list by list, as the app reads them. */
export type FactLists = Pick<DossierFile, FactList>;
