import type { Atlas } from "../../domain/atlas.ts";
import type { TableSays } from "../../draft/compare/comparison.ts";
import type { AnyKind } from "../../kinds/defineKind.ts";
import { ALL_KINDS } from "../../kinds/index.ts";
import { wordsOf } from "../../kinds/words.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { formatThousandUsd } from "../../messages/format/formatFigures.ts";
import { formatList } from "../../messages/format/lists.ts";
import { readPageMessages } from "../../messages/readPage.ts";

const { tables: messages, claims } = readPageMessages;

/** Returns in words what the tables have in the place of a claim, each once. */
export function tellTables(says: readonly TableSays[], atlas: Atlas): string {
  return formatList([...new Set(says.map((one) => tellOne(one, atlas)))]);
}

function tellOne(one: TableSays, atlas: Atlas): string {
  switch (one.about) {
    case "establishment":
      return messages.establishment(formatFactDate(one.date));
    case "turn":
      return messages.turn(claims.words(one.state), formatFactDate(one.date));
    case "mission": {
      const { sender, host, class: kind, city } = one.mission;
      return messages.mission(atlas.nameOf(sender), claims.words(kind), city || atlas.nameOf(host));
    }
    case "accreditation":
      return messages.accreditation(one.city || atlas.nameOf(one.residentIn));
    case "visit":
      return messages.visit(formatList(one.persons), formatFactDate(one.date));
    case "trade":
      return messages.trade(formatThousandUsd(one.thousandUsd, "about"), String(one.year));
    case "agreement":
      return messages.agreement(tableOf(one.kind), formatFactDate(one.date));
    case "membership":
      return one.role === undefined
        ? messages.noMember(atlas.nameOf(one.party))
        : messages.member(atlas.nameOf(one.party), claims.words(one.role));
  }
}

function tableOf(id: string): string {
  const kind = ALL_KINDS.find((one) => one.id === id);
  return kind ? wordsOf<AnyKind>(kind).table : id;
}
