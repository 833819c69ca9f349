import type { PartyCode } from "../../domain/partyCode.ts";

/** What a field of one country is given. */
export interface PartyFieldProps {
  readonly label: string;
  readonly placeholder: string;
  /** Which of two parties it is for: it has that colour. */
  readonly side: "one" | "other";
  /** Tells the country that the text names, and the text: it may name none. */
  readonly onChoose: (found: PartyCode | undefined, text: string) => void;
}
