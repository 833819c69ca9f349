import { factsOf } from "../../kinds/factsOf.ts";
import { journeys } from "../../kinds/journeys/kind.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { LazyPart } from "../../ui/LazyPart.tsx";
import { lowerPart } from "./lowerPart.ts";
import { usePairPage } from "./pairPage.ts";
import { Nothing, Section } from "./Section.tsx";

/** Visits each way, where somebody looked for them. */
export function VisitsSection() {
  const { dossier, facts, read } = usePairPage();
  const count = dossier.visits.length + factsOf(journeys, facts).length;
  return (
    <Section id="visits">
      {read === "article" || count > 0 ? (
        <LazyPart part={lowerPart}>{({ VisitLedger }) => <VisitLedger />}</LazyPart>
      ) : (
        <Nothing>{messages.visitsUnread}</Nothing>
      )}
    </Section>
  );
}
