import { useCallback, useMemo } from "react";
import type { CountryFile } from "../../domain/countryFile.ts";
import { classOf, NO_LINE, wayOfClass } from "../../domain/mapSubject.ts";
import type { PartnerOrder } from "../../domain/partnerSummary.ts";
import { makePairKey, type PartyCode } from "../../domain/partyCode.ts";
import { DEFAULT_SUBJECT } from "../../domain/subjectId.ts";
import type { TradePartner } from "../../domain/tradePartners.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import { formatCount, formatThousandUsd } from "../../messages/format/formatFigures.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { selectFacts, selectSubject } from "../../store/selectors.ts";
import { selectFactKinds } from "../../store/selectPairLine.ts";

/** What the subject of the map says of a partner: in words, and where it stands among the others. */
export interface PartnerInSubject {
  readonly words: string;
  /** The smallest first. */
  readonly rank: number;
}

/** What the subject of the map says of the partners of a country. */
export interface PartnersOfSubject {
  /** Its name, where the list can go by it. */
  readonly name: string | undefined;
  /** The order that the list has with it, until the reader chooses one. */
  readonly order: PartnerOrder;
  readonly of: (partner: PartyCode) => PartnerInSubject | undefined;
}

/**
 * Returns what the subject of the map says of a country's partners: the newest conflict, how many migrants, what was
 * sold and bought; of other subjects of facts the class of the pair.
 */
export function usePartnersOfSubject(
  country: PartyCode,
  file: CountryFile | undefined,
  tradeOf: (partner: PartyCode) => TradePartner | undefined,
): PartnersOfSubject {
  const atlas = useAtlas((state) => state.atlas);
  const lines = useAtlas((state) => state.lines);
  const subject = useAtlas(selectSubject);
  const facts = useAtlas(selectFacts);
  const kinds = useAtlas(selectFactKinds);
  const ofFile = useMemo(() => readFile(lines, file), [lines, file]);
  const of = useCallback(
    (partner: PartyCode): PartnerInSubject | undefined => {
      if (subject.isOfTrade) {
        const trade = tradeOf(partner);
        return trade && { words: tellTrade(trade), rank: -trade.total };
      }
      const told = ofFile?.get(partner);
      // Of sanctions and of classes that the file passes over the class of the pair is told.
      if (told || (ofFile && !facts)) return told;
      const place = atlas.placeOf(makePairKey(country, partner));
      const name = place === undefined ? undefined : classOf(subject, kinds?.[place] ?? NO_LINE);
      const words = name === undefined ? undefined : facts?.words[name];
      if (name === undefined || words === undefined) return undefined;
      const way = wayOfClass(subject, name);
      const isOurs = way === (country < partner ? "aToB" : "bToA");
      return {
        words: way === undefined ? words : messages.oneWay(words, isOurs),
        // After those of which the file tells more.
        rank: Object.keys(facts?.words ?? {}).indexOf(name) + (ofFile ? AFTER_FILE : 0),
      };
    },
    [atlas, country, subject, facts, kinds, ofFile, tradeOf],
  );
  return { name: facts?.name, order: orderOf(lines, facts !== undefined), of };
}

/** Behind every rank of a file, which are years and counts below 0. */
const AFTER_FILE = 1;

function orderOf(lines: string, isOfFacts: boolean): PartnerOrder {
  if (lines === DEFAULT_SUBJECT) return "name";
  if (lines === "trade" || lines === "missions") return lines;
  return isOfFacts ? "subject" : "name";
}

function tellTrade({ sold, bought, year }: TradePartner): string {
  const amount = (thousandUsd: number | undefined) =>
    thousandUsd === undefined ? undefined : formatThousandUsd(thousandUsd, "exactly");
  return messages.traded(amount(sold), amount(bought), year);
}

/** Of two subjects the file of the country says more than the class of the pair. */
function readFile(
  lines: string,
  file: CountryFile | undefined,
): ReadonlyMap<PartyCode, PartnerInSubject> | undefined {
  if (lines === "conflicts") {
    return new Map(
      (file?.conflicts ?? []).map(({ partner, level, years: [from, until], war }) => [
        partner,
        {
          words: messages.conflict(war ?? messages.conflictLevel[level], from, until),
          rank: -(until ?? Number.MAX_SAFE_INTEGER),
        },
      ]),
    );
  }
  if (lines === "people" || lines === "migrants") {
    const { year = 0, partners = [] } = file?.migrants ?? {};
    return new Map(
      partners.map(({ partner, from, to }) => [
        partner,
        {
          words: messages.migrantsBetween(tellCount(from), tellCount(to), year),
          rank: -((from ?? 0) + (to ?? 0)),
        },
      ]),
    );
  }
  return undefined;
}

function tellCount(count: number | null): string | undefined {
  return count === null ? undefined : formatCount(count);
}
