import type { ReactNode } from "react";
import type { Party, PartyFile, Source } from "../../domain/dataset.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import { formatCount } from "../../messages/format/formatFigures.ts";
import { formatList } from "../../messages/format/lists.ts";
import pageStyles from "./CountryPanel.module.css";
import { CountrySection } from "./CountrySection.tsx";
import styles from "./FactList.module.css";

/** Capital, anchor, area, population and names; what is not known has no row. */
export function FactList({
  party,
  file,
  further,
}: {
  readonly party: Party;
  readonly file: PartyFile | undefined;
  /** Sources of what the page gathers from all pairs. */
  readonly further: readonly Source[];
}) {
  return (
    <CountrySection id="facts">
      <dl className={styles.facts}>
        <Row name={messages.capital}>{party.capital}</Row>
        {party.anchorReason && <Row name={messages.anchor}>{party.anchorReason}</Row>}
        {file?.localForm && <Row name={messages.localForm}>{file.localForm}</Row>}
        {file?.areaKm2 !== undefined && (
          <Row name={messages.area}>{messages.areaValue(formatCount(file.areaKm2))}</Row>
        )}
        {file?.population !== undefined && (
          <Row name={messages.population}>
            {messages.populationValue(formatCount(file.population), file.populationYear)}
          </Row>
        )}
        {file && file.formerNames.length > 0 && (
          <Row name={messages.formerNames}>{formatList(file.formerNames)}</Row>
        )}
      </dl>
      {file && (
        <p className={pageStyles.note}>
          {messages.sources}:{" "}
          {[
            ...file.sources,
            ...further.filter(({ id }) => !file.sources.some((one) => one.id === id)),
          ]
            .map(({ title, date }) => `${title} (${date})`)
            .join("; ")}
        </p>
      )}
    </CountrySection>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
