import { SOURCES_OF_TABLES } from "../../domain/pairFacts.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { PartyArrow } from "./PartyArrow.tsx";
import { usePairPage } from "./pairPage.ts";
import { SourceMarks } from "./SourceMarks.tsx";
import { useSourceDates } from "./useSourceDates.ts";

/** The visa rule each way: as a dossier has it, and as the table has it. */
export function VisaTies() {
  const { dossier, facts } = usePairPage();
  const date = useSourceDates()(SOURCES_OF_TABLES.visas);
  const visas = dossier.visas.filter((fact) => fact.ofPair === undefined);
  return (
    <>
      {visas.map((fact) => (
        <div key={fact.id}>
          <dt>
            {messages.visa} <PartyArrow from={fact.from} to={fact.to} />
          </dt>
          <dd>
            {fact.text}
            <SourceMarks citations={fact.sources} />
          </dd>
        </div>
      ))}
      {facts && visas.length + facts.visas.length === 0 && (
        <div>
          <dt>{messages.visa}</dt>
          <dd>{messages.visaNone}</dd>
        </div>
      )}
      {(facts?.visas ?? []).map((fact) => (
        <div key={`${fact.from} ${fact.to}`}>
          <dt>
            {messages.visa} <PartyArrow from={fact.from} to={fact.to} />
          </dt>
          <dd>
            {messages.visaRule[fact.rule](fact.days)}
            {date && `, ${messages.visaDate(date)}`}
            {fact.note && ` (${fact.note})`}
            <SourceMarks citations={fact.sources} />
          </dd>
        </div>
      ))}
    </>
  );
}
