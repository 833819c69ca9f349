/** How long the browser may need to take the file over, in milliseconds. */
const PATIENCE = 10_000;

/** Saves a file that was made in the page, as a download under its name. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
