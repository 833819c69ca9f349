/** A program compiled by `vitePlugin.ts`, in Base64. */
declare module "*?wasm" {
  const program: string;
  export default program;
}
