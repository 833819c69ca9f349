import {
  ALLIANCE_OBLIGATIONS,
  type AllianceFact,
  type AllianceObligation,
} from "../../domain/pairFacts.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { formatPackedDate } from "../../messages/formatPackedDate.ts";
import { formatList } from "../../messages/lists.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { selectWorld } from "../../store/selectors.ts";
import { usePairPage } from "./pairPage.ts";
import styles from "./RelationsLine.module.css";

/** In a past year: what stood between the two on its last day. */
export function YearLine() {
  const { pair, partyA, partyB, nameA, nameB, facts } = usePairPage();
  const world = useAtlas(selectWorld);
  const { atlas, history, year, day } = world;
  const place = atlas.placeOf(pair);
  if (world.isNewest || !history || place === undefined) return null;
  const { turn, isUncertain } = history.stateOn(place, day);
  const state = world.stateOf(partyA, partyB) ?? "nothing-found";
  const none = [
    ...(world.isIndependent(partyA) === "no" ? [nameA] : []),
    ...(world.isIndependent(partyB) === "no" ? [nameB] : []),
  ];
  const since =
    turn && turn.date > 0 ? { kind: turn.kind, date: formatPackedDate(turn.date) } : null;
  const next = history
    .turnsOf(place)
    .find(
      ({ earliest, latest }) => earliest !== undefined && earliest <= day && (latest ?? "") > day,
    );
  const allied = (facts?.alliances ?? []).filter((alliance) => isStandingIn(alliance, year));
  const shared = countShared(world, [partyA, partyB]);
  return (
    <p className={styles.year}>
      <strong>{messages.inYear(year)}</strong>{" "}
      {none.length > 0
        ? messages.noStates(formatList(none), none.length)
        : `${messages.stateInYear[state]}${since ? messages.turnInYear[since.kind](since.date) : ""}.`}
      {isUncertain && next && ` ${messages.uncertainTurn[next.kind]}`}
      {state === "relations" && turn && turn.date === 0 && ` ${messages.undatedTurn}`}
      {allied.length > 0 &&
        ` ${messages.alliedInYear(formatList(obligationsOf(allied).map((one) => messages.allianceObligation[one])))}`}
      {` ${messages.sharedInYear(shared)}`}
    </p>
  );
}

/** What the pacts oblige to together, each once. */
function obligationsOf(alliances: readonly AllianceFact[]): AllianceObligation[] {
  const obliged = new Set(alliances.flatMap(({ obligations }) => obligations));
  return ALLIANCE_OBLIGATIONS.filter((one) => obliged.has(one));
}

/** Whether the pact stood on the last day of the year, as far as its table reaches. */
function isStandingIn({ date, standsIn }: AllianceFact, year: number): boolean {
  if (date.shape !== "span" || (date.from?.earliest ?? "") > `${year}-12-31`) return false;
  return standsIn === undefined ? (date.until?.latest ?? "") >= `${year}-12-31` : year <= standsIn;
}

function countShared(
  { atlas, membersOf }: ReturnType<typeof selectWorld>,
  parties: readonly PartyCode[],
): number {
  return atlas.organisations.filter(({ id }) => {
    const { yes } = membersOf(id, []);
    return parties.every((party) => yes.has(party));
  }).length;
}
