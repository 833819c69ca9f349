/** The id of a subject: what stands in the address. */
export type SubjectId = string;
/** Which subject is shown where nobody has asked for one. */
export const DEFAULT_SUBJECT: SubjectId = "missions";

/** The name of a class of lines, one of those of its subject. */
export type LineClass = string;
