import { type ReactNode, useEffect, useRef } from "react";
import { findFlag } from "../../data/loadDataset.ts";
import { loadPartyFacts } from "../../data/loadPartyFacts.ts";
import { isNewEdition, reloadInNewEdition } from "../../data/newEdition.ts";
import type { Party } from "../../domain/dataset.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { FlagImage } from "../../ui/FlagImage.tsx";
import { LoadFailure } from "../../ui/LoadFailure.tsx";
import { useLoaded } from "../../ui/useLoaded.ts";
import styles from "./CountryPanel.module.css";
import { FactList } from "./FactList.tsx";
import { MembershipList } from "./MembershipList.tsx";
import { Mentions } from "./Mentions.tsx";
import { MissionLists } from "./MissionLists.tsx";
import { RecognitionOf } from "./RecognitionOf.tsx";
import { RelationList } from "./RelationList.tsx";

/** The page of a country: memberships, relations, missions, facts. */
export function CountryPanel({
  country,
  changes,
}: {
  readonly country: PartyCode;
  /** What changed between two years, where they are compared. */
  readonly changes?: ReactNode;
}) {
  const party = useAtlas(({ atlas }) => atlas.party(country));
  const file = useLoaded(country, loadPartyFacts);
  if (!party) return null;
  const loaded = file.state === "here" ? file.value : undefined;
  const facts = loaded?.pairs;
  return (
    <div className={styles.page}>
      <CountryHead key={country} party={party} longForm={loaded?.longForm ?? ""} />
      {changes}
      <MembershipList country={country} notes={loaded?.membershipNotes ?? []} />
      <RelationList key={`relations of ${country}`} country={country} facts={facts} />
      {facts && <MissionLists country={country} facts={facts} />}
      {facts && <RecognitionOf country={country} facts={facts} />}
      {file.state === "failed" && (
        <LoadFailure
          text={messages.failed}
          isNewEdition={isNewEdition(file.error)}
          onRetry={file.retry}
          onReload={reloadInNewEdition}
        />
      )}
      <FactList party={party} file={loaded} />
      {loaded && <Mentions file={loaded} />}
    </div>
  );
}

function CountryHead({ party, longForm }: { readonly party: Party; readonly longForm: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const origin = useAtlas((state) => state.origin);
  useEffect(
    function takeFocus() {
      // From the map the focus stays where the reader works.
      if (origin === "list" || origin === "search") heading.current?.focus();
    },
    [origin],
  );
  return (
    <header className={styles.head}>
      <FlagImage code={party.code} findAddress={findFlag} size="large" />
      <div>
        <h2 ref={heading} className={styles.name} tabIndex={-1}>
          {party.name}
        </h2>
        <p className={styles.line}>
          {messages.line(longForm, party.anchorReason ? "" : party.capital, party.region)}
        </p>
        {party.status !== "member" && (
          <p className={styles.line}>{messages.status[party.status]}</p>
        )}
      </div>
    </header>
  );
}
