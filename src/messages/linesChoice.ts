import type { LinePicture } from "../domain/lineMode.ts";

/** Words of the choice of lines: apart from those of the legend, which comes after the first map. */
export const linesChoiceMessages = {
  title: "Lines",
  more: "More lines",
  moreShort: "More lines …",
  modes: {
    documented: "Documented",
    relations: "Relations",
    missions: "Missions",
    trade: "Trade",
    gaps: "Gaps",
    changes: "Changes",
  } satisfies Record<Exclude<LinePicture, "subject">, string>,
} as const;
