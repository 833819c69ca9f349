import { type PackedDate, unpackDate } from "../../domain/packedDate.ts";
import { formatFactDate } from "./formatFactDate.ts";

/** Returns a packed date in words as exact as it is: "8 September 2021", "about 1961", "1984". */
export function formatPackedDate(date: PackedDate): string {
  return formatFactDate(unpackDate(date));
}
