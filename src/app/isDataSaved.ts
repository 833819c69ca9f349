/** Whether the reader asks to save data, as on a metered connection: nothing is fetched ahead then. */
export function isDataSaved(): boolean {
  const { connection } = navigator as Navigator & { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
