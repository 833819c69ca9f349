import { ChevronDown } from "lucide-react";
import { useState } from "react";
import type { Atlas } from "../../domain/atlas.ts";
import { countKinds, RELATION_KINDS } from "../../domain/pairLines.ts";
import { isBrokenRelation, PAIR_STANDINGS, type PairStanding } from "../../domain/pairStanding.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { standingBetween } from "../../domain/standings.ts";
import { formatCount } from "../../messages/formatFigures.ts";
import { legendMessages as messages } from "../../messages/legend.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectDrawnDossiers, selectLineKinds, selectPassing } from "../../store/selectors.ts";
import styles from "./Legend.module.css";
import { LinesChoice } from "./LinesChoice.tsx";
import { Swatch, type SwatchKind } from "./Swatch.tsx";

/** What the colours, patterns and lines of the present picture mean. */
export function Legend() {
  const store = useAtlasStoreApi();
  // A small screen has no room for it until it is asked for.
  const [isOpen, setIsOpen] = useState(() => !matchMedia("(width <= 48rem)").matches);
  const atlas = useAtlas((state) => state.atlas);
  const selection = useAtlas((state) => state.selection);
  const filter = useAtlas((state) => state.filter);
  const isFiltered = useAtlas((state) => selectPassing(state) !== undefined);
  const allDrawn = useAtlas(selectDrawnDossiers);
  const drawn = allDrawn.filter(({ pair }) => selection.kind !== "pair" || pair !== selection.pair);
  const kinds = useAtlas(selectLineKinds);
  const isNoneDrawn = allDrawn.some(({ state }) => state === "stated-none");
  const isBroken = allDrawn.some(isBrokenRelation);
  const isOneOrganisation = filter.include.length === 1 && filter.exclude.length === 0;
  const organisations = filter.include.map((id) => atlas.organisation(id)?.short ?? id);

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
        {isOpen && <LinesChoice />}
      </div>
      <ul className={styles.list} hidden={!isOpen}>
        {selection.kind === "pair" && <Row kind="line-selected" text={messages.selectedPair} />}
        {drawn.some(({ depth }) => depth === "full") && (
          <Row kind="line-documented" text={messages.documented} />
        )}
        {drawn.some(({ depth }) => depth === "notes") && (
          <Row kind="line-notes" text={messages.notes} />
        )}
        {kinds && <RelationRows kinds={kinds} isNoneDrawn={isNoneDrawn} />}
        {isBroken && !kinds && <Row kind="line-broken" text={messages.brokenLine} />}
        {selection.kind === "country" &&
          standingsOf(atlas, selection.country).map((standing) => (
            <Row
              key={standing}
              kind={standing}
              text={standingText(standing, atlas.nameOf(selection.country))}
            />
          ))}
        {isFiltered && (
          <Row
            kind={selection.kind === "country" ? "member-edge" : "member"}
            text={isOneOrganisation ? (organisations[0] ?? "") : messages.insideFilter}
          />
        )}
        <Row kind="dispute" text={messages.dispute} />
        <Row kind="dependency" text={messages.dependency} />
        <Row kind="small-state" text={messages.smallState} />
        {selection.kind !== "none" && (
          <>
            <Row kind="mission-place" text={messages.missionPlace} />
            <Row kind="mission-city" text={messages.missionCity} />
          </>
        )}
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

/** All relations on the map, with their numbers; a dossier may have a line that states none. */
function RelationRows({
  kinds,
  isNoneDrawn,
}: {
  readonly kinds: Uint8Array;
  readonly isNoneDrawn: boolean;
}) {
  const relations = countKinds(kinds, RELATION_KINDS.relations);
  const brokenText = isNoneDrawn ? messages.brokenCountOrNone : messages.brokenCount;
  const broken = countKinds(kinds, RELATION_KINDS.broken);
  return (
    <>
      <Row kind="line-relation" text={messages.relationLine(formatCount(relations))} />
      <Row kind="line-broken" text={brokenText(formatCount(broken))} />
    </>
  );
}

function Row({ kind, text }: { readonly kind: SwatchKind; readonly text: string }) {
  return (
    <li className={styles.row}>
      <Swatch kind={kind} />
      <span>{text}</span>
    </li>
  );
}

function standingsOf(atlas: Atlas, country: PartyCode): PairStanding[] {
  const present = new Set(
    atlas.partyCodes
      .filter((code) => code !== country)
      .map((code) => standingBetween(atlas, country, code)),
  );
  return PAIR_STANDINGS.filter((standing) => present.has(standing));
}

function standingText(standing: PairStanding, name: string): string {
  const text = messages.standing[standing];
  return typeof text === "string" ? text : text(name);
}
