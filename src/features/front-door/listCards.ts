import type { Atlas } from "../../domain/atlas.ts";
import { chooseStories } from "../../domain/chooseStories.ts";
import { compareNames } from "../../domain/compareNames.ts";
import type { FrontFile } from "../../domain/dataset.ts";
import { EMPTY_FILTER } from "../../domain/organisationFilter.ts";
import { type PairKey, splitPairKey } from "../../domain/partyCode.ts";
import {
  frontDoorMessages as messages,
  writeCalendarDay,
  writeChanged,
  writeDay,
  writeGap,
  writeRecognition,
  writeTold,
} from "../../messages/frontDoor.ts";
import type { AddressView } from "../../store/address.ts";

/** A way into the atlas: what it says, and the view that it opens. */
export interface Card {
  readonly id: keyof typeof messages.titles;
  readonly title: string;
  readonly text: string;
  readonly view: AddressView;
}

const PLAIN = { filter: EMPTY_FILTER } as const;

/**
 * Returns the cards of the front door; one of which the data knows nothing is left out.
 * @param today the day of the reader's calendar, in the time of the place where the reader is
 */
export function listCards(atlas: Atlas, front: FrontFile, today: Date): Card[] {
  const namesOf = (pair: PairKey) =>
    splitPairKey(pair).map(atlas.nameOf).sort(compareNames) as unknown as readonly [string, string];
  const { changed, gap, recognition } = front;
  const [told] = chooseStories(atlas.dossiers, 1);
  const day = front.days[keyOfDay(today)];
  const cards: (Omit<Card, "title"> | null | undefined)[] = [
    changed && {
      id: "changed",
      text: writeChanged(namesOf(changed.pair), changed),
      view: { ...PLAIN, pair: changed.pair },
    },
    gap && {
      id: "gap",
      text: writeGap(gap, {
        bloc: atlas.organisation(gap.bloc)?.name ?? gap.bloc,
        party: atlas.nameOf(gap.party),
      }),
      view: {
        country: gap.party,
        lines: "gaps",
        filter: { ...EMPTY_FILTER, include: [gap.bloc] },
      },
    },
    recognition && {
      id: "recognition",
      text: writeRecognition(recognition, atlas.nameOf(recognition.party)),
      view: { ...PLAIN, country: recognition.party, since: recognition.year },
    },
    told && {
      id: "told",
      text: writeTold(namesOf(told.pair), told.facts),
      view: { ...PLAIN, pair: told.pair },
    },
    day && {
      id: "day",
      text: writeDay(namesOf(day[0]), day[1]),
      view: { ...PLAIN, pair: day[0] },
    },
  ];
  return cards.flatMap((card): Card[] => {
    if (!card) return [];
    const title = messages.titles[card.id];
    return [{ ...card, title: card.id === "day" ? `${title}, ${writeCalendarDay(today)}` : title }];
  });
}

/** Month and day as the file of the front door has them: `0824`. */
function keyOfDay(day: Date): string {
  return [day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("");
}
