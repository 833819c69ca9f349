import { isStanding, rankOfMission } from "../../domain/countedMission.ts";
import type { Citation } from "../../domain/dataset.ts";
import type { Clause } from "../../domain/pairHead.ts";
import { pairMissions } from "../../domain/pairMissions.ts";
import {
  type EstablishedDate,
  type PairRelations,
  pairRelations,
} from "../../domain/pairRelations.ts";
import { clauseWordsOf, isFormOfTheTwo } from "../../kinds/heads.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { beginSentence, nameInSentence } from "../../messages/format/nameInSentence.ts";
import { formatRelationChange } from "../../messages/formatRelationChange.ts";
import { pairHeadMessages as messages } from "../../messages/pairHead.ts";
import { pairPanelMessages } from "../../messages/pairPanel.ts";
import { absentRelations } from "./absentRelations.ts";
import type { UnnumberedPage } from "./pairPage.ts";

/** A piece of the sentence, with what stands before it; its marks come after it. */
export interface SentencePart {
  readonly text: string;
  readonly citations: readonly Citation[];
  /** Of what it tells: the form of a clause, or `missions`. */
  readonly form?: string;
  /** It tells how relations stand now, where they do not simply stand. */
  readonly isNow?: boolean;
}

/** With the missions of both so many clauses on the present are said, without them one more. */
const MOST_PRESENT = 2;

/**
 * Returns the sentences at the head of a page: what was between the two, rarest first, then their
 * relations; then their missions and what stands. Together they read as prose.
 */
export function composeSentence(page: UnnumberedPage): SentencePart[] {
  const { past = [], present = [] } = page.head ?? {};
  const missions = missionClause(page);
  const most = missions.length > 0 ? MOST_PRESENT : MOST_PRESENT + 1;
  const now = present.slice(0, most).map((clause) => tellClause(clause, page));
  const told = past.filter((clause) => !isDisputed(clause, page));
  const [ofTheTwo = [], others = []] = [true, false].map((isOfTheTwo) =>
    told
      .filter(({ form }) => isFormOfTheTwo(form) === isOfTheTwo)
      .map((clause) => tellClause(clause, page)),
  );
  const absent = absentPart(page);
  const isNothing = page.facts?.absence?.kind === "not-listed" || !page.facts?.absence;
  const ofRelations = joinSentences(absent ? [absent] : []);
  const sentences = [
    joinPast(ofTheTwo, others, absent ? [] : relationParts(page)),
    // That there are none is news; that nothing was found is none.
    isNothing ? [] : ofRelations,
    joinSentences([...missions, ...now]),
    isNothing ? ofRelations : [],
  ];
  const parts = sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap(([head, ...rest], place) =>
      head ? [place > 0 ? { ...head, text: ` ${head.text}` } : head, ...rest] : [],
    );
  return markAfterStops(parts);
}

function tellClause(clause: Clause, { atlas, partyA, partyB }: UnnumberedPage): SentencePart {
  const first = clause.first ?? partyA;
  const second = first === partyA ? partyB : partyA;
  const text = clauseWordsOf(clause.form)({
    numbers: clause.numbers,
    first: nameInSentence(atlas.nameOf(first)),
    second: nameInSentence(atlas.nameOf(second)),
    name: clause.name ?? "",
  });
  return { text, citations: clause.sources, form: clause.form };
}

/**
 * Joins what was into one list: "Neighbours by land, at war in 1982; a case before the court of 1990;
 * diplomatic relations since 1990".
 */
function joinPast(
  ofTheTwo: readonly SentencePart[],
  others: readonly SentencePart[],
  last: readonly SentencePart[],
): SentencePart[] {
  const members = [...ofTheTwo, ...others, ...last.slice(0, 1)].map((part, place): SentencePart => {
    if (place === 0) return { ...part, text: beginSentence(part.text) };
    return { ...part, text: `${place < ofTheTwo.length ? "," : ";"} ${part.text}` };
  });
  const parts = [...members, ...last.slice(1)];
  return parts.length > 0 ? [...parts, { text: ".", citations: [] }] : [];
}

/** Moves a comma or a stop from the beginning of a part to the end of the one before: marks come after it. */
function markAfterStops(parts: readonly SentencePart[]): SentencePart[] {
  const moved: SentencePart[] = [];
  for (const part of parts) {
    const [stop = ""] = /^[,;.]/.exec(part.text) ?? [];
    const before = moved.at(-1);
    if (before) moved[moved.length - 1] = { ...before, text: before.text + stop };
    const text = part.text.slice(before ? stop.length : 0);
    if (text !== "") moved.push({ ...part, text });
  }
  return moved;
}

/** Joins sentences about what stands by semicolons into one. */
function joinSentences(clauses: readonly SentencePart[]): SentencePart[] {
  if (clauses.length === 0) return [];
  const parts = clauses.map((clause, place) => ({
    ...clause,
    text: place === 0 ? beginSentence(clause.text) : `; ${clause.text}`,
  }));
  return [...parts, { text: ".", citations: [] }];
}

/** Who does not recognise the other does not hold it for independent. */
function isDisputed({ form }: Clause, { facts }: UnnumberedPage): boolean {
  return form === "colonial_ties.independent" && facts?.absence?.kind === "not-recognised";
}

/** What is said where no relations are known. */
function absentPart(page: UnnumberedPage): SentencePart | undefined {
  const { established, changes } = pairRelations(page.dossier, page.facts);
  return established.length + changes.length === 0 ? absentRelations(page) : undefined;
}

/** Since when there are relations, what broke or lowered them, and what stands now. */
function relationParts(page: UnnumberedPage): SentencePart[] {
  const { established, changes } = pairRelations(page.dossier, page.facts);
  const [lead] = established;
  return [
    {
      text: lowerFirst(beginningWords(lead, changes)),
      citations: lead?.citations ?? [],
    },
    ...changes.map(
      (change, index): SentencePart => ({
        text: `, ${formatRelationChange(change, changes[index - 1])}`,
        citations: change.citations,
        ...(change.isStanding && { isNow: true }),
      }),
    ),
  ];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function beginningWords(
  lead: EstablishedDate | undefined,
  changes: PairRelations["changes"],
): string {
  const hasEnded = changes.some(
    ({ state, isStanding: stands }) => stands && state !== "resumed" && state !== "downgraded",
  );
  if (!lead && changes.every(({ state }) => state === "stated-none")) {
    return pairPanelMessages.relationsStated;
  }
  if (!lead)
    return hasEnded ? pairPanelMessages.relationsUnknown : pairPanelMessages.firstDateUnknown;
  const { date, caution } = lead;
  if (date.shape === "unknown") return pairPanelMessages.listedWithoutDate;
  const words = formatFactDate(date);
  const isPlain = date.shape === "point" && !hasEnded && caution !== "impossible";
  return isPlain ? pairPanelMessages.since(words) : pairPanelMessages.established(words);
}

const MISSIONS = "missions";
/** What may be called an embassy: one "de facto", or a delegation, is none in name. */
const EMBASSIES: ReadonlySet<string> = new Set(["embassy", "high commission", "nunciature"]);

/** Who has a resident mission in whom; nothing where none was found. */
function missionClause({ atlas, dossier, facts, partyA, partyB }: UnnumberedPage): SentencePart[] {
  const missions = pairMissions(dossier, facts).filter(
    (mission) => isStanding(mission) && rankOfMission(mission.class) === "resident",
  );
  const ofA = missions.filter(({ sender }) => sender === partyA);
  const ofB = missions.filter(({ sender }) => sender === partyB);
  if (missions.length === 0) return [];
  const isEmbassy = missions.every(({ kind }) => EMBASSIES.has(kind));
  const [nameA, nameB] = [atlas.nameOf(partyA), atlas.nameOf(partyB)].map(nameInSentence);
  const citations = missions.flatMap((mission) => mission.citations);
  if (ofA.length > 0 && ofB.length > 0) {
    return [{ text: messages.missionsBothWays(isEmbassy), citations, form: MISSIONS }];
  }
  const [sender = "", host = ""] = ofA.length > 0 ? [nameA, nameB] : [nameB, nameA];
  return [{ text: messages.missionOneWay(sender, host, isEmbassy), citations, form: MISSIONS }];
}
