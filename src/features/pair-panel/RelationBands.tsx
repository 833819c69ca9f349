import { type BandStretch, bandStretches } from "../../domain/bands.ts";
import type { IsoDay } from "../../domain/factDate.ts";
import { pairRelations } from "../../domain/pairRelations.ts";
import { isInPair, type PairKey, splitPairKey } from "../../domain/partyCode.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { type PairPage, usePairPage } from "./pairPage.ts";
import styles from "./RelationBands.module.css";

const WIDTH = 380;
const HEIGHT = 14;

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
  readonly spells: Parameters<typeof bandStretches>[0];
}) {
  const page = usePairPage();
  const { atlas } = page;
  const stretches = bandStretches(spells, atlas.asOf);
  const first = stretches[0];
  if (!first) return null;
  const [start, end] = [yearAt(first.from), yearAt(atlas.asOf)];
  const [nameA, nameB] = splitPairKey(pair).map((code) => atlas.nameOf(code));
  const xOf = (day: IsoDay) => ((yearAt(day) - start) / (end - start || 1)) * WIDTH;
  return (
    <figure className={styles.band} data-party={sideOf(pair, page)}>
      <figcaption className={styles.caption}>
        {messages.bandsOf(nameA ?? "", nameB ?? "")}: {messages.relationsBand.toLowerCase()}
      </figcaption>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={stretches.map(describe).join("; ")}
      >
        {stretches.map((stretch) => (
          <g
            key={`${stretch.from} ${stretch.state}`}
            className={styles.stretch}
            data-state={stretch.state}
          >
            {stretch.surelyFrom > stretch.from && (
              <rect
                className={styles.unsure}
                x={xOf(stretch.from)}
                width={xOf(stretch.surelyFrom) - xOf(stretch.from)}
                height={HEIGHT}
              />
            )}
            <rect
              x={xOf(stretch.surelyFrom)}
              width={Math.max(1, xOf(stretch.until) - xOf(stretch.surelyFrom))}
              height={HEIGHT}
            />
          </g>
        ))}
      </svg>
      <ul className={styles.words}>
        {stretches.map((stretch) => (
          <li key={`${stretch.from} ${stretch.state}`} data-state={stretch.state}>
            {stretch.from.slice(0, 4)} {messages.state[stretch.state].replace("relations ", "")}
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

function describe({ state, from, until }: BandStretch): string {
  return messages.bandStretch(messages.state[state], from.slice(0, 4), until.slice(0, 4));
}

/** Returns a day as a year with its fraction: 1996-07-02 is about 1996.5. */
function yearAt(day: IsoDay): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}
