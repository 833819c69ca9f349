import type { TradeFact } from "../../domain/dataset.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { PartyArrow } from "./PartyArrow.tsx";
import { usePairPage } from "./pairPage.ts";

/** The direction of a figure: an arrow, or words for a total. */
export function TradeDirectionLabel({ figure }: { readonly figure: TradeFact }) {
  const { partyA, partyB } = usePairPage();
  switch (figure.direction) {
    case "a-to-b":
      return <PartyArrow from={partyA} to={partyB} />;
    case "b-to-a":
      return <PartyArrow from={partyB} to={partyA} />;
    case "total":
      return messages.tradeTotal;
    case "not-stated":
      return messages.tradeNotStated;
  }
}
