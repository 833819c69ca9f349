import type { FactDate } from "../../domain/factDate.ts";
import type { PairFacts } from "../../domain/pairFacts.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import type { AnyKind } from "../../kinds/defineKind.ts";
import { factsOf } from "../../kinds/factsOf.ts";
import { KINDS } from "../../kinds/index.ts";
import { isTold, tellingWordsOf } from "../../kinds/words.ts";
import { formatPackedDate } from "../../messages/format/formatPackedDate.ts";
import { formatList } from "../../messages/format/lists.ts";
import { laterMessages } from "../../messages/pairPanelLater.ts";
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
  const standing = KINDS.map((kind) => tellStanding(kind, facts, year));
  const shared = countShared(world, [partyA, partyB]);
  return (
    <p className={styles.year}>
      <strong>{laterMessages.inYear(year)}</strong>{" "}
      {none.length > 0
        ? laterMessages.noStates(formatList(none), none.length)
        : `${laterMessages.stateInYear[state]}${since ? laterMessages.turnInYear[since.kind](since.date) : ""}.`}
      {isUncertain && next && ` ${laterMessages.uncertainTurn[next.kind]}`}
      {state === "relations" && turn && turn.date === 0 && ` ${laterMessages.undatedTurn}`}
      {standing.map((sentence) => sentence && ` ${sentence}`)}
      {` ${laterMessages.sharedInYear(shared)}`}
    </p>
  );
}

/** What stood of a kind on the last day of a year, in a sentence; nothing where the kind has none. */
function tellStanding(
  kind: AnyKind,
  facts: PairFacts | undefined,
  year: number,
): string | undefined {
  const inYear = isTold(kind) ? tellingWordsOf(kind).inYear : undefined;
  const standing = inYear ? factsOf(kind, facts).filter((fact) => isStandingIn(fact, year)) : [];
  return standing.length > 0 ? inYear?.(standing) : undefined;
}

/** Whether a fact stood on the last day of the year, as far as its table reaches. */
function isStandingIn(fact: object, year: number): boolean {
  const { date, standsIn } = fact as { readonly date?: FactDate; readonly standsIn?: number };
  if (date?.shape !== "span" || (date.from?.earliest ?? "") > `${year}-12-31`) return false;
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
