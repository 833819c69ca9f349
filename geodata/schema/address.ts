/** Stands for a place in a source, such as a heading. */
const PLACE = "{place}";

/** Returns whether it is a whole address of a page on a host with a name, that takes no password along. */
export function isWebAddress(text: string): boolean {
  // What is not written as it is sent, or could end an attribute, was not copied from a browser.
  if (/[\s"'<>\\^`]|\p{C}/u.test(text) || !/^https?:\/\//.test(text) || !URL.canParse(text)) {
    return false;
  }
  const { username, password, hostname } = new URL(text);
  const isNumbered = /^[\d.]+$/.test(hostname) || hostname.startsWith("[");
  const isNamed = /^[^.]+(\.[^.]+)+$/.test(hostname) && !isNumbered;
  return username === "" && password === "" && isNamed;
}

/** Returns whether it is an address in which `{place}` stands once, after the host. */
export function isPlaceAddress(text: string): boolean {
  const [before = "", after, ...more] = text.split(PLACE);
  if (after === undefined || more.length > 0) return false;
  return /^https?:\/\/[^/?#]+[/?#]/.test(before) && isWebAddress(`${before}place${after}`);
}
