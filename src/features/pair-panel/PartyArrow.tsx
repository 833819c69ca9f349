import { MoveRight } from "lucide-react";
import type { PartyCode } from "../../domain/partyCode.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import styles from "./PartyArrow.module.css";
import { usePairPage } from "./pairPage.ts";

/** "MAR→PER" in the colour of the first, read out as "Morocco to Peru". */
export function PartyArrow({ from, to }: { readonly from: PartyCode; readonly to: PartyCode }) {
  const { atlas, partyA } = usePairPage();
  return (
    <span className={styles.arrow} data-party={from === partyA ? "a" : "b"}>
      <span className={styles.codes} aria-hidden="true">
        {from}
        <MoveRight size={13} />
        {to}
      </span>
      <span className={styles.spoken}>
        {messages.directionSpoken(atlas.nameOf(from), atlas.nameOf(to))}
      </span>
    </span>
  );
}
