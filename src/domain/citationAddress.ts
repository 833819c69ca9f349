import type { Citation, Source } from "./dataset.ts";

const PLACE = "{place}";

/**
 * Returns the address of the place that a citation names, where the source has addresses of places
 * ("Foreign relations of Peru"); else that of the source; `undefined` when neither has one.
 */
export function citationAddress(
  { at }: Citation,
  { address, placeAddress }: Pick<Source, "address" | "placeAddress">,
): string | undefined {
  if (at === undefined || placeAddress === undefined) return address;
  return placeAddress.replace(PLACE, encodeURIComponent(at.replaceAll(" ", "_")));
}
