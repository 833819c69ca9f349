import { factsOf } from "../../kinds/factsOf.ts";
import { leaderVisits } from "../../kinds/leader_visits/kind.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { LazyPart } from "../../ui/LazyPart.tsx";
import { lowerPart } from "./lowerPart.ts";
import { usePairPage } from "./pairPage.ts";
import { Nothing, Section } from "./Section.tsx";

/** Visits each way, where somebody looked for them. */
export function VisitsSection() {
  return (
    <Section id="visits">
      <Visits />
    </Section>
  );
}

function Visits() {
  const { dossier, facts, more, read } = usePairPage();
  const count = dossier.visits.length + factsOf(leaderVisits, facts).length;
  if (read === "article" || count > 0) {
    return <LazyPart part={lowerPart}>{({ VisitLedger }) => <VisitLedger />}</LazyPart>;
  }
  if (facts && more.state !== "here") {
    return (
      <LazyPart part={lowerPart}>{({ MoreOnItsWay }) => <MoreOnItsWay more={more} />}</LazyPart>
    );
  }
  return <Nothing>{messages.visitsUnread}</Nothing>;
}
