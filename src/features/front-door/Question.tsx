import { type ComponentType, type FormEvent, useState } from "react";
import { countPairs } from "../../domain/pairStates.ts";
import { makePairKey, type PartyCode } from "../../domain/partyCode.ts";
import { frontDoorMessages as messages } from "../../messages/frontDoor.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import styles from "./Question.module.css";

/** What a field of the question is given. */
export interface QuestionField {
  readonly label: string;
  readonly placeholder: string;
  readonly side: "one" | "other";
  /** Says which country the field names, or what was typed that names none. */
  readonly onChoose: (found: PartyCode | undefined, text: string) => void;
}

interface Asked {
  readonly party: PartyCode | undefined;
  readonly text: string;
}

const NOBODY: Asked = { party: undefined, text: "" };

/** "What stands between [a country] and [a country]": opens the pair, or the one country. */
export function Question({ PartyField }: { readonly PartyField: ComponentType<QuestionField> }) {
  const store = useAtlasStoreApi();
  const parties = useAtlas(({ atlas }) => atlas.parties.length);
  const [one, setOne] = useState(NOBODY);
  const [other, setOther] = useState(NOBODY);
  const [fault, setFault] = useState("");

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const problem = findFault(one, other);
    setFault(problem);
    if (problem !== "") return;
    const { openCountry, openPair } = store.getState();
    if (one.party && other.party) openPair(makePairKey(one.party, other.party), "search");
    else if (one.party ?? other.party)
      openCountry((one.party ?? other.party) as PartyCode, "search");
  };
  const handleChoose = (set: (asked: Asked) => void) => (party: Asked["party"], text: string) => {
    set({ party, text });
    setFault("");
  };

  return (
    <form className={styles.question} aria-label={messages.region} onSubmit={handleSubmit}>
      <h2 className={styles.title}>{messages.question}</h2>
      <div className={styles.fields}>
        <PartyField
          side="one"
          label={messages.sides.one}
          placeholder={messages.placeholder}
          onChoose={handleChoose(setOne)}
        />
        <span className={styles.and}>{messages.and}</span>
        <PartyField
          side="other"
          label={messages.sides.other}
          placeholder={messages.placeholder}
          onChoose={handleChoose(setOther)}
        />
        <button type="submit" className={styles.open}>
          {messages.open}
        </button>
      </div>
      <p className={styles.line}>
        {fault === "" ? (
          messages.line(countPairs(parties), parties)
        ) : (
          <span role="alert">{fault}</span>
        )}
      </p>
    </form>
  );
}

/** Why nothing can be opened; empty where it can. */
function findFault(one: Asked, other: Asked): string {
  for (const { party, text } of [one, other]) {
    if (!party && text !== "") return messages.unknown(text);
  }
  if (!one.party && !other.party) return messages.choose;
  return one.party === other.party ? messages.chooseOther : "";
}
