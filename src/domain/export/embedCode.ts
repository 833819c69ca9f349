/** Size in which a map is embedded, in CSS pixels: the height; the width follows the page. */
const EMBED_HEIGHT = 480;

/** Returns the lines of HTML that show a view in another page. */
export function writeEmbedCode({
  address,
  title,
}: {
  readonly address: string;
  readonly title: string;
}): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${EMBED_HEIGHT}" loading="lazy" style="border: 0"></iframe>`;
}

/** Returns words as they stand in an element or a quoted attribute of HTML or XML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
