/** Returns the title of a pair's page. */
export function pairTitle(nameA: string, nameB: string): string {
  return `${nameA}–${nameB} relations`;
}
