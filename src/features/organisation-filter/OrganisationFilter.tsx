import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { isNobody } from "../../domain/organisationFilter.ts";
import { formatList } from "../../messages/format/lists.ts";
import { organisationFilterMessages as messages } from "../../messages/organisationFilter.ts";
import { EXTRA_ROLE_NAMES } from "../../messages/shownName.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectPassing } from "../../store/selectors.ts";
import { LazyPart } from "../../ui/LazyPart.tsx";
import { definePart } from "../../ui/parts.ts";
import { showWhole } from "../../ui/showWhole.ts";
import { Chip } from "./FilterChip.tsx";
import styles from "./OrganisationFilter.module.css";

/** Characters of a name that a chip has room for. */
const LONGEST_NAME = 26;

const emptyNote = definePart(() => import("./EmptyFilterNote.tsx"));
const popup = definePart(() => import("./FilterPopup.tsx"));

/** The chosen blocs as chips, all or any of them, and a way to add one. */
export function OrganisationFilter() {
  const store = useAtlasStoreApi();
  const filter = useAtlas((state) => state.filter);
  const isEmpty = useAtlas((state) => {
    const passing = selectPassing(state);
    return passing !== undefined && isNobody(passing);
  });
  const [isOpen, setIsOpen] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const { include, exclude, match, roles, between, ends } = filter;
  const chips = include.length + exclude.length + (between ? 1 : 0);
  const { clearFilter, dropOrganisation, setBetween, setEnds, setMatch, setRoles } =
    store.getState();
  return (
    <>
      <fieldset className={styles.filter} onFocus={showWhole}>
        <legend className={styles.legend}>{messages.group}</legend>
        {between && <BetweenChip onDrop={() => setBetween(undefined)} />}
        {include.map((id) => (
          <BlocChip key={id} id={id} isExcluded={false} onDrop={dropOrganisation} />
        ))}
        {exclude.map((id) => (
          <BlocChip key={id} id={id} isExcluded={true} onDrop={dropOrganisation} />
        ))}
        {include.length > 1 && (
          <button
            type="button"
            className={styles.button}
            title={messages.matchTitle}
            onClick={() => setMatch(match === "all" ? "any" : "all")}
          >
            {messages.match[match]}
          </button>
        )}
        {roles.length > 0 && chips > 0 && (
          <Chip label={messages.dropRoles} title={messages.dropRoles} onDrop={() => setRoles([])}>
            {messages.rolesChip(formatList(roles.map((role) => EXTRA_ROLE_NAMES[role])))}
          </Chip>
        )}
        {chips > 0 && !between && (
          <button
            type="button"
            className={styles.button}
            title={messages.endsTitle}
            onClick={() => setEnds(ends === "both" ? "one" : "both")}
          >
            {messages.ends[ends]}
          </button>
        )}
        <button
          ref={addButton}
          type="button"
          className={styles.button}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Plus size={14} aria-hidden="true" />
          {messages.add}
        </button>
        {/* A filter that nobody passes offers to be cleared below. */}
        {chips > 1 && !isEmpty && (
          <button type="button" className={styles.button} onClick={clearFilter}>
            {messages.clear}
          </button>
        )}
        {isOpen && (
          <LazyPart part={popup}>
            {({ FilterPopup }) => (
              <FilterPopup anchor={addButton} onClose={() => setIsOpen(false)} />
            )}
          </LazyPart>
        )}
      </fieldset>
      {isEmpty && (
        <LazyPart part={emptyNote}>{({ EmptyFilterNote }) => <EmptyFilterNote />}</LazyPart>
      )}
    </>
  );
}

function BlocChip({
  id,
  isExcluded,
  onDrop,
}: {
  readonly id: string;
  readonly isExcluded: boolean;
  readonly onDrop: (id: string) => void;
}) {
  const bloc = useAtlas(({ atlas }) => atlas.bloc(id));
  const name = bloc?.name ?? id;
  const label = name.length > LONGEST_NAME ? (bloc?.short ?? name) : name;
  return (
    <Chip
      label={messages.drop(name)}
      title={name}
      isExcluded={isExcluded}
      onDrop={() => onDrop(id)}
    >
      {isExcluded ? messages.excluded(label) : label}
    </Chip>
  );
}

/** Two blocs side by side. */
function BetweenChip({ onDrop }: { readonly onDrop: () => void }) {
  const atlas = useAtlas((state) => state.atlas);
  const between = useAtlas((state) => state.filter.between);
  if (!between) return null;
  const names = (ids: readonly string[]) =>
    formatList(
      ids.map((id) => atlas.bloc(id)?.short ?? id),
      "disjunction",
    );
  const [one, other] = [names(between.one), names(between.other)];
  return (
    <Chip
      label={messages.dropBetween(one, other)}
      title={messages.between(one, other)}
      onDrop={onDrop}
    >
      {messages.between(one, other)}
    </Chip>
  );
}
