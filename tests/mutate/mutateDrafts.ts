/** Drafts of damaged articles: whether there is an answer, and one that the project could take. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Draft,
  dossierFromYaml,
  dossierToYaml,
  draftText,
  type Gazetteer,
  ledgerToCsv,
} from "../../src/draft/index.ts";
import { makeLongLine, mutateArticle } from "./mutateArticle.ts";
import { createRandom, pick } from "./mutations.ts";

export interface DraftOutcome {
  readonly what: string;
  readonly became: "drafted" | "refused" | "crashed" | "unfit" | "executed";
  readonly detail: string;
  readonly characters: number;
  readonly milliseconds: number;
}

const FOLDER = join(import.meta.dirname, "../draft/specimens");
/** One in so many is a megabyte long. */
const LONG_LINES = 500;

/** Drafts articles of the specimens, each changed in one to three ways. */
export function mutateDrafts(
  count: number,
  seed: number,
  gazetteer: Gazetteer,
  { areLong = true }: { readonly areLong?: boolean } = {},
): DraftOutcome[] {
  const random = createRandom(seed);
  const texts = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readFileSync(join(FOLDER, file), "utf8"));
  return Array.from({ length: count }, (_, index) => {
    const text = pick(texts, random);
    if (areLong && index % LONG_LINES === LONG_LINES - 1) {
      return outcomeOf(makeLongLine(text, random), gazetteer);
    }
    const whats: string[] = [];
    let changed = text;
    for (let step = 0; step <= Math.floor(random() * 3); step++) {
      const mutation = mutateArticle(changed, random);
      changed = mutation.text;
      whats.push(mutation.what);
    }
    return outcomeOf({ what: whats.join(", "), text: changed }, gazetteer);
  });
}

function outcomeOf(
  { what, text }: { readonly what: string; readonly text: string },
  gazetteer: Gazetteer,
): DraftOutcome {
  const start = performance.now();
  const outcome = (became: DraftOutcome["became"], detail = ""): DraftOutcome => {
    return {
      what,
      became,
      detail,
      characters: text.length,
      milliseconds: performance.now() - start,
    };
  };
  try {
    const draft = draftText(text, gazetteer);
    const drafted = outcome(typeof draft === "string" ? "refused" : "drafted");
    if ("broken" in globalThis) return outcome("executed");
    const fault = typeof draft === "string" ? undefined : findFault(draft);
    return fault === undefined ? drafted : { ...drafted, became: "unfit", detail: fault };
  } catch (error) {
    return outcome(
      "crashed",
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    );
  }
}

/** What the project would not take of a draft: its dossier by the schema, and a ledger with a gap. */
function findFault(draft: Draft): string | undefined {
  const read = dossierFromYaml(dossierToYaml(draft.dossier, draft));
  if (!read.isRead) return read.problems.map(({ found }) => found).join("; ");
  if (draft.ledger.some(({ sentence }, index) => sentence !== index + 1))
    return "a gap in the ledger";
  return ledgerToCsv(draft).startsWith("source,") ? undefined : "no ledger";
}
