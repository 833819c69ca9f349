import { useMemo } from "react";
import { type MissionGap, sectionOfGap } from "../../domain/ask/askedSection.ts";
import { listMissionGaps } from "../../domain/missionGaps.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { missions } from "../../kinds/missions/kind.ts";
import { answerMessages } from "../../messages/answer.ts";
import {
  countGaps,
  askedAnswerMessages as messages,
  tellGap,
} from "../../messages/askedAnswers.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import type { AddressView } from "../../store/address.ts";
import { selectAddressView, selectPartners, selectWorld } from "../../store/selectors.ts";
import styles from "./Answer.module.css";
import { AnswerFrame } from "./AnswerFrame.tsx";
import { AskedSelect } from "./AskedSelect.tsx";
import { PartyRows } from "./PartyRows.tsx";
import { partsOfView, viewOfParts } from "./questionParts.ts";

/** Those of whom no embassy is found in a country, or in whom none of the country is. */
export function MissionGapAnswer({
  country,
  gap,
}: {
  readonly country: PartyCode;
  readonly gap: MissionGap;
}) {
  const atlas = useAtlas((state) => state.atlas);
  const isNewest = useAtlas((state) => selectWorld(state).isNewest);
  const asked = useAtlas(selectPartners);
  const section = sectionOfGap(gap);
  const partners = useMemo(() => asked ?? [], [asked]);
  // The gap is made anew each time; its section says the same of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the section stands for the gap
  const rows = useMemo(
    () => listMissionGaps(atlas, { country, gap, partners }),
    [atlas, country, partners, section],
  );
  return (
    <AnswerFrame
      answer={rows}
      question={<GapQuestion country={country} section={section} />}
      sentence={countGaps(gap, rows.length, partners.length)}
      sources={(tables) => tables.find(({ table }) => table === missions.id)?.sources ?? []}
    >
      {!isNewest && <p className={styles.note}>{messages.undated}</p>}
      <PartyRows
        partner={country}
        rows={rows.map((row) => ({ party: row.party, detail: tellGap(row) }))}
      />
    </AnswerFrame>
  );
}

function GapQuestion({
  country,
  section,
}: {
  readonly country: PartyCode;
  readonly section: string;
}) {
  const store = useAtlasStoreApi();
  const filter = useAtlas((state) => state.filter);
  const change = (changed: Partial<AddressView>) =>
    store.getState().showAnswer({ ...selectAddressView(store.getState()), ...changed });
  const { lines, who } = partsOfView({ country, filter, lines: missions.id });
  const whom = { kind: "country", country } as const;
  return (
    <fieldset className={styles.question}>
      <legend className={styles.spoken}>{answerMessages.question}</legend>
      <AskedSelect
        label={answerMessages.parts.who}
        asked={who}
        all={messages.allStates}
        offers="blocs"
        onAsk={(asked) => change({ filter: viewOfParts({ lines, whom, who: asked }).filter })}
      />{" "}
      <select
        aria-label={messages.gapParts.gap}
        value={section}
        onChange={({ target }) => change({ section: target.value })}
      >
        {Object.entries(messages.gaps).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>{" "}
      <AskedSelect
        label={messages.gapParts.whom}
        asked={whom}
        offers="states"
        onAsk={(asked) => asked.kind === "country" && change({ country: asked.country })}
      />
      {answerMessages.stop}
    </fieldset>
  );
}
