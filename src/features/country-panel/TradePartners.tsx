import { useState } from "react";
import { loadPartyTrade } from "../../data/loadTrade.ts";
import { isNewEdition, reloadInNewEdition } from "../../data/newEdition.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { rankTradePartners, type TradePartner } from "../../domain/tradePartners.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import { formatThousandUsd } from "../../messages/format/formatFigures.ts";
import { LoadFailure } from "../../ui/LoadFailure.tsx";
import { useLoaded } from "../../ui/useLoaded.ts";
import pageStyles from "./CountryPanel.module.css";
import { CountrySection } from "./CountrySection.tsx";
import { MoreButton } from "./MoreButton.tsx";
import { PairButton } from "./PairButton.tsx";
import styles from "./TradePartners.module.css";

/** So many partners are shown at first. */
const SHOWN_FIRST = 10;

/** The partners with whom the country trades most; the series come when the list is opened. */
export function TradePartners({
  country,
  partners,
}: {
  readonly country: PartyCode;
  /** Those that the filter leaves. */
  readonly partners: ReadonlySet<PartyCode>;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <CountrySection id="trade">
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>{messages.tradePartners}</summary>
        {isOpen && <Partners country={country} partners={partners} />}
      </details>
    </CountrySection>
  );
}

function Partners({
  country,
  partners,
}: {
  readonly country: PartyCode;
  readonly partners: ReadonlySet<PartyCode>;
}) {
  const trade = useLoaded(country, loadPartyTrade);
  const [isWhole, setIsWhole] = useState(false);
  if (trade.state === "loading") return <p className={pageStyles.note}>{messages.tradeLoading}</p>;
  if (trade.state === "failed") {
    return (
      <LoadFailure
        text={messages.failed}
        isNewEdition={isNewEdition(trade.error)}
        onRetry={trade.retry}
        onReload={reloadInNewEdition}
      />
    );
  }
  const ranked = rankTradePartners(country, trade.value).filter(({ partner }) =>
    partners.has(partner),
  );
  const shown = isWhole ? ranked : ranked.slice(0, SHOWN_FIRST);
  return (
    <>
      {ranked.length === 0 && <p className={pageStyles.note}>{messages.noneFound}</p>}
      <ol className={styles.partners}>
        {shown.map((partner) => (
          <PartnerRow key={partner.partner} country={country} partner={partner} />
        ))}
      </ol>
      <MoreButton rest={ranked.length - SHOWN_FIRST} isWhole={isWhole} onWhole={setIsWhole} />
    </>
  );
}

function PartnerRow({
  country,
  partner: { partner, year, sold, bought },
}: {
  readonly country: PartyCode;
  readonly partner: TradePartner;
}) {
  const amount = (thousandUsd: number) => formatThousandUsd(thousandUsd, "exactly");
  return (
    <li>
      <PairButton country={country} partner={partner} />{" "}
      <span className={styles.detail}>
        {messages.traded(
          sold === undefined ? undefined : amount(sold),
          bought === undefined ? undefined : amount(bought),
          year,
        )}
      </span>
    </li>
  );
}
