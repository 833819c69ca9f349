import { FIRST_YEAR } from "../../domain/atlasYear.ts";
import { CHANGE_KINDS, type Change } from "../../domain/changes.ts";
import { changesMessages as messages } from "../../messages/changes.ts";
import { formatDay } from "../../messages/formatFactDate.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectSince, selectWorld } from "../../store/selectors.ts";
import { ChangeGroup } from "./ChangeGroup.tsx";
import { ChangeSources } from "./ChangeSources.tsx";
import styles from "./ChangesList.module.css";
import { useChanges } from "./useChanges.ts";

/** What changed between two years, for what is selected or filtered, by kind and in time. */
export function ChangesList() {
  const store = useAtlasStoreApi();
  const since = useAtlas(selectSince);
  const world = useAtlas(selectWorld);
  const selectionKind = useAtlas(({ selection }) => selection.kind);
  const hasBloc = useAtlas(
    ({ filter }) => filter.include.length > 0 || filter.between !== undefined,
  );
  const changes = useChanges();
  if (since === undefined) return null;
  return (
    <section className={styles.changes} aria-label={messages.panel} data-in={selectionKind}>
      <h3 className={styles.title}>{messages.title(since, world.year)}</h3>
      <p className={styles.note}>
        {world.isNewest ? messages.explainNewest(formatDay(world.day)) : messages.explain}
      </p>
      <label className={styles.since}>
        {messages.since}
        <input
          type="number"
          min={FIRST_YEAR}
          max={world.year - 1}
          value={since}
          onChange={({ target }) => {
            const year = target.valueAsNumber;
            if (year >= FIRST_YEAR && year < world.year) store.getState().compareSince(year);
          }}
        />
      </label>
      {!changes && (
        <p className={styles.note} role="status">
          {messages.loading}
        </p>
      )}
      {changes?.length === 0 && <p className={styles.note}>{messages.nothing}</p>}
      {changes && <Groups changes={changes} />}
      {selectionKind === "none" && !hasBloc && <p className={styles.note}>{messages.noBloc}</p>}
      <p className={styles.note}>{messages.limits}</p>
      {changes && changes.length > 0 && <ChangeSources changes={changes} />}
    </section>
  );
}

function Groups({ changes }: { readonly changes: readonly Change[] }) {
  return CHANGE_KINDS.map((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    return own.length > 0 && <ChangeGroup key={kind} kind={kind} changes={own} />;
  });
}
