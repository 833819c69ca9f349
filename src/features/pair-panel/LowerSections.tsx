import { LazyPart } from "../../ui/LazyPart.tsx";
import { definePart } from "../../ui/parts.ts";
import { Section } from "./Section.tsx";

/** What stands far below the first words of a page is a chunk beside theirs. */
const organisationTies = definePart(() => import("./OrganisationTies.tsx"));
const otherTies = definePart(() => import("./OtherTies.tsx"));

/** Organisations of both parties, of one only; agencies folded away. */
export function OrganisationsSection() {
  return (
    <Section id="organisations">
      <LazyPart part={organisationTies}>{({ OrganisationTies }) => <OrganisationTies />}</LazyPart>
    </Section>
  );
}

/** Distance, land border, visa rules each way, alliances, votes, agreements. */
export function OtherTiesSection() {
  return (
    <Section id="other-ties">
      <LazyPart part={otherTies}>{({ OtherTies }) => <OtherTies />}</LazyPart>
    </Section>
  );
}
