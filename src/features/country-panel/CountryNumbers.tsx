import { relationsInYear } from "../../domain/partnerSummary.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import type { RecognitionsByTime } from "../../domain/recognitionsOn.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectWorld } from "../../store/selectors.ts";
import { followSectionLink } from "../../ui/SectionLinks.tsx";
import styles from "./CountryNumbers.module.css";
import type { CountrySectionId } from "./CountrySection.tsx";

/** To how many the country sends, how many it hosts, with how many it has relations, and who does not recognise it. */
export function CountryNumbers({
  country,
  recognitions,
}: {
  readonly country: PartyCode;
  /** How others stand to it, once that is here. */
  readonly recognitions: RecognitionsByTime | undefined;
}) {
  const world = useAtlas(selectWorld);
  const { atlas } = world;
  const partners = atlas.partyCodes.filter((code) => code !== country);
  const summaries = partners.flatMap((partner) => atlas.summaryOf(country, partner) ?? []);
  const sends = summaries.filter(({ sent }) => sent === "resident").length;
  const hosts = summaries.filter(({ hosted }) => hosted === "resident").length;
  const relations = partners.filter((partner) => {
    const past = world.isNewest ? undefined : relationsInYear(world, country, partner);
    return (past ?? atlas.summaryOf(country, partner)?.state) === "relations";
  }).length;
  const unrecognised = (recognitions?.standing ?? []).filter(
    ({ state }) => state === "never",
  ).length;
  return (
    <ul className={styles.numbers} aria-label={messages.numbers}>
      <NumberLink section="missions" count={sends} words={messages.sendsTo} />
      <NumberLink section="missions" count={hosts} words={messages.hosts} />
      <NumberLink section="relations" count={relations} words={messages.relationsWith} />
      {unrecognised > 0 && (
        <NumberLink section="recognition" count={unrecognised} words={messages.notRecognisedBy} />
      )}
    </ul>
  );
}

function NumberLink({
  section,
  count,
  words,
}: {
  readonly section: CountrySectionId;
  readonly count: number;
  readonly words: string;
}) {
  const store = useAtlasStoreApi();
  return (
    <li>
      <a
        href={`#${section}`}
        onClick={(event) =>
          followSectionLink(event, section, (id) => store.getState().openSection(id))
        }
      >
        <span className={styles.words}>{words}</span>{" "}
        <strong>{count > 0 ? count : messages.noneFound}</strong>
      </a>
    </li>
  );
}
