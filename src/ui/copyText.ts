/**
 * Copies the text of a field. Where the browser has no clipboard for the page, or refuses it, the text
 * is left selected, so that the reader can copy it.
 * @returns whether it was copied.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (!clipboard) throw new DOMException("no clipboard", "NotAllowedError");
    await clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
