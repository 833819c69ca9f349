import { factsOf } from "../../kinds/factsOf.ts";
import { visas as kind } from "../../kinds/visas/kind.ts";
import { visaWords as words } from "../../kinds/visas/words.en.ts";
import { laterMessages } from "../../messages/pairPanelLater.ts";
import { PartyArrow } from "./PartyArrow.tsx";
import { usePairPage } from "./pairPage.ts";
import { SourceMarks } from "./SourceMarks.tsx";
import { useSourceDates } from "./useSourceDates.ts";
import { useTelling } from "./useTelling.ts";

/** The visa rule each way: as a dossier has it, and as the table has it. */
export function VisaTies() {
  const { dossier, facts, more } = usePairPage();
  const date = useSourceDates()(kind.source);
  const beside = useTelling(date);
  const rules = factsOf(kind, facts);
  const visas = dossier.visas.filter((fact) => fact.ofPair === undefined);
  return (
    <>
      {visas.map((fact) => (
        <div key={fact.id}>
          <dt>
            {laterMessages.visa} <PartyArrow from={fact.from} to={fact.to} />
          </dt>
          <dd>
            {fact.text}
            <SourceMarks citations={fact.sources} />
          </dd>
        </div>
      ))}
      {facts && more.state === "here" && visas.length + rules.length === 0 && (
        <div>
          <dt>{laterMessages.visa}</dt>
          <dd>{words.none(date)}</dd>
        </div>
      )}
      {rules.map((fact) => (
        <div key={`${fact.from} ${fact.to}`}>
          <dt>
            {laterMessages.visa} <PartyArrow from={fact.from} to={fact.to} />
          </dt>
          <dd>
            {words.tell(fact, beside)}
            {fact.note && ` (${fact.note})`}
            <SourceMarks citations={fact.sources} />
          </dd>
        </div>
      ))}
    </>
  );
}
