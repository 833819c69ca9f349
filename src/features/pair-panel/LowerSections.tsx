import { LazyPart } from "../../ui/LazyPart.tsx";
import { lowerPart } from "./lowerPart.ts";
import { Section } from "./Section.tsx";

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
