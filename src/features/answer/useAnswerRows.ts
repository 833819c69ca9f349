import { useMemo } from "react";
import { kindOf } from "../../domain/mapSubject.ts";
import { rankParties } from "../../domain/nameOrder.ts";
import type { PairRow } from "../../domain/pairRows.ts";
import { otherParty } from "../../domain/partyCode.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { countryOf } from "../../store/selection.ts";
import { selectSubject } from "../../store/selectors.ts";
import { selectPairRows } from "../../store/selectRows.ts";

/** Returns the pairs that answer, by name; of trade the largest first; a country's own by the other's name. */
export function useAnswerRows(): readonly PairRow[] {
  const atlas = useAtlas((state) => state.atlas);
  const rows = useAtlas(selectPairRows);
  const country = useAtlas(({ selection }) => countryOf(selection));
  const subject = useAtlas(selectSubject);
  const only = useAtlas((state) => state.only);
  return useMemo(() => {
    const rankOf = rankParties(atlas);
    const parties = atlas.partyCodes.length;
    const rank = ({ id, partyA, partyB }: PairRow) =>
      country === undefined
        ? rankOf(partyA) * parties + rankOf(partyB)
        : rankOf(otherParty(id, country));
    const total = ({ tradeAToB = 0, tradeBToA = 0 }: PairRow) => tradeAToB + tradeBToA;
    const { absentClass, isOfTrade } = subject;
    // What is drawn as not found answers only who asks for it.
    const absent = only === undefined && absentClass ? kindOf(subject, absentClass) : undefined;
    const answering = rows.filter(({ kind }) => kind !== absent);
    return answering.toSorted(
      (one, other) => (isOfTrade ? total(other) - total(one) : 0) || rank(one) - rank(other),
    );
  }, [atlas, rows, country, subject, only]);
}
