import { indexFacts, listFacts } from "../facts.ts";
import type { Geodata, ParsedDossier } from "../geodata.ts";
import type { Problem } from "../problem.ts";

/**
 * What a dossier refers to exists: facts of other pairs that it shows, relations of other pairs
 * that it draws as bands, facts of its own that a question is about.
 */
export function checkReferences(geodata: Geodata): Problem[] {
  const facts = indexFacts(geodata.dossiers);
  const pairsWithRelations = new Set<string>(
    geodata.dossiers.filter(({ record }) => record.relations.length > 0).map(({ pair }) => pair),
  );
  const isUnreadable = (pair: string) => geodata.unreadableDossiers.has(pair);
  return geodata.dossiers.flatMap((dossier) => [
    ...dossier.record.showAlso.flatMap((reference, index): Problem[] => {
      const place = dossier.locate(["showAlso", index]);
      const pair = reference.split("#")[0] ?? "";
      if (pair === dossier.pair) {
        return [
          {
            ...place,
            found: `showAlso names ${reference}`,
            allowed: "allowed is a fact of another pair",
          },
        ];
      }
      if (dossier.record.showAlso.indexOf(reference) < index) {
        return [{ ...place, found: `${reference} again`, allowed: "once is enough" }];
      }
      if (facts.has(reference) || isUnreadable(pair)) return [];
      return [
        {
          ...place,
          found: `no fact ${reference}`,
          allowed: "allowed are the facts of the dossiers",
        },
      ];
    }),
    ...dossier.record.bandsOf.flatMap((pair, index): Problem[] => {
      const place = dossier.locate(["bandsOf", index]);
      if (pair === dossier.pair) {
        return [{ ...place, found: `bandsOf names ${pair}`, allowed: "allowed are other pairs" }];
      }
      if (pairsWithRelations.has(pair) || isUnreadable(pair)) return [];
      return [
        {
          ...place,
          found: `bandsOf names ${pair}`,
          allowed: "allowed are pairs whose dossier tells of relations",
        },
      ];
    }),
    ...checkSeeAlso(dossier),
    ...checkQuestions(dossier),
  ]);
}

function checkSeeAlso({ pair, record, locate }: ParsedDossier): Problem[] {
  return record.seeAlso.flatMap((link, index): Problem[] => {
    if (!("pair" in link)) return [];
    const place = locate(["seeAlso", index, "pair"]);
    const [one = "", other = ""] = link.pair.split("-");
    if (link.pair === pair)
      return [
        { ...place, found: `seeAlso names ${link.pair}`, allowed: "allowed are other pairs" },
      ];
    if (one < other) return [];
    return [
      {
        ...place,
        found: `seeAlso names ${link.pair}`,
        allowed: "allowed are two different codes in alphabetical order",
      },
    ];
  });
}

function checkQuestions(dossier: ParsedDossier): Problem[] {
  const ids = new Set(listFacts(dossier).map(({ record }) => record.id));
  return dossier.record.openQuestions.flatMap(({ about }, index) =>
    about.flatMap((id, position): Problem[] => {
      if (ids.has(id)) return [];
      const place = dossier.locate(["openQuestions", index, "about", position]);
      return [
        { ...place, found: `no fact ${id}`, allowed: "allowed are the facts of this dossier" },
      ];
    }),
  );
}
