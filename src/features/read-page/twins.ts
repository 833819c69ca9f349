/** Facts that a dossier has already, told once more by an article. */
import { type Claim, readText, readTexts } from "./claims.ts";
import type { Work } from "./work.ts";

/** Fields in which two claims of a list agree that tell the same thing. */
const TELLING: Readonly<Record<Claim["list"], readonly string[]>> = {
  summary: ["text"],
  eras: ["title"],
  relations: ["state", "date"],
  recognitions: ["by", "of", "state"],
  missions: ["sender", "host", "class", "city"],
  representations: ["sender", "host", "state"],
  visits: ["from", "to", "date"],
  trade: ["direction", "date"],
  agreements: ["date"],
  visas: ["from", "to", "date"],
  organisations: ["organisation"],
  events: ["date"],
  openQuestions: ["text"],
};

/** Returns, by the ids of claims of the article, the claim of the dossier that seems to tell the same. */
export function findTwins({ claims }: Work): ReadonlyMap<string, Claim> {
  const ofDossier = claims.filter(({ sentences, found }) => found && sentences.length === 0);
  const twins = claims
    .filter(({ sentences, verdict }) => sentences.length > 0 && verdict !== "left-out")
    .flatMap((claim) => {
      const twin = ofDossier.find((one) => areTwins(claim, one));
      return twin ? [[claim.id, twin] as const] : [];
    });
  return new Map(twins);
}

function areTwins(one: Claim, other: Claim): boolean {
  if (one.list !== other.list) return false;
  const isSame = TELLING[one.list].every(
    (key) => readText(one.fact[key]) === readText(other.fact[key]),
  );
  if (!isSame || readText(one.fact.date) === "unknown") return false;
  if (one.list !== "events") return true;
  const actors = readTexts(other.fact.actors);
  return readTexts(one.fact.actors).some((actor) => actors.includes(actor));
}
