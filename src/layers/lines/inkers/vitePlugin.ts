import asc from "assemblyscript/asc";
import type { Plugin } from "vite";

const QUERY = "?wasm";
/** What programs import from their folder: the compiler reads it unseen by Vite. */
const IMPORTED = "inkMeasures.ts";
/** Fast, and without a run-time library: the caller gives the memory. */
const OPTIONS = "-O3 --runtime stub --noAssert --importMemory --initialMemory 1".split(" ");

/**
 * Compiles AssemblyScript that is imported as `….as.ts?wasm`; the module's default export is the
 * program in Base64. A mistake in the source stops the build with what the compiler says.
 */
export function assemblyScriptPlugin(): Plugin {
  return {
    name: "dyad-assemblyscript",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith(`.as.ts${QUERY}`)) return null;
      const path = id.slice(0, -QUERY.length);
      this.addWatchFile(path.replace(/[^/]+$/, IMPORTED));
      const binary = await compile(path);
      return `export default ${JSON.stringify(Buffer.from(binary).toString("base64"))};`;
    },
  };
}

async function compile(path: string): Promise<Uint8Array> {
  const folder = path.slice(0, path.lastIndexOf("/"));
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [path.slice(folder.length + 1), "--baseDir", folder, "--outFile", "out.wasm", ...OPTIONS],
    {
      writeFile(_name, contents) {
        if (typeof contents !== "string") binary = contents;
      },
    },
  );
  if (error || !binary) throw new Error(`${path} does not compile: ${error?.message}\n${stderr}`);
  return binary;
}
