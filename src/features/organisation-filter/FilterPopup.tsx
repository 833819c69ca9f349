import { Popover } from "@base-ui/react/popover";
import { type RefObject, useMemo, useRef, useState } from "react";
import { loadNames } from "../../data/loadDataset.ts";
import { ORGANISATION_KINDS, type Organisation } from "../../domain/dataset.ts";
import { foldText } from "../../domain/foldText.ts";
import { organisationFilterMessages as messages } from "../../messages/organisationFilter.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { findMain } from "../../ui/findMain.ts";
import { useLoaded } from "../../ui/useLoaded.ts";
import styles from "./FilterPopup.module.css";
import { OrganisationRow } from "./OrganisationRow.tsx";

/** All organisations by kind, each to be put in or kept out; found by name in any language. */
export function FilterPopup({
  anchor,
  onClose,
}: {
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}) {
  const organisations = useAtlas(({ atlas }) => atlas.organisations);
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const namesById = useOrganisationNames();
  const wanted = foldText(text);
  const found = organisations.filter((organisation) =>
    searchableText(organisation, namesById).includes(wanted),
  );
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Popover.Portal container={findMain()}>
        <Popover.Positioner
          anchor={anchor}
          className={styles.positioner}
          sideOffset={8}
          align="start"
          collisionPadding={12}
        >
          <Popover.Popup className={styles.popup} initialFocus={field} finalFocus={anchor}>
            <Popover.Title className={styles.title}>{messages.popupTitle}</Popover.Title>
            <input
              ref={field}
              className={styles.field}
              type="search"
              aria-label={messages.find}
              placeholder={messages.find}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <div className={styles.list}>
              {found.length === 0 && <p className={styles.nothing}>{messages.nothing}</p>}
              {ORGANISATION_KINDS.map((kind) => (
                <KindGroup
                  key={kind}
                  title={messages.kinds[kind]}
                  ids={found.filter((one) => one.kind === kind).map((one) => one.id)}
                />
              ))}
            </div>
            <Popover.Close className={styles.done}>{messages.done}</Popover.Close>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function KindGroup({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={styles.kind}>{title}</h3>
      <ul>
        {ids.map((id) => (
          <OrganisationRow key={id} id={id} />
        ))}
      </ul>
    </section>
  );
}

function useOrganisationNames(): ReadonlyMap<string, readonly string[]> {
  const names = useLoaded("names", loadNames);
  return useMemo(
    () =>
      new Map(
        names.state === "here"
          ? names.value.organisations.map((one) => [one.id, [...one.names, ...one.shorts]])
          : [],
      ),
    [names],
  );
}

function searchableText(
  organisation: Organisation,
  names: ReadonlyMap<string, readonly string[]>,
): string {
  const { id, name, short } = organisation;
  return foldText([id, name, short, ...(names.get(id) ?? [])].join(" "));
}
