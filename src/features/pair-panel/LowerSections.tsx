import { LazyPart } from "../../ui/LazyPart.tsx";
import { lowerPart } from "./lowerPart.ts";
import { Section } from "./Section.tsx";

/** A two-sided ledger: the missions of A in B beside those of B in A. */
export function MissionsSection() {
  return (
    <Section id="missions">
      <LazyPart part={lowerPart}>{({ MissionLedger }) => <MissionLedger />}</LazyPart>
    </Section>
  );
}

/** Figures of trade, year by year and as an article quotes them; shares; aid and agreements. */
export function TradeSection() {
  return (
    <Section id="trade">
      <LazyPart part={lowerPart}>{({ TradeTies }) => <TradeTies />}</LazyPart>
    </Section>
  );
}

/** Who of the one lives, studies or has refuge in the other; and who is stationed there. */
export function PeopleSection() {
  return (
    <Section id="people">
      <LazyPart part={lowerPart}>{({ PeopleTies }) => <PeopleTies />}</LazyPart>
    </Section>
  );
}

/** Organisations of both parties, of one only; agencies folded away. */
export function OrganisationsSection() {
  return (
    <Section id="organisations">
      <LazyPart part={lowerPart}>{({ OrganisationTies }) => <OrganisationTies />}</LazyPart>
    </Section>
  );
}

/** Distance, land border, visa rules each way, alliances, votes, agreements. */
export function OtherTiesSection() {
  return (
    <Section id="other-ties">
      <LazyPart part={lowerPart}>{({ OtherTies }) => <OtherTies />}</LazyPart>
    </Section>
  );
}

/** The numbered sources, the ledger of claims, and what else to look at. */
export function SourcesSection() {
  return (
    <Section id="sources">
      <LazyPart part={lowerPart}>{({ SourceList }) => <SourceList />}</LazyPart>
    </Section>
  );
}
