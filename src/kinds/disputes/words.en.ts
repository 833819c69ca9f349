import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { formatList } from "../../messages/format/lists.ts";
import type { FactOf } from "../defineKind.ts";
import { defineWords, type Telling } from "../defineWords.ts";
import { type DISPUTE_ACTS, disputes } from "./kind.ts";

const ACTS: Readonly<Record<(typeof DISPUTE_ACTS)[number], string>> = {
  "threat-to-use-force": "threat to use force",
  "threat-to-blockade": "threat of a blockade",
  "threat-to-occupy": "threat to occupy territory",
  "threat-of-war": "threat to declare war",
  "show-of-force": "show of force",
  alert: "alert",
  mobilisation: "mobilisation",
  "border-fortified": "fortified border",
  "border-violation": "violation of the border",
  blockade: "blockade",
  occupation: "occupation of territory",
  seizure: "seizure",
  attack: "attack",
  clash: "clash",
  "declaration-of-war": "declaration of war",
  war: "war between states",
  "joins-war": "part in a war between states",
};

type Dispute = FactOf<typeof disputes>;

/** "Clash by Chile, show of force by Peru". */
function tellActs({ actOfA, actOfB }: Dispute, { nameOf, parties: [partyA, partyB] }: Telling) {
  if (actOfA && actOfA === actOfB) return startSentence(`${ACTS[actOfA]} by both`);
  const acts = [
    ...(actOfA ? [`${ACTS[actOfA]} by ${nameOf(partyA)}`] : []),
    ...(actOfB ? [`${ACTS[actOfB]} by ${nameOf(partyB)}`] : []),
  ];
  return startSentence(acts.length > 0 ? formatList(acts) : "militarised dispute");
}

function startSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const LEFT_OUT = "left out by a later re-coding";

export const disputeWords = defineWords(disputes, {
  table: "Militarised disputes",
  lines: {
    name: "Threats and uses of force",
    classes: {
      use: "force used",
      display: "force shown",
      threat: "force threatened",
      leftOut: "left out by a later re-coding",
    },
  },
  title: (date) =>
    date
      ? `Threats, shows and uses of force, by the Correlates of War, ${date}`
      : "Threats, shows and uses of force, by the Correlates of War",
  none: (date) => `none found in the list of militarised disputes${date ? `, ${date}` : ""}`,
  tell: (dispute, beside) =>
    `${tellActs(dispute, beside)}, ${formatFactDate(dispute.date)}${dispute.isLeftOut ? `, ${LEFT_OUT}` : ""}`,
  event: {
    begins: (dispute, beside) =>
      `${tellActs(dispute, beside)}${dispute.isLeftOut ? `; ${LEFT_OUT}` : ""}.`,
  },
  cells: ({ level, actOfA, actOfB, isLeftOut, note }, [partyA, partyB]) => [
    {
      kind: "militarised dispute",
      what: `${level}; ${partyA}: ${actOfA ?? "none"}; ${partyB}: ${actOfB ?? "none"}`,
      ...(isLeftOut && { status: LEFT_OUT }),
      ...(note !== undefined && { text: note }),
    },
  ],
});
