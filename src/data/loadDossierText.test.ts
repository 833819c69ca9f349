import { expect, it } from "vitest";
import { TEXT_FILES } from "../domain/textFiles.ts";
import { pairKey } from "../testing/codes.ts";
import { type DatasetServer, serveDataset } from "../testing/serveDataset.ts";
import { DatasetError } from "./DatasetError.ts";
import { loadDossierText } from "./loadDossierText.ts";
import { loadFile } from "./loadFile.ts";

const PAIR = pairKey("MAR-PER");
const KEY = "dossier-text/MAR-PER";
const YAML = "# Ça va\nparties: [MAR, PER]\ndepth: notes\n";
const LEDGER = "source,sentences,place,fact\n";

const filesOf = (edition: number) => ({
  start: edition,
  [TEXT_FILES]: { [KEY]: `${KEY}.${edition}.json` },
  ...{ [KEY]: YAML, "ledger/MAR-PER": LEDGER },
});

/** Serves the first edition as a page has it that is open. */
async function serveOpen(): Promise<DatasetServer> {
  const server = serveDataset(filesOf(1));
  await loadFile("start", (json) => json);
  return server;
}

/** Returns what went wrong: the fault, and the file that it names. */
async function faultOf(loading: Promise<unknown>): Promise<string> {
  const error = await loading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DatasetError)) throw new Error(`Not a DatasetError: ${String(error)}`);
  return `${error.fault} ${error.file}`;
}

it("gives a dossier and its ledger as they are written", async () => {
  await serveOpen();
  expect(await loadDossierText(PAIR)).toEqual({ state: "here", yaml: YAML, ledger: LEDGER });
});

it("says that there is no ledger, or no dossier at all", async () => {
  const { "ledger/MAR-PER": _, ...files } = filesOf(1);
  serveDataset(files);
  expect(await loadDossierText(PAIR)).toEqual({ state: "here", yaml: YAML, ledger: undefined });
  expect(await loadDossierText(pairKey("MAR-PSE"))).toEqual({ state: "none" });
});

it.each(["status 500", "no answer"] as const)("tries again after %s", async (how) => {
  const server = await serveOpen();
  server.breakFile(KEY, how);
  expect(await faultOf(loadDossierText(PAIR))).toBe(`unreachable ${KEY}`);
  server.mendFile(KEY);
  expect(await loadDossierText(PAIR)).toMatchObject({ yaml: YAML });
});

it("takes no content that the name does not name", async () => {
  const server = serveDataset(filesOf(1));
  await server.nameByHash("ledger/MAR-PER");
  server.swapFile("ledger/MAR-PER", "a,b");
  expect(await faultOf(loadDossierText(PAIR))).toBe("unreadable ledger/MAR-PER");
});

it("says that a new edition is out when the file is gone with the old one", async () => {
  const server = await serveOpen();
  await loadDossierText(pairKey("MAR-PSE"));
  server.publish(filesOf(2));
  expect(await faultOf(loadDossierText(PAIR))).toMatch(/^new-edition /);
});
