import { formatCount } from "./format/formatFigures.ts";
import { formatList } from "./format/lists.ts";
import { infoPageTitles } from "./infoPageTitles.ts";
import { pairTitle } from "./pairTitle.ts";

function count(number: number, one: string, many: string): string {
  return `${formatCount(number)} ${number === 1 ? one : many}`;
}

/** Words of the page on which an article is read into the atlas. */
export const readPageMessages = {
  title: infoPageTitles.read,
  close: "Back to the atlas",
  intro: [
    "Paste an article on the relations between two countries. The atlas finds what it says: missions, visits, trade, agreements, dated events, each with the sentence that bears it.",
    "You accept, change or leave out each claim, see the page of the pair as it would look, and take the files with you.",
    "Nothing is sent and nothing is kept: the text is read here, in your browser.",
  ],
  text: {
    label: "Text of the article",
    placeholder: "Paste an article here, or drop a file",
    hint: "Plain text, wikitext, or text copied from a page of an encyclopedia. English is read in full; of other languages dates and names.",
    choose: "Choose a file",
    drop: "Drop the file to read it",
    fileFailed: "The file could not be read. Copy its text and paste it here.",
    pair: "Whose relations it is about",
    one: "One country",
    other: "The other country",
    found: "As the text says",
    read: "Read the article",
    reading: "Reading …",
    stop: "Stop",
    samePair: "These are one country: choose two, or leave it to the text.",
    halfPair: "Choose both countries, or leave it to the text.",
    into: (title: string) => `It is added to the dossier of ${title}.`,
    back: "Back to the claims",
  },
  failures: {
    empty: "There is no text yet. Paste one, or choose a file.",
    binary:
      "This is no text but a file of another kind, such as a PDF or a document of a word processor. Copy the words out of it and paste them here.",
    "no pair":
      "The text does not say whose relations it is about. Choose both countries above and read it again.",
    failed:
      "The program that reads texts, or the list of names, did not load. Check the connection and try again.",
  },
  pairTitle,
  notEnglish: "The text is not in English: only its dates and names were read.",
  progress: (judged: string, all: string) => `${judged} of ${all} claims looked at`,
  panes: { article: "Article", claims: "Claims", page: "Page" },
  panesLabel: "Parts of this page",
  article: {
    heading: (title: string) => title,
    keys: "The marks are buttons; the arrow keys lead from one to the next.",
    mark: (number: number, words: string) => `Sentence ${number}: ${words}`,
    leftOut: "left out",
    seeAlso: "see also",
    notUnderstood: "not understood",
    summary: ({ claims, leftOut, open }: Record<"claims" | "leftOut" | "open", number>) =>
      `${formatList([
        `${count(claims, "sentence bears", "sentences bear")} claims`,
        ...(leftOut > 0 ? [`${count(leftOut, "is", "are")} left out`] : []),
        ...(open > 0 ? [`${count(open, "was", "were")} not understood`] : []),
      ])}.`,
    none: "No article has been read into this dossier yet.",
    add: "Read an article into it",
  },
  lists: {
    relations: "Relations",
    recognitions: "Recognition",
    missions: "Mission",
    representations: "Accreditation",
    visits: "Visit",
    trade: "Trade",
    agreements: "Agreement",
    visas: "Visa rule",
    organisations: "Organisation",
    events: "Event",
    openQuestions: "Open question",
  },
  claims: {
    filter: "Show",
    filters: {
      all: "All claims",
      open: "Not looked at",
      warned: "With a warning",
      "left-out": "Left out",
    },
    none: "No claim is of this kind.",
    noneAtAll: "There is no claim yet. Add one, or read an article.",
    accept: "Accept",
    change: "Change",
    leaveOut: "Leave out",
    takeBack: "Take back in",
    acts: { accept: "Accept", change: "Change", leaveOut: "Leave out", takeBack: "Take back in" },
    named: (act: string, claim: string) => `${act}: ${claim}`,
    verdicts: { open: "Not looked at", accepted: "Accepted", "left-out": "Left out" },
    reason: "Why it is left out",
    reasonHint: "Such as: told by a table; not about these two; praise",
    sentence: (numbers: readonly string[]) =>
      `${numbers.length === 1 ? "Sentence" : "Sentences"} ${formatList(numbers)}`,
    ofDossier: "From the dossier",
    ofYours: "Added by you",
    changed: "Changed",
    copied: "Still in the article’s own words: say it in yours.",
    acceptRest: (number: number) => `Accept the other ${formatCount(number)}`,
    add: "Add a claim",
    addOf: "Kind of claim",
  },
  sentence: {
    title: (number: number) => `Sentence ${number}`,
    notUnderstood: "Nothing was made of it.",
    leftOut: (why: string) => `Left out: ${why}.`,
    make: "Make a claim of it",
    leave: "Leave it out",
    reason: "Why",
  },
  tell: {
    mission: (sender: string, kind: string, place: string) => `${sender}: ${kind} in ${place}`,
    organisation: (name: string) => `Both are named as members: ${name}`,
    visa: (from: string, to: string) => `Citizens of ${from} in ${to}`,
    noDate: "no date",
    noText: "No words yet",
  },
} as const;
