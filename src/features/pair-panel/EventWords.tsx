import type { ToldFact } from "../../domain/timeline.ts";
import { tellEvent } from "../../kinds/tellFact.ts";
import { useTelling } from "./useTelling.ts";

/** A fact of a table as an event of the timeline, in the words of its kind. */
export function EventWords({ told }: { readonly told: ToldFact }) {
  return tellEvent(told, useTelling());
}
