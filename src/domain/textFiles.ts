/**
 * The key of the third piece of the manifest, which all do without who correct no dossier: the addresses of
 * dossiers as they are written, `dossier-text/MAR-PER`.
 */
export const TEXT_FILES = "texts/dossiers";
