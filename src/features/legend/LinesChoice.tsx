import { useEffect, useRef } from "react";
import { LINE_MODES, type LinePicture } from "../../domain/lineMode.ts";
import { linesChoiceMessages as messages } from "../../messages/linesChoice.ts";
import { useAtlasAtOnce, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectLinePicture, selectSince } from "../../store/selectors.ts";
import { showInRow } from "../../ui/showInRow.ts";
import styles from "./LinesChoice.module.css";

type Choice = Exclude<LinePicture, "subject">;
const WITH_CHANGES: readonly Choice[] = [...LINE_MODES, "changes"];

/**
 * Which pairs have a line on the map, or of which kind of fact; what changed only where two years are
 * compared.
 */
export function LinesChoice() {
  const store = useAtlasStoreApi();
  const chosen = useAtlasAtOnce(selectLinePicture);
  const isComparing = useAtlasAtOnce((state) => selectSince(state) !== undefined);
  const pictures = isComparing ? WITH_CHANGES : LINE_MODES;
  const lines = useAtlasAtOnce((state) => state.lines);
  const modes = useRef<HTMLDivElement>(null);
  useEffect(
    function showChosen() {
      const row = modes.current?.parentElement;
      const part = row?.querySelector<HTMLElement>(`[data-lines="${lines}"], [data-chosen="true"]`);
      if (row && part) showInRow(row, part);
    },
    [lines],
  );
  return (
    <>
      <div ref={modes} className={styles.choice} role="radiogroup" aria-label={messages.title}>
        <span className={styles.title} aria-hidden="true">
          {messages.title}
        </span>
        {pictures.map((picture) => (
          <label key={picture} className={styles.mode} data-lines={picture}>
            <input
              type="radio"
              name="lines"
              checked={picture === chosen}
              onChange={() => store.getState().showLines(picture)}
            />
            {messages.modes[picture]}
          </label>
        ))}
      </div>
      <MoreLines />
    </>
  );
}

/** The kinds of facts that lines can stand for. */
function MoreLines() {
  const store = useAtlasStoreApi();
  const { subjects, isSubject } = useAtlasAtOnce(({ atlas }) => atlas);
  const lines = useAtlasAtOnce((state) => state.lines);
  if (subjects.length === 0) return null;
  return (
    <select
      className={styles.more}
      aria-label={messages.more}
      data-chosen={isSubject(lines)}
      value={isSubject(lines) ? lines : ""}
      onChange={({ target: { value } }) => {
        if (isSubject(value)) store.getState().showLines(value);
      }}
    >
      <option value="" disabled>
        {messages.moreShort}
      </option>
      {subjects.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
