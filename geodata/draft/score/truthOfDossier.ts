import type { DossierRecord } from "../../schema/dossier.ts";
import { type TruthFind, truthFind } from "./truth.ts";

/** A date of a dossier; `null` where it is not known. */
function dateOf({ date }: { readonly date: string }): string | null {
  return date === "unknown" ? null : date;
}

/** Returns what a dossier tells, in the form in which a draft is measured; intended missions are none. */
export function truthOfDossier(record: DossierRecord): TruthFind[] {
  return [
    ...record.relations.map((fact) =>
      fact.state === "established"
        ? truthFind({ list: "establishment", date: dateOf(fact) })
        : truthFind({ list: "event", date: dateOf(fact), actors: record.parties, what: fact.text }),
    ),
    ...missionsOf(record),
    ...record.visits.map((fact) =>
      truthFind({
        ...{ list: "visit", date: dateOf(fact), from: fact.from, to: fact.to },
        ...{ who: fact.persons.map(({ name }) => name), office: fact.persons[0]?.office },
      }),
    ),
    ...record.trade.map((fact) => tradeOf(fact, record)),
    ...record.agreements.map((fact) =>
      truthFind({ list: "agreement", date: dateOf(fact), what: fact.title }),
    ),
    ...record.recognitions.map((fact) =>
      truthFind({
        ...{ list: "recognition", date: dateOf(fact), from: fact.by, to: fact.of },
        refused: fact.state === "never",
      }),
    ),
    ...record.organisations.map(({ organisation }) =>
      truthFind({ list: "organisation", what: organisation, who: [...record.parties] }),
    ),
    ...record.events.map((fact) =>
      truthFind({ list: "event", date: dateOf(fact), actors: fact.actors, what: fact.text }),
    ),
  ];
}

/** Returns what a dossier shows of other pairs, told as truths of its own. */
export function truthShownBy(
  { showAlso }: Pick<DossierRecord, "showAlso">,
  dossiers: readonly { readonly pair: string; readonly record: DossierRecord }[],
): TruthFind[] {
  return showAlso.flatMap((reference) => {
    const [pair, id] = reference.split("#");
    const record = dossiers.find((one) => one.pair === pair)?.record;
    return record === undefined ? [] : truthOfDossier(onlyFact(record, id));
  });
}

/** The dossier with one of its facts alone. */
function onlyFact(record: DossierRecord, id: string | undefined): DossierRecord {
  const entries = Object.entries(record).map(([key, value]) => [
    key,
    Array.isArray(value) && key !== "parties"
      ? value.filter((one) => (one as { readonly id?: string }).id === id)
      : value,
  ]);
  return Object.fromEntries(entries) as DossierRecord;
}

function missionsOf({ missions, representations }: DossierRecord): TruthFind[] {
  return [
    ...missions
      .filter(({ status }) => status !== "intended")
      .map((fact) =>
        truthFind({
          ...{ list: "mission", from: fact.sender, to: fact.host, class: fact.class },
          ...{ city: fact.city, status: fact.status === "closed" ? "closed" : "resident" },
          date: fact.spells[0] === undefined ? null : dateOf(fact.spells[0]),
        }),
      ),
    ...representations
      .filter(({ state }) => state === "covered")
      .map((fact) =>
        truthFind({
          ...{ list: "mission", from: fact.sender, to: fact.host, class: "embassy" },
          ...{ city: fact.city, status: "accredited", via: fact.from },
        }),
      ),
  ];
}

function tradeOf(fact: DossierRecord["trade"][number], { parties }: DossierRecord): TruthFind {
  const [one, other] = parties;
  const isBack = fact.direction === "b-to-a";
  return truthFind({
    ...{ list: "trade", date: dateOf(fact), value: fact.thousandUsd * 1000, currency: "USD" },
    ...{ from: isBack ? other : one, to: isBack ? one : other },
    total: fact.direction === "total" || fact.direction === "not-stated",
  });
}
