import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import { loadHistory } from "../../data/loadYear.ts";
import { FIRST_YEAR, newestYear, yearToCompareWith } from "../../domain/atlasYear.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { formatDay } from "../../messages/format/formatFactDate.ts";
import { yearSliderMessages as messages } from "../../messages/yearSlider.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectSince, selectYear } from "../../store/selectors.ts";
import styles from "./Timeline.module.css";
import { useMarkedYears } from "./useMarkedYears.ts";
import { usePlay } from "./usePlay.ts";
import { YearSlider } from "./YearSlider.tsx";

/** The year shown: a slider, the player, the events of what is selected, and what is compared. */
export function Timeline() {
  const store = useAtlasStoreApi();
  const atlas = useAtlas((state) => state.atlas);
  const year = useAtlas(selectYear);
  const since = useAtlas(selectSince);
  const isPlayed = useAtlas(({ yearMotion }) => yearMotion === "played");
  const marks = useMarkedYears();
  usePlay();
  const newest = newestYear(atlas.asOf);
  const isNewest = year === newest;
  const earlier = marks.findLast((mark) => mark < year && mark >= FIRST_YEAR);
  const later = marks.find((mark) => mark > year && mark <= newest);
  const { chooseYear, moveYear, settleYear, compareSince } = store.getState();
  const handlePlay = () => {
    if (isPlayed) settleYear();
    else moveYear(isNewest ? FIRST_YEAR : year, "played");
  };
  return (
    <section
      className={styles.timeline}
      aria-label={messages.region}
      data-covers-map="corner"
      // The past is there when the year begins to move.
      onPointerEnter={() => prefetchPast(store.getState().atlas.partyCodes)}
      onFocus={() => prefetchPast(store.getState().atlas.partyCodes)}
    >
      <div className={styles.head}>
        <p className={styles.year}>
          {year}
          <span className={styles.day}>
            {isNewest ? messages.newestText(formatDay(atlas.asOf)) : messages.lastDay(year)}
          </span>
        </p>
        {marks.length > 0 && (
          <span className={styles.steps}>
            <StepButton label={messages.earlier} to={earlier} onStep={chooseYear}>
              <ChevronLeft size={16} aria-hidden="true" />
            </StepButton>
            <StepButton label={messages.later} to={later} onStep={chooseYear}>
              <ChevronRight size={16} aria-hidden="true" />
            </StepButton>
          </span>
        )}
        <button type="button" className={styles.button} onClick={handlePlay}>
          {isPlayed ? (
            <Pause size={14} aria-hidden="true" />
          ) : (
            <Play size={14} aria-hidden="true" />
          )}
          {isPlayed ? messages.pause : messages.play}
        </button>
        <button
          type="button"
          className={styles.button}
          title={messages.newestTitle}
          disabled={isNewest}
          onClick={() => chooseYear(newest)}
        >
          {messages.newest}
        </button>
        <button
          type="button"
          className={styles.button}
          title={messages.compareTitle}
          aria-pressed={since !== undefined}
          disabled={year === FIRST_YEAR}
          onClick={() => compareSince(since === undefined ? yearToCompareWith(year) : undefined)}
        >
          {messages.compare}
        </button>
      </div>
      <YearSlider marks={marks} />
    </section>
  );
}

function StepButton({
  label,
  to,
  onStep,
  children,
}: {
  readonly label: string;
  readonly to: number | undefined;
  readonly onStep: (year: number) => void;
  readonly children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={to === undefined ? label : `${label}, ${to}`}
      disabled={to === undefined}
      onClick={() => to !== undefined && onStep(to)}
    >
      {children}
    </button>
  );
}

function prefetchPast(parties: readonly PartyCode[]): void {
  // Whoever needs it says that it failed, and offers to try again.
  loadHistory(parties).catch(() => undefined);
}
