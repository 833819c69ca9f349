import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { LINE_CLASSES, type LineClass } from "../../domain/lineMode.ts";
import { isBrokenRelation, PAIR_STANDINGS, type PairStanding } from "../../domain/pairStanding.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import type { WorldInYear } from "../../domain/worldInYear.ts";
import { formatCount } from "../../messages/format/formatFigures.ts";
import { legendMessages as messages } from "../../messages/legend.ts";
import { writeStanding } from "../../messages/standing.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import {
  selectClassCounts,
  selectDrawnDossiers,
  selectLinePicture,
  selectTradeYear,
  selectUndatedCount,
  selectWorld,
} from "../../store/selectors.ts";
import { useIsSmallScreen, useMatches } from "../../ui/useIsSmallScreen.ts";
import { FilterRows } from "./FilterRows.tsx";
import styles from "./Legend.module.css";
import { LegendRow as Row } from "./LegendRow.tsx";

/** The window in which slider and legend beside an open panel would hide most of the map. */
const TIGHT_BESIDE_PANEL = "(width <= 80rem)";

/** What the colours, patterns and lines of the present picture mean. */
export function Legend() {
  const store = useAtlasStoreApi();
  // A small screen, or a map in another page, has no room for it until it is asked for.
  const isSmall = useIsSmallScreen();
  const isTight = useMatches(TIGHT_BESIDE_PANEL);
  const world = useAtlas(selectWorld);
  const selection = useAtlas((state) => state.selection);
  const [wanted, setIsOpen] = useState<boolean | undefined>();
  const hasRoom =
    !isSmall && !store.getState().isEmbedded && !(isTight && selection.kind !== "none");
  const isOpen = wanted ?? hasRoom;
  const allDrawn = useAtlas(selectDrawnDossiers);
  const drawn = allDrawn.filter(({ pair }) => selection.kind !== "pair" || pair !== selection.pair);
  const isDocumented = useAtlas((state) => selectLinePicture(state) === "documented");
  const isBroken = allDrawn.some(isBrokenRelation);

  return (
    <section className={styles.legend} aria-label={messages.title} data-covers-map="corner">
      <div className={styles.head}>
        <button
          type="button"
          className={styles.title}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {messages.title}
          <ChevronDown size={14} aria-hidden="true" />
        </button>
      </div>
      <ul className={styles.list} hidden={!isOpen}>
        {selection.kind === "pair" && <Row kind="line-selected" text={messages.selectedPair} />}
        {drawn.some(({ depth }) => depth === "full") && (
          <Row kind="line-documented" text={messages.documented} />
        )}
        {drawn.some(({ depth }) => depth === "notes") && (
          <Row kind="line-notes" text={messages.notes} />
        )}
        {isDocumented ? (
          isBroken && <Row kind="line-broken" text={messages.brokenLine} />
        ) : (
          <ClassRows />
        )}
        {selection.kind === "country" &&
          standingsOf(world, selection.country).map((standing) => (
            <Row
              key={standing}
              kind={standing}
              text={writeStanding(standing, world.atlas.nameOf(selection.country))}
            />
          ))}
        {selection.kind === "country" && !world.isNewest && (
          <Note text={`${messages.missionsNow} ${messages.untilBroken}`} />
        )}
        <FilterRows />
        {selection.kind !== "none" && (
          <>
            <Row kind="mission-place" text={messages.missionPlace} />
            <Row kind="mission-city" text={messages.missionCity} />
          </>
        )}
        <Row kind="dispute" text={messages.dispute} />
        <Row kind="dependency" text={messages.dependency} />
        <Row kind="small-state" text={messages.smallState} />
      </ul>
      <button
        type="button"
        className={styles.policy}
        onClick={() => store.getState().openPage("borders")}
      >
        {messages.policy}
      </button>
    </section>
  );
}

/** The classes of the lines, with how many pairs are of each. */
function ClassRows() {
  const mode = useAtlas(selectLinePicture);
  const counts = useAtlas(selectClassCounts);
  const world = useAtlas(selectWorld);
  const undated = useAtlas(selectUndatedCount);
  const tradeYear = useAtlas(selectTradeYear);
  // With a country selected the fills' note says it.
  const isPastAlone = useAtlas(({ selection }) => selection.kind !== "country") && !world.isNewest;
  const [firstTrade] = world.atlas.tradeYears;
  const count = (name: LineClass) => counts.get(name) ?? 0;
  if (mode === "missions") {
    const oneWay = count("missions-a-to-b") + count("missions-b-to-a");
    return (
      <>
        <ClassRow name="missions-each-way" count={count("missions-each-way")} />
        <ClassRow name="missions-one-way" count={oneWay} />
        {count("missions-none-found") > 0 && (
          <ClassRow name="missions-none-found" count={count("missions-none-found")} />
        )}
        {!world.isNewest && <Note text={messages.missionsUndated} />}
      </>
    );
  }
  if (mode === "trade" && tradeYear === undefined)
    return <Note text={messages.noTrade(firstTrade)} />;
  return (
    <>
      {mode === "trade" && tradeYear !== undefined && <Note text={messages.tradeYear(tradeYear)} />}
      {LINE_CLASSES[mode].map((name) => (
        <ClassRow key={name} name={name as CountedClass} count={count(name)} />
      ))}
      {undated > 0 && <Note text={messages.undated(formatCount(undated))} />}
      {mode === "relations" && isPastAlone && <Note text={messages.untilBroken} />}
      {mode === "gaps" && <Note text={messages.noteNotFound} />}
    </>
  );
}

type CountedClass = keyof typeof messages.lineClasses;

function ClassRow({ name, count }: { readonly name: CountedClass; readonly count: number }) {
  return <Row kind={name} text={messages.counted(messages.lineClasses[name], count)} />;
}

function Note({ text }: { readonly text: string }) {
  return <li className={styles.note}>{text}</li>;
}

/** None before the past has come: what is not there yet is not "nothing found". */
function standingsOf(world: WorldInYear, country: PartyCode): PairStanding[] {
  if (!world.states()) return [];
  const present = new Set(
    world.atlas.partyCodes
      .filter((code) => code !== country)
      .map((code) => world.standing(country, code)),
  );
  return PAIR_STANDINGS.filter((standing) => present.has(standing));
}
