import { useMemo, useState } from "react";
import { foldText } from "../../domain/foldText.ts";
import type { PairFacts } from "../../domain/pairFacts.ts";
import {
  comparePartners,
  PARTNER_ORDERS,
  type PartnerOrder,
  type PartnerSummary,
  relationsInYear,
  summarisePartner,
} from "../../domain/partnerSummary.ts";
import { makePairKey, otherParty, type PartyCode } from "../../domain/partyCode.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { selectWorld } from "../../store/selectors.ts";
import pageStyles from "./CountryPanel.module.css";
import { RelationGroup } from "./RelationGroup.tsx";
import styles from "./RelationList.module.css";
import { usePartyTrade } from "./usePartyTrade.ts";

/** All relations of a country: documented ones first; sortable, searchable; those without apart. */
export function RelationList({
  country,
  facts,
}: {
  readonly country: PartyCode;
  readonly facts: ReadonlyMap<PartyCode, PairFacts> | undefined;
}) {
  const atlas = useAtlas((state) => state.atlas);
  const world = useAtlas(selectWorld);
  const [order, setOrder] = useState<PartnerOrder>("name");
  const [text, setText] = useState("");
  const tradeOf = usePartyTrade(country, order === "trade");
  const summaries = useMemo(
    () =>
      atlas.partyCodes
        .filter((code) => code !== country)
        .map((partner) => {
          const summary = summarisePartner(country, partner, {
            state: atlas.summaryOf(country, partner)?.state ?? "nothing-found",
            facts: facts?.get(partner),
            entry: atlas.dossier(makePairKey(country, partner)),
          });
          const past = world.isNewest ? undefined : relationsInYear(world, country, partner);
          // Of a past year a documented relation too counts among those that it stood with.
          return past ? { ...summary, relations: past, isDocumented: false } : summary;
        }),
    [atlas, world, country, facts],
  );
  const wanted = foldText(text);
  const shown = summaries
    .filter(({ partner }) => foldText(atlas.nameOf(partner)).includes(wanted))
    .sort(comparePartners(order, { nameOf: (code) => atlas.nameOf(code), tradeOf }));
  const group = (matches: (summary: PartnerSummary) => boolean) =>
    shown.filter(matches).map(({ partner }) => partner);
  const isPast = !world.isNewest && world.states() !== undefined;
  const byCode = new Map(summaries.map((summary) => [summary.partner, summary]));

  return (
    <section className={pageStyles.block}>
      <h3 className={pageStyles.heading}>{messages.relations}</h3>
      {isPast && <p className={pageStyles.note}>{messages.relationsIn(world.year)}</p>}
      <div className={styles.tools}>
        <input
          type="search"
          className={styles.field}
          aria-label={messages.findPartner}
          placeholder={messages.findPartner}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <label className={styles.order}>
          {messages.sortBy}{" "}
          <select value={order} onChange={(event) => setOrder(event.target.value as PartnerOrder)}>
            {PARTNER_ORDERS.map((one) => (
              <option key={one} value={one}>
                {messages.order[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <RelationGroup
        title={messages.documented}
        country={country}
        partners={group(({ isDocumented }) => isDocumented)}
        summaries={byCode}
        isOpen
      />
      <RelationGroup
        title={messages.known}
        country={country}
        partners={group(
          ({ isDocumented, relations }) => !isDocumented && relations === "relations",
        )}
        summaries={byCode}
        isOpen
      />
      <RelationGroup
        title={messages.broken}
        country={country}
        partners={group(({ isDocumented, relations }) => !isDocumented && relations === "broken")}
        summaries={byCode}
        isOpen
      />
      <RelationGroup
        title={messages.statedNone}
        country={country}
        partners={group(
          ({ isDocumented, relations }) => !isDocumented && relations === "stated-none",
        )}
        summaries={byCode}
        isOpen={wanted !== ""}
      />
      <RelationGroup
        title={messages.nothingFound}
        country={country}
        partners={group(
          ({ isDocumented, relations }) => !isDocumented && relations === "nothing-found",
        )}
        summaries={byCode}
        isOpen={wanted !== ""}
      />
      <RelationGroup
        title={messages.notIndependent}
        country={country}
        partners={group(({ relations }) => relations === "not-independent")}
        summaries={byCode}
        isOpen={wanted !== ""}
      />
      <OtherPartners country={country} />
      {shown.length === 0 && <p className={pageStyles.note}>{messages.noPartner}</p>}
    </section>
  );
}

/** Dossiers with actors that are no party of the map, such as the European Union. */
function OtherPartners({ country }: { readonly country: PartyCode }) {
  const atlas = useAtlas((state) => state.atlas);
  const partners = atlas
    .dossiersOf(country)
    .map(({ pair }) => otherParty(pair, country))
    .filter((code) => !atlas.party(code));
  return (
    <RelationGroup
      title={messages.others}
      country={country}
      partners={partners}
      summaries={NO_SUMMARIES}
      isOpen
    />
  );
}

const NO_SUMMARIES: ReadonlyMap<PartyCode, PartnerSummary> = new Map();
