import { LazyPart } from "../../ui/LazyPart.tsx";
import { headPart } from "./headPart.ts";
import { Section } from "./Section.tsx";

/** The pair in figures, each with its year and its rank. */
export function FiguresSection() {
  return (
    <Section id="figures">
      <LazyPart part={headPart}>{({ Figures }) => <Figures />}</LazyPart>
    </Section>
  );
}
