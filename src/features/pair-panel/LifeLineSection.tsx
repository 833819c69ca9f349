import { lanesOfBits } from "../../domain/lifeLanes.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { LazyPart } from "../../ui/LazyPart.tsx";
import { chartPart } from "./chartPart.ts";
import styles from "./LifeLineSection.module.css";
import { heightOfLanes } from "./lifeLineHeights.ts";
import { lowerPart } from "./lowerPart.ts";
import { usePairPage } from "./pairPage.ts";
import { Nothing, Section } from "./Section.tsx";

/** One axis of time for all that is known of the pair; its place is kept while its program comes. */
export function LifeLineSection() {
  const { facts, read } = usePairPage();
  const bits = facts?.lifeLine?.lanes;
  const isEmpty = !bits && read === "nothing";
  return (
    <Section id="life-line">
      {isEmpty && <Nothing>{messages.noLifeLine}</Nothing>}
      {!isEmpty && (
        <div className={styles.place}>
          <svg
            className={styles.room}
            width="1"
            height={bits === undefined ? 0 : heightOfLanes(lanesOfBits(bits))}
            aria-hidden="true"
          />
          <LazyPart part={chartPart}>
            {({ LifeLine }) => <LifeLine tellEvent={lowerPart.module?.tellEvent} />}
          </LazyPart>
        </div>
      )}
    </Section>
  );
}
