/** The package ships no types. Only whether a text is valid is asked of it. */
declare module "edtf" {
  /** @throws Error when the text is no EDTF of level 2 */
  export default function edtf(text: string): unknown;
}
