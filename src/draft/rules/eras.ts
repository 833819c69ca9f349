import type { DossierRecord } from "../../../geodata/schema/dossier.ts";
import { earliestDay } from "../../domain/factDate.ts";
import { compileDate } from "../facts/compileDate.ts";
import { compileEras, findEra } from "../facts/compileFacts.ts";
import type { FactProblem } from "./rule.ts";

/**
 * Eras follow each other without gap or overlap, the last one open; where a dossier has eras,
 * every event of it stands in one, by its date or because it says so.
 */
export function checkEras(dossier: DossierRecord): FactProblem[] {
  return [...checkOrder(dossier), ...checkEvents(dossier)];
}

function checkOrder({ eras }: DossierRecord): FactProblem[] {
  return eras.flatMap((era, index): FactProblem[] => {
    const next = eras[index + 1];
    const place = { path: ["eras", index, "until"], id: era.id };
    if (eras.findIndex(({ id }) => id === era.id) < index) {
      return [{ ...place, found: `the era ${era.id} again`, allowed: "an id names one era" }];
    }
    if (next === undefined) {
      if (era.until === undefined) return [];
      const found = `the last era, ${era.id}, ends in ${era.until}`;
      return [{ ...place, found, allowed: "the last era has no until" }];
    }
    if (next.from <= era.from) {
      const found = `the era ${next.id} begins in ${next.from}, ${era.id} before it in ${era.from}`;
      const from = { path: ["eras", index + 1, "from"], id: next.id };
      return [{ ...from, found, allowed: "eras stand in their order" }];
    }
    if (era.until === next.from) return [];
    const found = `the era ${era.id} ends in ${era.until ?? "no year"}`;
    return [{ ...place, found, allowed: `allowed is ${next.from}, in which ${next.id} begins` }];
  });
}

function checkEvents(record: DossierRecord): FactProblem[] {
  const eras = compileEras(record.eras);
  const ids = eras.map(({ id }) => id);
  const allowed = ids.length > 0 ? `allowed are ${ids.join(", ")}` : "the dossier has no eras";
  return record.events.flatMap((event, index): FactProblem[] => {
    const { id } = event;
    const path = ["events", index];
    if (event.era !== undefined) {
      if (ids.includes(event.era)) return [];
      return [{ path: [...path, "era"], id, found: `unknown era ${event.era}`, allowed }];
    }
    const compiled = compileDate(event);
    if (ids.length === 0 || !compiled.ok) return [];
    const place = { path: [...path, "date"], id };
    if (earliestDay(compiled.date) === null) {
      const found = `the event ${event.id} has neither a date nor an era`;
      return [{ ...place, found, allowed }];
    }
    if (findEra(compiled.date, eras) !== undefined) return [];
    const found = `the event ${event.id} of ${event.date} lies in none of the eras`;
    return [{ ...place, found, allowed: `give it an era; ${allowed}` }];
  });
}
