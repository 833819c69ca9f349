import { useState } from "react";
import type { CountryFile, MigrantsBetween } from "../../domain/countryFile.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import { formatCount } from "../../messages/format/formatFigures.ts";
import pageStyles from "./CountryPanel.module.css";
import { CountrySection } from "./CountrySection.tsx";
import missionStyles from "./MissionLists.module.css";
import { MoreButton } from "./MoreButton.tsx";
import { PairButton } from "./PairButton.tsx";
import styles from "./TradePartners.module.css";

/** So many partners are shown at first. */
const SHOWN_FIRST = 10;

/** Where those live who were born in the country, and where those were born who live in it: the most first. */
export function PeoplePartners({
  country,
  migrants,
  partners,
}: {
  readonly country: PartyCode;
  readonly migrants: CountryFile["migrants"];
  /** Those that the filter leaves. */
  readonly partners: ReadonlySet<PartyCode>;
}) {
  const own = migrants.partners.filter(({ partner }) => partners.has(partner));
  return (
    <CountrySection id="people">
      <div className={missionStyles.sides}>
        {(["from", "to"] as const).map((way) => (
          <Ranked key={way} title={messages.migrants[way]} country={country} way={way} all={own} />
        ))}
      </div>
      {migrants.year > 0 && (
        <p className={pageStyles.note}>{messages.migrantsNote(migrants.year)}</p>
      )}
    </CountrySection>
  );
}

function Ranked({
  title,
  country,
  way,
  all,
}: {
  readonly title: string;
  readonly country: PartyCode;
  readonly way: "from" | "to";
  readonly all: readonly MigrantsBetween[];
}) {
  const [isWhole, setIsWhole] = useState(false);
  const ranked = all
    .flatMap((one) => (one[way] === null ? [] : [{ partner: one.partner, count: one[way] }]))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || (one.partner < other.partner ? -1 : 1));
  const headingId = `migrants-${way}`;
  return (
    <div className={missionStyles.side}>
      <h4 id={headingId} className={pageStyles.label}>
        {title}
      </h4>
      {ranked.length === 0 && <p className={pageStyles.note}>{messages.noneFound}</p>}
      <ol className={styles.partners} aria-labelledby={headingId}>
        {(isWhole ? ranked : ranked.slice(0, SHOWN_FIRST)).map(({ partner, count }) => (
          <li key={partner}>
            <PairButton country={country} partner={partner} />{" "}
            <span className={styles.detail}>{formatCount(count)}</span>
          </li>
        ))}
      </ol>
      <MoreButton rest={ranked.length - SHOWN_FIRST} isWhole={isWhole} onWhole={setIsWhole} />
    </div>
  );
}
