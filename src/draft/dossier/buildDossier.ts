/** Makes of the finds a dossier in the form of its schema, and says which fact holds which find. */
import type { DossierInput } from "../../../geodata/schema/dossier.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import type { ReadSentence, Subject } from "../annotate.ts";
import type {
  AgreementFind,
  EstablishmentFind,
  EventFind,
  Find,
  MissionFind,
  RecognitionFind,
  TradeFind,
  VisitFind,
} from "../draft.ts";
import { askQuestions } from "./askQuestions.ts";
import { createIds } from "./createIds.ts";
import { plainText } from "./plainText.ts";
import { readSeeAlso } from "./readSeeAlso.ts";

type List<Key extends keyof DossierInput> =
  NonNullable<DossierInput[Key]> extends readonly (infer Fact)[] ? Fact : never;

/** The lists of a dossier while they are filled. */
export interface Lists {
  readonly events: List<"events">[];
  readonly relations: List<"relations">[];
  readonly recognitions: List<"recognitions">[];
  readonly missions: List<"missions">[];
  readonly representations: List<"representations">[];
  readonly visits: List<"visits">[];
  readonly trade: List<"trade">[];
  readonly agreements: List<"agreements">[];
  readonly organisations: List<"organisations">[];
}

export interface BuiltDossier {
  readonly dossier: DossierInput;
  /** The id of the fact that holds a find. */
  readonly ids: ReadonlyMap<Find, string>;
  readonly copied: readonly string[];
}

interface Workshop {
  readonly lists: Lists;
  readonly subject: Subject;
  readonly idOf: ReturnType<typeof createIds>;
  readonly source: string;
  readonly sentences: ReadonlyMap<number, ReadSentence>;
  readonly copied: string[];
}

/** A dossier with fewer facts is one of notes. */
const FEWEST_FACTS = 12;
/** The largest sum, in thousands of dollars, that a dossier takes. */
const MOST_THOUSANDS = 1e10;

/** Returns the dossier of what was found in a text, whose id as a source is `source`. */
export function buildDossier(
  finds: readonly Find[],
  sentences: readonly ReadSentence[],
  { subject, source }: { readonly subject: Subject; readonly source: string },
): BuiltDossier {
  const shop: Workshop = {
    lists: emptyLists(),
    ...{ subject, source, idOf: createIds(), copied: [] },
    sentences: new Map(sentences.map((sentence) => [sentence.number, sentence])),
  };
  const ids = new Map(finds.map((find) => [find, addFind(find, shop)]));
  const facts = Object.values(shop.lists).reduce((count, list) => count + list.length, 0);
  const cite = (sentence: ReadSentence) => sourcesOf([sentence.number], shop);
  const openQuestions = askQuestions(finds, sentences, { ids, cite, idOf: shop.idOf, subject });
  const seeAlso = readSeeAlso(sentences, subject);
  return {
    dossier: {
      parties: [...subject.parties],
      depth: facts >= FEWEST_FACTS ? "full" : "notes",
      ...filledOf(shop.lists),
      ...(openQuestions.length > 0 ? { openQuestions } : {}),
      ...(seeAlso.length > 0 ? { seeAlso } : {}),
    },
    ids,
    copied: shop.copied,
  };
}

function emptyLists(): Lists {
  return {
    ...{ events: [], relations: [], recognitions: [], missions: [], representations: [] },
    ...{ visits: [], trade: [], agreements: [], organisations: [] },
  };
}

function filledOf(lists: Lists): Partial<Lists> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

function addFind(find: Find, shop: Workshop): string {
  switch (find.list) {
    case "establishment":
      return addEstablishment(find, shop);
    case "mission":
      return find.status === "accredited" ? addCover(find, shop) : addMission(find, shop);
    case "visit":
      return addVisit(find, shop);
    case "trade":
      return isInDollars(find) ? addTrade(find, shop) : addOther(find, "trade", shop);
    case "agreement":
      return addAgreement(find, shop);
    case "recognition":
      return isOfPair(find, shop)
        ? addRecognition(find, shop)
        : addOther(find, "recognition", shop);
    case "organisation":
      return addOrganisation(find.what, find, shop);
    case "event":
      return addEvent(find, shop);
  }
}

interface WrittenDate {
  readonly date: string;
  readonly dateRole?: "span" | "within";
  readonly asGiven?: string;
}

function dateOf(find: {
  date: string | null;
  dateRole?: "span" | "within";
  asGiven?: string;
}): WrittenDate {
  const { date, dateRole, asGiven } = find;
  if (date === null) return { date: "unknown" };
  return {
    date,
    ...(date.includes("/") ? { dateRole: dateRole ?? "within" } : {}),
    ...(asGiven === undefined ? {} : { asGiven: plainText(asGiven) }),
  };
}

/** Each place of the text once. */
function sourcesOf(numbers: readonly number[], { source, sentences }: Workshop) {
  const places = new Set(numbers.map((number) => sentences.get(number)?.place ?? ""));
  const cited = [...places].map((place) =>
    place === "" ? { id: source } : { id: source, at: plainText(place) },
  );
  return cited.length > 0 ? cited : [{ id: source }];
}

function nameOf(code: PartyCode, { subject }: Workshop): string {
  return subject.gazetteer.nameOf(code);
}

function yearOf(date: string | null): string | undefined {
  return /\d{3,4}/.exec(date ?? "")?.[0];
}

function addEstablishment(find: EstablishmentFind, shop: Workshop): string {
  const id = shop.idOf("relations established", yearOf(find.date));
  const [one, other] = shop.subject.parties.map((code) => nameOf(code, shop));
  shop.lists.relations.push({
    ...{ id, ...dateOf(find), state: "established" },
    text: `${one} and ${other} establish diplomatic relations.`,
    sources: sourcesOf(find.sentences, shop),
  });
  return id;
}

function addMission(find: MissionFind, shop: Workshop): string {
  const id = shop.idOf(find.from, find.kind, find.city ?? find.to);
  const status =
    find.status === "resident" ? "open" : find.status === "closed" ? "closed" : "intended";
  const spells = find.date === null ? [] : [{ ...dateOf(find), status } as const];
  shop.lists.missions.push({
    ...{ id, sender: find.from, host: find.to, class: find.class, kind: find.kind },
    ...(find.city === undefined ? {} : { city: plainText(find.city) }),
    ...{ status, ...(spells.length > 0 ? { spells } : {}) },
    sources: sourcesOf(find.sentences, shop),
  });
  return id;
}

function addCover(find: MissionFind, shop: Workshop): string {
  const id = shop.idOf(find.from, "covers", find.to, find.city);
  const from = find.via === undefined ? "" : ` from ${find.city ?? nameOf(find.via, shop)}`;
  shop.lists.representations.push({
    ...{ id, ...dateOf(find), sender: find.from, host: find.to, state: "covered" },
    ...(find.via === undefined ? {} : { from: find.via }),
    ...(find.city === undefined ? {} : { city: plainText(find.city) }),
    text: `${nameOf(find.from, shop)} covers ${nameOf(find.to, shop)}${from}.`,
    sources: sourcesOf(find.sentences, shop),
  });
  return id;
}

function addVisit(find: VisitFind, shop: Workshop): string {
  const id = shop.idOf("visit", find.who ?? find.from, yearOf(find.date));
  const office = find.office === undefined ? "not named" : plainText(find.office);
  const name = find.who === undefined ? "not named" : plainText(find.who);
  const guest = find.who ?? find.office ?? `A delegation of ${nameOf(find.from, shop)}`;
  shop.lists.visits.push({
    ...{ id, ...dateOf(find), from: find.from, to: find.to },
    persons: [{ name, office }],
    status: "happened",
    text: plainText(`${guest} visits ${nameOf(find.to, shop)}.`),
    sources: sourcesOf(find.sentences, shop),
  });
  return id;
}

function isInDollars({ currency, value }: TradeFind): boolean {
  return currency === "USD" && value / 1000 <= MOST_THOUSANDS;
}

function addTrade(find: TradeFind, shop: Workshop): string {
  const id = shop.idOf("trade", find.total ? undefined : `from ${find.from}`, yearOf(find.date));
  const [first] = shop.subject.parties;
  const [from, to] = [nameOf(find.from, shop), nameOf(find.to, shop)];
  shop.lists.trade.push({
    ...{ id, ...dateOf(find), qualifier: find.qualifier, covers: "not-stated" },
    direction: find.total ? "total" : find.from === first ? "a-to-b" : "b-to-a",
    thousandUsd: String(find.value / 1000),
    text: find.total
      ? `The article gives the trade of ${from} and ${to} with this sum.`
      : `The article gives exports of ${from} to ${to} with this sum.`,
    sources: sourcesOf(find.sentences, shop),
  });
  return id;
}

function addAgreement(find: AgreementFind, shop: Workshop): string {
  const title = plainText(find.what);
  const id = shop.idOf(title.slice(0, 36), yearOf(find.date));
  const [one, other] = shop.subject.parties.map((code) => nameOf(code, shop));
  const verbs = {
    ...{ signed: "sign", "in-force": "have in force", expired: "let expire" },
    ...{ negotiated: "negotiate", announced: "announce" },
  };
  shop.lists.agreements.push({
    ...{ id, ...dateOf(find), title, subject: "Not sorted", status: find.status },
    text: plainText(`${one} and ${other} ${verbs[find.status]} an agreement: ${title}.`),
    sources: sourcesOf(find.sentences, shop),
  });
  return id;
}

function isOfPair(find: RecognitionFind, { subject }: Workshop): boolean {
  return [find.from, find.to].every((code) =>
    (subject.parties as readonly string[]).includes(code),
  );
}

function addRecognition(find: RecognitionFind, shop: Workshop): string {
  const turn = find.refused ? "refused" : find.withdrawn ? "withdrawn" : "";
  const id = shop.idOf("recognition", turn, yearOf(find.date));
  shop.lists.recognitions.push({
    ...{ id, ...dateOf(find), by: find.from, of: find.to },
    ...tellRecognition(find, shop),
    sources: sourcesOf(find.sentences, shop),
  });
  return id;
}

function tellRecognition(
  { from, to, refused, withdrawn }: RecognitionFind,
  shop: Workshop,
): Pick<List<"recognitions">, "state" | "text"> {
  const [by, of] = [nameOf(from, shop), nameOf(to, shop)];
  if (refused) return { state: "never", text: `${by} does not recognise ${of}.` };
  if (withdrawn) return { state: "withdrawn", text: `${by} withdraws its recognition of ${of}.` };
  return { state: "recognised", text: `${by} recognises ${of}.` };
}

function addOrganisation(organisation: string, find: Find, shop: Workshop): string {
  const id = shop.idOf("named", organisation);
  shop.lists.organisations.push({ id, organisation, sources: sourcesOf(find.sentences, shop) });
  return id;
}

/** What has no list of its own for this pair, or is no sum in dollars, is an event in the article's words. */
function addOther(
  find: TradeFind | RecognitionFind,
  kind: "trade" | "recognition",
  shop: Workshop,
): string {
  const { parties } = shop.subject;
  const ofPair = parties.filter((party) => party === find.from || party === find.to);
  const third = [find.from, find.to].filter(
    (code) => !(parties as readonly string[]).includes(code),
  );
  const words = shop.sentences.get(find.sentences[0] ?? 0)?.text ?? find.words;
  const status = find.list === "recognition" && find.refused ? "refused" : "happened";
  return pushEvent({ ...find, kind, status, what: words, actors: ofPair, third }, shop);
}

function addEvent(find: EventFind, shop: Workshop): string {
  if (find.turn === undefined) return pushEvent(find, shop);
  const id = shop.idOf("relations", find.turn, yearOf(find.date));
  const text = plainText(find.what);
  shop.copied.push(id);
  shop.lists.relations.push({
    ...{ id, ...dateOf(find), state: find.turn, text },
    sources: sourcesOf(find.sentences, shop),
  });
  return id;
}

type EventParts = Omit<EventFind, "list"> & WrittenSource;
interface WrittenSource {
  readonly sentences: readonly number[];
}

function pushEvent(find: EventParts, shop: Workshop): string {
  const text = plainText(find.what);
  const id = shop.idOf(find.kind, yearOf(find.date), ...tellingWords(text));
  shop.copied.push(id);
  shop.lists.events.push({
    ...{ id, ...dateOf(find), kind: find.kind, status: find.status, text },
    actors: [...find.actors],
    ...(find.third.length > 0 ? { third: [...find.third] } : {}),
    sources: sourcesOf(find.sentences, shop),
  });
  return id;
}

const SMALL_WORDS =
  /^(?:the|a|an|in|on|of|and|to|by|for|with|was|were|is|are|its|his|from|at|during|\d+)$/i;

function tellingWords(text: string): string[] {
  const words = text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !SMALL_WORDS.test(word));
  return words.slice(0, 3);
}
