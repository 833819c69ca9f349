import { useMemo, useState } from "react";
import type { CountryFile } from "../../domain/countryFile.ts";
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
import { CountrySection } from "./CountrySection.tsx";
import { OrderSelect } from "./OrderSelect.tsx";
import { RelationGroup } from "./RelationGroup.tsx";
import styles from "./RelationList.module.css";
import { usePartnersOfSubject } from "./usePartnersOfSubject.ts";
import { usePartyTrade } from "./usePartyTrade.ts";

/** All relations of a country: documented ones first; sortable, searchable; those without apart. */
export function RelationList({
  country,
  facts,
  file,
  partners,
}: {
  readonly country: PartyCode;
  readonly file: CountryFile | undefined;
  readonly facts: ReadonlyMap<PartyCode, PairFacts> | undefined;
  /** Those that the filter leaves. */
  readonly partners: ReadonlySet<PartyCode>;
}) {
  const atlas = useAtlas((state) => state.atlas);
  const world = useAtlas(selectWorld);
  const lines = useAtlas((state) => state.lines);
  const [chosen, setChosen] = useState<
    { readonly lines: string; readonly order: PartnerOrder } | undefined
  >();
  const [text, setText] = useState("");
  const isTradeChosen = chosen?.order === "trade";
  const tradeOf = usePartyTrade(country, lines === "trade" || isTradeChosen);
  const subject = usePartnersOfSubject(country, file, tradeOf);
  // The list goes by the subject of the map, until the reader wants it otherwise beside it.
  const order = chosen?.lines === lines ? chosen.order : subject.order;
  const summaries = useMemo(
    () =>
      atlas.partyCodes
        .filter((code) => partners.has(code))
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
    [atlas, world, country, facts, partners],
  );
  const isFiltered = partners.size < atlas.partyCodes.length - 1;
  const wanted = foldText(text);
  const shown = summaries
    .filter(({ partner }) => foldText(atlas.nameOf(partner)).includes(wanted))
    .sort(
      comparePartners(order, {
        nameOf: (code) => atlas.nameOf(code),
        tradeOf: (code) => tradeOf(code)?.total,
        rankOf: (code) => subject.of(code)?.rank,
      }),
    );
  const group = (matches: (summary: PartnerSummary) => boolean) =>
    shown.filter(matches).map(({ partner }) => partner);
  const isPast = !world.isNewest && world.states() !== undefined;
  const tellSubject = (partner: PartyCode) => subject.of(partner)?.words;
  const byCode = new Map(summaries.map((summary) => [summary.partner, summary]));

  return (
    <CountrySection id="relations">
      {isFiltered && (
        <p className={pageStyles.note}>
          {messages.filtered(partners.size, atlas.partyCodes.length - 1)}
        </p>
      )}
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
        <OrderSelect
          orders={PARTNER_ORDERS.filter((one) => one !== "subject" || subject.name !== undefined)}
          words={{ ...messages.order, subject: messages.bySubject(subject.name ?? "") }}
          order={order}
          onOrder={(to) => setChosen({ lines, order: to })}
        />
      </div>
      <RelationGroup
        title={messages.documented}
        country={country}
        partners={group(({ isDocumented }) => isDocumented)}
        summaries={byCode}
        tellSubject={tellSubject}
        isOpen
      />
      <RelationGroup
        title={messages.known}
        country={country}
        partners={group(
          ({ isDocumented, relations }) => !isDocumented && relations === "relations",
        )}
        summaries={byCode}
        tellSubject={tellSubject}
        isOpen
      />
      <RelationGroup
        title={messages.broken}
        country={country}
        partners={group(({ isDocumented, relations }) => !isDocumented && relations === "broken")}
        summaries={byCode}
        tellSubject={tellSubject}
        isOpen
      />
      <RelationGroup
        title={messages.statedNone}
        country={country}
        partners={group(
          ({ isDocumented, relations }) => !isDocumented && relations === "stated-none",
        )}
        summaries={byCode}
        tellSubject={tellSubject}
        isOpen={wanted !== ""}
      />
      <RelationGroup
        title={messages.nothingFound}
        country={country}
        partners={group(
          ({ isDocumented, relations }) => !isDocumented && relations === "nothing-found",
        )}
        summaries={byCode}
        tellSubject={tellSubject}
        isOpen={wanted !== ""}
      />
      <RelationGroup
        title={messages.notIndependent}
        country={country}
        partners={group(({ relations }) => relations === "not-independent")}
        summaries={byCode}
        tellSubject={tellSubject}
        isOpen={wanted !== ""}
      />
      {!isFiltered && <OtherPartners country={country} />}
      {shown.length === 0 && <p className={pageStyles.note}>{messages.noPartner}</p>}
    </CountrySection>
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
      tellSubject={() => undefined}
      isOpen
    />
  );
}

const NO_SUMMARIES: ReadonlyMap<PartyCode, PartnerSummary> = new Map();
