/** The least that browsers tell of: a click that is painted sooner counts as this, in milliseconds. */
const LEAST_TOLD = 16;
/** The browser tells some time after it has painted. */
const PATIENCE_MS = 500;
const CLICK_EVENTS = ["click", "pointerup", "mouseup"];

/** What is known of the last click on the page. */
export interface ClickTimes {
  /** Time stamp of the last click, in milliseconds since the page's time origin. */
  stamp(): number;
  /** Returns the milliseconds from the last click to its paint as the browser counts it, in steps of 8. */
  painted(): Promise<number>;
}

/** Begins to note clicks and what the browser's Event Timing tells of them. */
export function watchClicks(): ClickTimes {
  let stamp = 0;
  let durations = new Map<number, number>();
  document.addEventListener(
    "click",
    (event) => {
      stamp = event.timeStamp;
    },
    true,
  );
  const observer = new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      if (!CLICK_EVENTS.includes(name)) continue;
      durations.set(startTime, Math.max(duration, durations.get(startTime) ?? 0));
    }
  });
  observer.observe({ type: "event", durationThreshold: LEAST_TOLD } as PerformanceObserverInit);
  return {
    stamp: () => stamp,
    async painted() {
      const end = performance.now() + PATIENCE_MS;
      // The three events of one click have stamps within a millisecond of each other.
      const find = () => [...durations].find(([time]) => Math.abs(time - stamp) < 2)?.[1];
      while (find() === undefined && performance.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const duration = find() ?? LEAST_TOLD;
      durations = new Map();
      return duration;
    },
  };
}
