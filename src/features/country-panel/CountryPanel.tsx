import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { loadCountry } from "../../data/loadCountry.ts";
import { findFlag } from "../../data/loadDataset.ts";
import { loadPartyFacts } from "../../data/loadPartyFacts.ts";
import { isNewEdition, reloadInNewEdition } from "../../data/newEdition.ts";
import type { Party } from "../../domain/dataset.ts";
import { formersOf } from "../../domain/formerStates.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { recognitionsOn, SPELL_TIMES } from "../../domain/recognitionsOn.ts";
import { listShownStates } from "../../domain/stateRows.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectOnly, selectPassing, selectWorld } from "../../store/selectors.ts";
import { FlagImage } from "../../ui/FlagImage.tsx";
import { LazyPart } from "../../ui/LazyPart.tsx";
import { LoadFailure } from "../../ui/LoadFailure.tsx";
import { SectionLinks } from "../../ui/SectionLinks.tsx";
import { useLoaded } from "../../ui/useLoaded.ts";
import { useSectionInPlace } from "../../ui/useSectionInPlace.ts";
import { CountryNumbers } from "./CountryNumbers.tsx";
import styles from "./CountryPanel.module.css";
import type { CountrySectionId } from "./CountrySection.tsx";
import { FactList } from "./FactList.tsx";
import { formerPart } from "./formerPart.ts";
import { LifeLineSection } from "./LifeLineSection.tsx";
import { MembershipList } from "./MembershipList.tsx";
import { Mentions } from "./Mentions.tsx";
import { MissionLists } from "./MissionLists.tsx";
import { OrganisationSanctions } from "./OrganisationSanctions.tsx";
import { PeoplePartners } from "./PeoplePartners.tsx";
import { RecognitionOf } from "./RecognitionOf.tsx";
import { RelationList } from "./RelationList.tsx";
import { TradePartners } from "./TradePartners.tsx";

const SECTION_IDS = Object.keys(messages.sections) as CountrySectionId[];

/**
 * Those with whom the country may have something in what the filter leaves, and the class of the legend that is
 * shown alone: without them all.
 */
function usePartners(country: PartyCode): ReadonlySet<PartyCode> {
  const atlas = useAtlas((state) => state.atlas);
  const filter = useAtlas((state) => state.filter);
  const passing = useAtlas(selectPassing);
  const only = useAtlas((state) => selectOnly(state)?.parties);
  return useMemo(() => {
    const shown = listShownStates(atlas.partyCodes, { passing, filter, country });
    const known = shown.filter(({ isUnknown }) => !isUnknown).map(({ party }) => party);
    return new Set(only ? known.filter((party) => only.has(party)) : known);
  }, [atlas, filter, passing, country, only]);
}

/** The page of a country: four numbers, relations, missions, organisations, recognition, facts. */
export function CountryPanel({
  country,
  changes,
}: {
  readonly country: PartyCode;
  /** What changed between two years, where they are compared. */
  readonly changes?: ReactNode;
}) {
  const party = useAtlas(({ atlas }) => atlas.party(country));
  const hasFormer = useAtlas(({ atlas }) => formersOf(country, atlas.others).length > 0);
  const file = useLoaded(country, loadPartyFacts);
  const ofPairs = useLoaded(country, loadCountry);
  const store = useAtlasStoreApi();
  const world = useAtlas(selectWorld);
  const partners = usePartners(country);
  const present = useAtlas((state) => state.section);
  const loaded = file.state === "here" ? file.value : undefined;
  const gathered = ofPairs.state === "here" ? ofPairs.value : undefined;
  const failed = [file, ofPairs].find((one) => one.state === "failed");
  const facts = loaded?.pairs;
  // A section is brought into view once all that stands above it is here.
  useSectionInPlace(present, facts !== undefined && ofPairs.state !== "loading");
  if (!party) return null;
  const recognitions = facts && recognitionsOn(country, facts, world);
  const hasRecognition = recognitions && SPELL_TIMES.some((time) => recognitions[time].length > 0);
  const isThere = (id: CountrySectionId) => {
    if (id === "recognition") return hasRecognition === true;
    if (id === "sanctions") return gathered !== undefined && gathered.sanctions.length > 0;
    if (id === "life-line") return ofPairs.state !== "failed";
    return id !== "people" || gathered !== undefined;
  };
  const sections = SECTION_IDS.filter(isThere).map((id) => ({ id, title: messages.sections[id] }));
  return (
    <div className={styles.page}>
      <CountryHead key={country} party={party} longForm={loaded?.longForm ?? ""} />
      <CountryNumbers country={country} recognitions={recognitions} />
      {changes}
      <div className={styles.links}>
        <SectionLinks
          label={messages.sectionsLabel}
          sections={sections}
          present={present}
          onOpen={(id) => store.getState().openSection(id)}
        />
      </div>
      {ofPairs.state !== "failed" && <LifeLineSection file={gathered} />}
      <RelationList
        key={`relations of ${country}`}
        country={country}
        facts={facts}
        file={gathered}
        partners={partners}
      />
      {facts && <MissionLists country={country} facts={facts} partners={partners} />}
      <TradePartners key={`trade of ${country}`} country={country} partners={partners} />
      {gathered && (
        <PeoplePartners
          key={`people of ${country}`}
          country={country}
          migrants={gathered.migrants}
          partners={partners}
        />
      )}
      <MembershipList country={country} notes={loaded?.membershipNotes ?? []} />
      {recognitions && hasRecognition && <RecognitionOf recognitions={recognitions} />}
      {gathered && gathered.sanctions.length > 0 && <OrganisationSanctions file={gathered} />}
      {failed && (
        <LoadFailure
          text={messages.failed}
          isNewEdition={isNewEdition(failed.error)}
          onRetry={failed.retry}
          onReload={reloadInNewEdition}
        />
      )}
      <FactList party={party} file={loaded} further={gathered?.sources ?? []} />
      {gathered && <Mentions file={gathered} />}
      {hasFormer && (
        <LazyPart part={formerPart}>
          {({ CountryFormerStates }) => <CountryFormerStates country={country} />}
        </LazyPart>
      )}
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
