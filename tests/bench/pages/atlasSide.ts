import { newestYear } from "../../../src/domain/atlasYear.ts";
import type { PairKey } from "../../../src/domain/partyCode.ts";
import { countryPanelMessages } from "../../../src/messages/countryPanel.ts";
import { worldMapMessages } from "../../../src/messages/worldMap.ts";
import type { AtlasStore } from "../../../src/store/atlasStore.ts";
import type { Answer, BenchSide } from "./benchPage.ts";
import { afterFrame } from "./frames.ts";

const MAP_DRAWN = "dyad:map-drawn";

/** The atlas: driven through its store, measured by its own User Timing. */
export function createAtlasSide(store: AtlasStore, render: () => void): BenchSide {
  return {
    async draw() {
      const drawn = nextEntry("mark", MAP_DRAWN);
      render();
      return notBefore(await drawn);
    },
    async nextShown(answer: Answer) {
      const shown = await nextEntry("measure", `dyad:${answer}`);
      // A country is shown before the map moves beside its panel: the picture that follows is another.
      return answer === "select" ? shown : notBefore(shown);
    },
    deselect: () => store.getState().clearSelection(),
    filter(organisation) {
      if (organisation === undefined) store.getState().clearFilter();
      else store.getState().includeOrganisation(organisation);
    },
    moveYear(year) {
      const { atlas, chooseYear } = store.getState();
      chooseYear(year ?? newestYear(atlas.asOf));
    },
    hovered: () => readHovered(store),
    settle,
    nextFacts,
  };
}

/** Resolves with the end of the next entry of this name. */
function nextEntry(type: "mark" | "measure", name: string): Promise<number> {
  return new Promise((resolve) => {
    const since = performance.now();
    new PerformanceObserver((list, observer) => {
      const end = list
        .getEntriesByName(name)
        .map((entry) => entry.startTime + entry.duration)
        .find((time) => time >= since);
      if (end === undefined) return;
      observer.disconnect();
      resolve(end);
    }).observe({ type });
  });
}

/** A time that the atlas gives does not count while a picture is still on its way. */
function notBefore(time: number): number | Promise<number> {
  return isBusy() ? settle() : time;
}

function isBusy(): boolean {
  const region = document.querySelector(`section[aria-label="${worldMapMessages.region}"]`);
  return region?.getAttribute("aria-busy") === "true";
}

/** Resolves with the time of the first frame after which no picture is on its way. */
async function settle(): Promise<number> {
  let time = await afterFrame();
  while (isBusy()) time = await afterFrame();
  return time;
}

/** The line under the pointer, if its name is to be read as well. */
function readHovered(store: AtlasStore): PairKey | undefined {
  const { hovered, atlas } = store.getState();
  const tip = document.querySelector(".leaflet-tooltip")?.textContent ?? "";
  if (hovered?.kind !== "pair") return undefined;
  const names = hovered.pair.split("-").map((code) => atlas.party(code as never)?.name ?? code);
  return names.every((name) => tip.includes(name)) ? hovered.pair : undefined;
}

/** Resolves when the panel of the country has a section that comes from its file. */
function nextFacts(country: string): Promise<number> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const panel = document.querySelector(`aside[aria-label="${CSS.escape(country)}"]`);
      const headings = [...(panel?.querySelectorAll("h3") ?? [])];
      if (
        !headings.some(({ textContent }) => textContent === countryPanelMessages.sections.missions)
      )
        return;
      observer.disconnect();
      resolve(afterFrame());
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}
