import { ChevronRight } from "lucide-react";
import { findFlag } from "../../data/loadDataset.ts";
import { makePairKey, type PartyCode } from "../../domain/partyCode.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { FlagImage } from "../../ui/FlagImage.tsx";
import styles from "./Answer.module.css";

/** One that answers, and what is told beside its name. */
export interface PartyRow {
  readonly party: PartyCode;
  readonly detail: string;
}

/**
 * A list of states, by name, each with what it is by what was asked.
 * @param partner the country that their pairs are with: a row opens the pair; without it the state
 */
export function PartyRows({
  rows,
  partner,
}: {
  readonly rows: readonly PartyRow[];
  readonly partner?: PartyCode;
}) {
  const nameOf = useAtlas(({ atlas }) => atlas.nameOf);
  const byName = rows.toSorted((one, other) =>
    nameOf(one.party).localeCompare(nameOf(other.party), "en"),
  );
  return (
    <ol className={styles.list}>
      {byName.map((row) => (
        <PartyLine key={row.party} row={row} partner={partner} />
      ))}
    </ol>
  );
}

function PartyLine({
  row: { party, detail },
  partner,
}: {
  readonly row: PartyRow;
  readonly partner: PartyCode | undefined;
}) {
  const store = useAtlasStoreApi();
  const name = useAtlas(({ atlas }) => atlas.nameOf(party));
  // A state of the past has no page.
  const hasPage = useAtlas(({ atlas }) => atlas.party(party) !== undefined);
  const words = (
    <span className={styles.words}>
      <span>{name}</span>
      {detail !== "" && <span className={styles.detail}>{detail}</span>}
    </span>
  );
  if (!hasPage) return <li className={`${styles.row} ${styles.plain}`}>{words}</li>;
  const { openCountry, openPair, hover } = store.getState();
  const point = (isOver: boolean) => hover(isOver ? { kind: "party", party } : undefined);
  return (
    <li className={styles.row}>
      <button
        type="button"
        data-opens={partner === undefined ? party : makePairKey(partner, party)}
        onClick={() =>
          partner === undefined
            ? openCountry(party, "list")
            : openPair(makePairKey(partner, party), "list")
        }
        onMouseEnter={() => point(true)}
        onMouseLeave={() => point(false)}
        onFocus={() => point(true)}
        onBlur={() => point(false)}
      >
        <FlagImage code={party} findAddress={findFlag} />
        {words}
        <ChevronRight size={16} aria-hidden="true" />
      </button>
    </li>
  );
}
