/**
 * - `unreachable`: no answer, or an error from the server; trying again may help.
 * - `new-edition`: the file is gone because a newer edition is published; a reload helps.
 * - `unreadable`: the file is there and is not what it should be.
 */
export type DatasetFault = "unreachable" | "new-edition" | "unreadable";

/** A file of the dataset that could not be had. */
export class DatasetError extends Error {
  readonly fault: DatasetFault;
  /** Key of the file in the manifest, such as `dossier/MAR-PER`. */
  readonly file: string;

  constructor(fault: DatasetFault, file: string, found: string) {
    super(`${file}: ${found}`);
    this.name = "DatasetError";
    this.fault = fault;
    this.file = file;
  }
}
