/** Returns the page's main landmark, in which popups stand so that no content lies outside of it. */
export function findMain(): HTMLElement | null {
  return document.querySelector("main");
}
