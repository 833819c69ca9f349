import { Plus, X } from "lucide-react";
import { useRef, useState } from "react";
import { organisationFilterMessages as messages } from "../../messages/organisationFilter.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { LazyPart } from "../../ui/LazyPart.tsx";
import { definePart } from "../../ui/parts.ts";
import styles from "./OrganisationFilter.module.css";

const popup = definePart(() => import("./FilterPopup.tsx"));

/** The chosen organisations as chips, all or any of them, and a way to add one. */
export function OrganisationFilter() {
  const store = useAtlasStoreApi();
  const include = useAtlas((state) => state.filter.include);
  const exclude = useAtlas((state) => state.filter.exclude);
  const match = useAtlas((state) => state.filter.match);
  const [isOpen, setIsOpen] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.legend}>{messages.group}</legend>
      {include.map((id) => (
        <Chip key={id} id={id} isExcluded={false} />
      ))}
      {exclude.map((id) => (
        <Chip key={id} id={id} isExcluded={true} />
      ))}
      {include.length > 1 && (
        <button
          type="button"
          className={styles.button}
          title={messages.matchTitle}
          onClick={() => store.getState().setMatch(match === "all" ? "any" : "all")}
        >
          {messages.match[match]}
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
      {include.length + exclude.length > 1 && (
        <button
          type="button"
          className={styles.button}
          onClick={() => store.getState().clearFilter()}
        >
          {messages.clear}
        </button>
      )}
      {isOpen && (
        <LazyPart part={popup}>
          {({ FilterPopup }) => <FilterPopup anchor={addButton} onClose={() => setIsOpen(false)} />}
        </LazyPart>
      )}
    </fieldset>
  );
}

function Chip({ id, isExcluded }: { readonly id: string; readonly isExcluded: boolean }) {
  const store = useAtlasStoreApi();
  const organisation = useAtlas(({ atlas }) => atlas.organisation(id));
  const name = organisation?.name ?? id;
  const label = name.length > 26 ? (organisation?.short ?? name) : name;
  return (
    <button
      type="button"
      className={styles.chip}
      data-excluded={isExcluded || undefined}
      aria-label={messages.drop(name)}
      title={name}
      onClick={() => store.getState().dropOrganisation(id)}
    >
      {isExcluded ? messages.excluded(label) : label}
      <X size={14} aria-hidden="true" />
    </button>
  );
}
