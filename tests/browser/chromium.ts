/**
 * Where the tests' Chromium comes from.
 *
 * - CHROMIUM_PATH set: that binary, as it is.
 * - Linux on x64: the binary that ships inside the npm package @sparticuz/chromium, unpacked once
 *   into node_modules/.cache, with the few shared libraries and the font that it needs. Nothing is
 *   downloaded and no system package is needed.
 * - anywhere else: Playwright's own browser (npx playwright install chromium).
 */
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { extract } from "tar-fs";

export interface Browser {
  executablePath?: string;
  env: Record<string, string>;
}

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

function packageDir(): string {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const i = entry.lastIndexOf(join("@sparticuz", "chromium"));
  return entry.slice(0, i + join("@sparticuz", "chromium").length);
}

function locate() {
  const dir = packageDir();
  const { version } = JSON.parse(readFileSync(join(dir, "package.json"), "utf8")) as {
    version: string;
  };
  return {
    bin: join(dir, "bin"),
    home: join(root, "node_modules", ".cache", `chromium-${version}`),
  };
}

const ours = () =>
  !process.env.CHROMIUM_PATH && process.platform === "linux" && process.arch === "x64";

/** Unpacks the binary if that was not done yet. Safe to run twice at once: the last step is a rename. */
export async function prepareChromium(): Promise<void> {
  if (!ours()) return;
  const { bin, home } = locate();
  if (existsSync(home)) return;
  const tmp = `${home}.${process.pid}`;
  mkdirSync(tmp, { recursive: true });
  const unbrotli = (name: string) =>
    createReadStream(join(bin, name)).pipe(createBrotliDecompress());
  await Promise.all([
    pipeline(unbrotli("chromium.br"), createWriteStream(join(tmp, "chromium"), { mode: 0o755 })),
    pipeline(unbrotli("swiftshader.tar.br"), extract(tmp)),
    pipeline(unbrotli("al2023.tar.br"), extract(tmp)),
    pipeline(unbrotli("fonts.tar.br"), extract(join(tmp, "fonts"))),
  ]);
  const conf = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir prefix="relative">fonts</dir><cachedir>${join(home, "font-cache")}</cachedir></fontconfig>`;
  writeFileSync(join(tmp, "fonts.conf"), conf);
  try {
    renameSync(tmp, home);
  } catch (e) {
    if (!existsSync(home)) throw e;
    rmSync(tmp, { recursive: true });
  }
}

export function chromium(): Browser {
  const given = process.env.CHROMIUM_PATH;
  if (given) return { executablePath: given, env: {} };
  if (!ours()) return { env: {} };
  const { home } = locate();
  return {
    executablePath: join(home, "chromium"),
    env: { LD_LIBRARY_PATH: join(home, "lib"), FONTCONFIG_FILE: join(home, "fonts.conf") },
  };
}
