import { type BandStretch, bandStretches, type DatedState } from "../../domain/bands.ts";
import { pairRelations } from "../../domain/pairRelations.ts";
import { isInPair, type PairKey, splitPairKey } from "../../domain/partyCode.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { type PairPage, usePairPage } from "./pairPage.ts";
import styles from "./RelationBands.module.css";
import { StateBand } from "./StateBand.tsx";

/** The state of relations over time: of this pair, and of those that its history turns on. */
export function RelationBands() {
  const { dossier, facts, pair } = usePairPage();
  const { turns } = pairRelations(dossier, facts);
  const hasChanged = turns.some((turn) => turn.state !== "established");
  return (
    <>
      {hasChanged && <Band pair={pair} spells={turns} />}
      {dossier.bands.map((band) => (
        <Band key={band.pair} pair={band.pair} spells={band.spells} />
      ))}
    </>
  );
}

function Band({
  pair,
  spells,
}: {
  readonly pair: PairKey;
  readonly spells: readonly DatedState[];
}) {
  const page = usePairPage();
  const [nameA, nameB] = splitPairKey(pair).map((code) => page.atlas.nameOf(code));
  const stretches = bandStretches(spells, page.atlas.asOf);
  if (stretches.length === 0) return null;
  return (
    <figure className={styles.band} data-party={sideOf(pair, page)}>
      <figcaption className={styles.caption}>
        {messages.bandsOf(nameA ?? "", nameB ?? "")}: {messages.relationsBand.toLowerCase()}
      </figcaption>
      <StateBand stretches={stretches} label={stretches.map(describe).join("; ")} />
      <ul className={styles.words}>
        {stretches.map((stretch) => (
          <li key={`${stretch.from} ${stretch.state}`} data-state={stretch.state}>
            {startOf(stretch)} {messages.state[stretch.state].replace("relations ", "")}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** The party of this page that a band of another pair belongs to gives it its colour. */
function sideOf(pair: PairKey, page: PairPage): "a" | "b" | undefined {
  if (pair === page.pair) return undefined;
  return isInPair(pair, page.partyA) ? "a" : "b";
}

function describe(stretch: BandStretch): string {
  return messages.bandStretch(
    messages.state[stretch.state],
    startOf(stretch),
    yearOf(stretch.until),
  );
}

function startOf({ from, surelyFrom }: BandStretch): string {
  return messages.bandStart(yearOf(from), yearOf(surelyFrom));
}

function yearOf(day: string): string {
  return day.slice(0, "YYYY".length);
}
