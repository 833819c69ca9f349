import type { MapSubject } from "../../domain/mapSubject.ts";
import { countKinds, listPairLines, type PairLines } from "../../domain/pairLines.ts";
import { type ManyLinesLook, RelationshipLinesLayer } from "../../layers/lines/index.ts";
import type { AtlasStore } from "../../store/atlasStore.ts";
import { beforeNotify } from "../../store/deferNotifications.ts";
import { selectDrawnKinds } from "../../store/selectDrawn.ts";
import { selectSubject } from "../../store/selectors.ts";
import { fineOpacity } from "./fineOpacity.ts";

const NOTHING: ManyLinesLook = { kinds: new Uint8Array(), styles: [] };

const opened = new WeakMap<AtlasStore, FollowedLines>();

/**
 * Returns the lines of a store, always the same ones. Where they can be projected off the page's
 * thread, that begins with the first call: long before the screen is rendered.
 */
export function openLines(store: AtlasStore): FollowedLines {
  const lines = opened.get(store) ?? new FollowedLines(store);
  opened.set(store, lines);
  return lines;
}

/** The layer of many lines and the store that says which of them are drawn, and how. */
export class FollowedLines {
  readonly layer = new RelationshipLinesLayer("lines");
  private readonly store: AtlasStore;
  private lines: PairLines | undefined;
  private shown: readonly [MapSubject, Uint8Array | undefined] | undefined;

  constructor(store: AtlasStore) {
    this.store = store;
    this.setLook();
  }

  /**
   * Follows the store itself, ahead of the screen, which waits a moment for their picture. Returns
   * how to stop, which ends what works for the layer.
   */
  follow(): () => void {
    this.setLook();
    const stop = beforeNotify(this.store, () => {
      // Behind a table nobody sees the lines: its words do not wait for them.
      const isSeen = this.store.getState().view === "map";
      return this.setLook() && isSeen ? this.whenSharp() : undefined;
    });
    return () => {
      stop();
      this.layer.close();
      this.shown = undefined;
    };
  }

  /** Returns whether the look has changed. */
  private setLook(): boolean {
    const now = this.store.getState();
    const [subject, kinds] = [selectSubject(now), selectDrawnKinds(now)];
    if (this.shown && this.shown[0] === subject && this.shown[1] === kinds) return false;
    this.shown = [subject, kinds];
    // Thousands of ends are listed only when they are first wanted.
    if (kinds) {
      this.lines ??= listPairLines(now.atlas);
      this.layer.setLines(this.lines);
    }
    this.layer.setLook(kinds ? lookOf(subject, kinds) : NOTHING);
    return true;
  }

  private whenSharp(): Promise<void> | undefined {
    const { layer } = this;
    if (!layer.isPending) return undefined;
    return new Promise((resolve) => layer.once("sharp", () => resolve()));
  }
}

/** The classes of a subject are drawn in their order, the last on top. */
function lookOf({ classes }: MapSubject, kinds: Uint8Array): ManyLinesLook {
  const looks = Object.values(classes);
  const isFine = looks.map(({ opacity }) => opacity === "fine");
  const counts = countKinds(kinds);
  const opacity = fineOpacity(
    isFine.reduce((sum, one, index) => (one ? sum + (counts[index + 1] ?? 0) : sum), 0),
  );
  return {
    kinds,
    styles: looks.map((look) => ({
      ...look,
      opacity: look.opacity === "fine" ? opacity : look.opacity,
    })),
  };
}
