import { loadFormerState } from "../../data/loadMoreFacts.ts";
import { isNewEdition, reloadInNewEdition } from "../../data/newEdition.ts";
import type { Source } from "../../domain/dataset.ts";
import { formersOf } from "../../domain/formerStates.ts";
import type { PairFacts } from "../../domain/pairFacts.ts";
import { makePairKey, type PartyCode, splitPairKey } from "../../domain/partyCode.ts";
import { keyOfRow, listFormerRows } from "../../kinds/formerRows.ts";
import { tellFormerRow } from "../../kinds/tellFact.ts";
import { formatList } from "../../messages/format/lists.ts";
import { nameInSentence } from "../../messages/format/nameInSentence.ts";
import { formerMessages as messages } from "../../messages/formerStates.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { LoadFailure } from "../../ui/LoadFailure.tsx";
import { useLoaded } from "../../ui/useLoaded.ts";
import styles from "./CountryFormerStates.module.css";
import pageStyles from "./CountryPanel.module.css";
import { PairButton } from "./PairButton.tsx";

/** The former states in whose place the country stands: what each had with it, and with whom else it had something. */
export function CountryFormerStates({ country }: { readonly country: PartyCode }) {
  const others = useAtlas(({ atlas }) => atlas.others);
  return (
    <section className={pageStyles.block} aria-labelledby="former-states-heading">
      <h3 id="former-states-heading" className={pageStyles.heading}>
        {messages.title}
      </h3>
      <p className={pageStyles.note}>{messages.countryNote}</p>
      {formersOf(country, others).map((state) => (
        <FormerState key={state} state={state} country={country} />
      ))}
    </section>
  );
}

interface Two {
  readonly state: PartyCode;
  readonly country: PartyCode;
}

function FormerState({ state, country }: Two) {
  const atlas = useAtlas((one) => one.atlas);
  const file = useLoaded(state, loadFormerState);
  const until = atlas.others.find(({ code }) => code === state)?.until;
  return (
    <div className={styles.state}>
      <h4>{messages.state(atlas.nameOf(state), until)}</h4>
      {file.state === "loading" && <p role="status">{messages.loading}</p>}
      {file.state === "failed" && (
        <LoadFailure
          text={messages.failed}
          isNewEdition={isNewEdition(file.error)}
          onRetry={file.retry}
          onReload={reloadInNewEdition}
        />
      )}
      {file.state === "here" && (
        <>
          <OwnFacts
            {...{ state, country }}
            byKind={file.value.pairs.get(country)}
            sources={file.value.sources}
          />
          <Partners country={country} pairs={file.value.pairs} />
        </>
      )}
    </div>
  );
}

/** What it had with the country itself: there is no pair whose page could tell it. */
function OwnFacts({
  state,
  country,
  byKind,
  sources,
}: Two & {
  readonly byKind: PairFacts["byKind"] | undefined;
  readonly sources: readonly Source[];
}) {
  const atlas = useAtlas((one) => one.atlas);
  if (byKind === undefined) return null;
  const pair = makePairKey(state, country);
  const rows = listFormerRows({ pair, byKind });
  const cited = new Set(rows.flatMap((row) => row.sources.map(({ id }) => id)));
  const titles = sources
    .filter(({ id }) => cited.has(id))
    .map(({ title, date }) => `${title} (${date})`);
  const beside = {
    nameOf: (code: PartyCode) => nameInSentence(atlas.nameOf(code)),
    parties: splitPairKey(pair),
    date: undefined,
  };
  const names = splitPairKey(pair)
    .map(atlas.nameOf)
    .sort((one, other) => one.localeCompare(other));
  return (
    <details>
      <summary>{messages.entries(formatList(names), rows.length)}</summary>
      <ul>
        {rows.map((row) => (
          <li key={keyOfRow(row)}>{tellFormerRow(row, beside)}</li>
        ))}
      </ul>
      <p className={pageStyles.note}>{messages.by(formatList(titles))}</p>
    </details>
  );
}

/** With whom else it had something: the page of the country and the other tells it. */
function Partners({
  country,
  pairs,
}: Pick<Two, "country"> & { readonly pairs: ReadonlyMap<PartyCode, PairFacts["byKind"]> }) {
  const atlas = useAtlas((one) => one.atlas);
  const partners = [...pairs]
    .filter(([code]) => code !== country && atlas.party(code) !== undefined)
    .map(([code, byKind]) => ({ code, name: atlas.nameOf(code), count: countFacts(byKind) }))
    .sort((one, other) => one.name.localeCompare(other.name));
  if (partners.length === 0) return null;
  return (
    <details>
      <summary>{messages.withOthers(partners.length)}</summary>
      <ul>
        {partners.map(({ code, count }) => (
          <li key={code}>
            <PairButton country={country} partner={code} />{" "}
            <span className={styles.count}>· {messages.facts(count)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function countFacts(byKind: PairFacts["byKind"]): number {
  return [...byKind.values()].reduce((sum, facts) => sum + facts.length, 0);
}
