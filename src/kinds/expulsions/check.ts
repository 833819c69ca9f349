/** All of them are from memory. */
export function isExpulsionDoubted(): boolean {
  return true;
}
