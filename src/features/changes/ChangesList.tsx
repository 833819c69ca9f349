import { useState } from "react";
import { FIRST_YEAR } from "../../domain/atlasYear.ts";
import { CHANGE_KINDS, type Change } from "../../domain/changes.ts";
import { changesMessages as messages } from "../../messages/changes.ts";
import { formatDay } from "../../messages/format/formatFactDate.ts";
import { panelMessages } from "../../messages/panel.ts";
import { useAtlas, useAtlasAtOnce, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
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
  const isMissing = useAtlas((state) => state.isMissing);
  const changes = useChanges();
  if (since === undefined) return null;
  // With nothing selected it is the whole panel.
  const Title = selectionKind === "none" ? "h2" : "h3";
  return (
    <section
      className={styles.changes}
      aria-label={panelMessages.whatChanged}
      data-in={selectionKind}
    >
      <Title className={styles.title}>{messages.title(since, world.year)}</Title>
      <p className={styles.note}>
        {world.isNewest ? messages.explainNewest(formatDay(world.day)) : messages.explain}
      </p>
      <SinceField since={since} last={world.year - 1} onChoose={store.getState().compareSince} />
      {!changes && (
        <p className={styles.note} role="status">
          {isMissing ? messages.missing : messages.loading}
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

/** The earlier year; digits that are no such year yet stand until the field is left. */
function SinceField({
  since,
  last,
  onChoose,
}: {
  readonly since: number;
  readonly last: number;
  readonly onChoose: (year: number) => void;
}) {
  const [typed, setTyped] = useState<string | undefined>();
  const now = useAtlasAtOnce(selectSince) ?? since;
  const isYear = (year: number) => year >= FIRST_YEAR && year <= last;
  const isUnfinished = typed !== undefined && !isYear(Number(typed));
  return (
    <label className={styles.since}>
      {messages.since}
      <input
        type="number"
        min={FIRST_YEAR}
        max={last}
        value={isUnfinished ? typed : now}
        onChange={({ target: { value } }) => {
          setTyped(value);
          if (isYear(Number(value))) onChoose(Number(value));
        }}
        onBlur={() => setTyped(undefined)}
      />
    </label>
  );
}

function Groups({ changes }: { readonly changes: readonly Change[] }) {
  return CHANGE_KINDS.map((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    return own.length > 0 && <ChangeGroup key={kind} kind={kind} changes={own} />;
  });
}
