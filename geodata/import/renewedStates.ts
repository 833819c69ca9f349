/**
 * Parties whose lists of relations begin anew although older ones are on record: which dates that
 * concerns, and what a reader has to know of them. The table has the older dates only where they are
 * put in by hand (`corrections.csv`).
 */
export interface RenewedState {
  readonly party: string;
  /** Relations from this day on are counted anew. */
  readonly since: string;
  /** It concerns partners that were states on this day, under the earlier order. */
  readonly partnersOn: string;
  readonly note: string;
}

const BALTIC_NOTE =
  "counted since independence was restored in 1990 or 1991: the table has no relations of the years 1918 to 1940";

/** In the order in which the first that fits is taken. */
export const RENEWED_STATES: readonly RenewedState[] = [
  { party: "EST", since: "1990-01-01", partnersOn: "1939-01-01", note: BALTIC_NOTE },
  { party: "LTU", since: "1990-01-01", partnersOn: "1939-01-01", note: BALTIC_NOTE },
  { party: "LVA", since: "1990-01-01", partnersOn: "1939-01-01", note: BALTIC_NOTE },
  {
    party: "DEU",
    since: "1949-05-23",
    partnersOn: "1939-01-01",
    note: "relations of the Federal Republic: the table has none of Germany before 1945",
  },
];
