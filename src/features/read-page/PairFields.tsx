import { useId, useMemo } from "react";
import { rankParties } from "../../domain/nameOrder.ts";
import { makePairKey, type PairKey, type PartyCode } from "../../domain/partyCode.ts";
import { readPageMessages } from "../../messages/readPage.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import styles from "./TextStep.module.css";

const messages = readPageMessages.text;

/** The two countries as they were chosen; empty: as the text says. */
export interface ChosenPair {
  readonly one: string;
  readonly other: string;
}

/** Returns the pair that was chosen, `undefined` where that is left to the text, or what is wrong. */
export function readChosenPair({ one, other }: ChosenPair): PairKey | undefined | "same" | "half" {
  if (one === "" && other === "") return undefined;
  if (one === "" || other === "") return "half";
  return one === other ? "same" : makePairKey(one as PartyCode, other as PartyCode);
}

/** Two fields for the countries that a text is about. */
export function PairFields({
  chosen,
  onChoose,
}: {
  readonly chosen: ChosenPair;
  readonly onChoose: (chosen: ChosenPair) => void;
}) {
  return (
    <fieldset className={styles.pair}>
      <legend>{messages.pair}</legend>
      <PartySelect
        label={messages.one}
        value={chosen.one}
        onChange={(one) => onChoose({ ...chosen, one })}
      />
      <PartySelect
        label={messages.other}
        value={chosen.other}
        onChange={(other) => onChoose({ ...chosen, other })}
      />
    </fieldset>
  );
}

function PartySelect({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
}) {
  const id = useId();
  const atlas = useAtlas((state) => state.atlas);
  const parties = useMemo(() => {
    const rankOf = rankParties(atlas);
    return [...atlas.parties].sort((one, other) => rankOf(one.code) - rankOf(other.code));
  }, [atlas]);
  return (
    <div className={styles.party}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{messages.found}</option>
        {parties.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
