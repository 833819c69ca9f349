import type { ShowGroup } from "../../domain/showMenu.ts";
import { formatCount } from "../../messages/format/formatFigures.ts";
import { SHARED_SHOWN } from "./organisations.ts";
import { PEOPLE_SHOWN } from "./people.ts";

/** The words of a subject that is made of facts: its name in the menu, and its classes. */
interface SubjectWords {
  readonly name: string;
  readonly classes: Readonly<Record<string, string>>;
}

/** Of those that gather several kinds, or none; one that is made of one kind has the words of that. */
export const SUBJECT_WORDS: Readonly<Record<string, SubjectWords>> = {
  treaties: {
    name: "All treaties and alliances",
    classes: {
      defence: "a pact of defence",
      ofTwo: "another pact, or a treaty of the two",
      money: "only agreements on trade, investment or tax",
      ofMore: "only agreements of more than the two",
    },
  },
  conflicts: {
    name: "All conflicts and sanctions",
    classes: {
      war: "fight one another in the year",
      force: "other use of force in the year",
      threat: "force shown or threatened",
      sanctionsBothWays: "only sanctions, both ways",
      sanctionsAToB: "only sanctions, one way",
      sanctionsBToA: "only sanctions, one way",
    },
  },
  people: {
    name: "All people abroad",
    classes: {
      most: `${formatCount(PEOPLE_SHOWN.most)} and more of one group, both ways`,
      many: `${formatCount(PEOPLE_SHOWN.many)} and more`,
      some: `${formatCount(PEOPLE_SHOWN.some)} and more`,
    },
  },
  organisations: {
    name: "Shared organisations",
    classes: {
      strong: `${SHARED_SHOWN.strong} and more that both are members of`,
      plain: `${SHARED_SHOWN.plain} and more`,
      dotted: `${SHARED_SHOWN.dotted} and more`,
    },
  },
};

/** Of the subjects that are there with the first map: names in the menu, and their group. */
export const FIRST_NAMES: Readonly<Record<string, readonly [name: string, group: ShowGroup]>> = {
  missions: ["Missions", "relations"],
  relations: ["Diplomatic relations", "relations"],
  changes: ["What changed", "relations"],
  gaps: ["Gaps", "relations"],
  trade: ["Trade", "economy"],
};
