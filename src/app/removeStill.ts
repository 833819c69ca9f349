/** Takes away what stood in the page before the program did. */
export function removeStill(): void {
  document.getElementById("still")?.remove();
}

/**
 * Leaves what stood in the page to the eye alone, until the front door takes its place: the program has a
 * main part, a name and a search of its own by then.
 */
export function leaveStillToTheEye(): void {
  const still = document.getElementById("still");
  still?.setAttribute("inert", "");
  // Readers older than `inert` know this one.
  still?.setAttribute("aria-hidden", "true");
}
