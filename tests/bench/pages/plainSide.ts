import type { Answer, BenchSide } from "./benchPage.ts";
import { afterFrame } from "./frames.ts";
import type { PlainDrive, PlainReports } from "./PlainMap.tsx";

type Shown = Answer | "drawn";

/**
 * The plain page, which tells when its effects have run; the frame after that shows the answer.
 * @param render places and draws everything; returns how many points a line has in the mean
 */
export function createPlainSide(render: (reports: PlainReports) => number): BenchSide {
  let pointsPerLine = 0;
  const waiting = new Map<Shown, (time: Promise<number>) => void>();
  const next = (shown: Shown) =>
    new Promise<number>((resolve) => {
      waiting.set(shown, resolve);
    });
  const tell = (shown: Shown) => {
    waiting.get(shown)?.(afterFrame());
    waiting.delete(shown);
  };
  let drive: PlainDrive | undefined;
  const reports: PlainReports = {
    onDrawn: () => tell("drawn"),
    onSelected: () => tell("select"),
    onFiltered: () => tell("filter"),
    onYearMoved: () => tell("year"),
    onZoomed: () => tell("zoom"),
    onReady: (given) => {
      drive = given;
    },
  };
  return {
    draw() {
      const drawn = next("drawn");
      pointsPerLine = render(reports);
      return drawn;
    },
    nextShown: next,
    deselect: () => drive?.select(undefined),
    filter: (organisation) => drive?.filter(organisation),
    moveYear: (year) => drive?.moveYear(year),
    hovered: () => document.querySelector("output")?.textContent || undefined,
    settle: afterFrame,
    // The plain page has no panel.
    nextFacts: () => Promise.resolve(Number.NaN),
    pointsPerLine: () => pointsPerLine,
  };
}
