import type { MouseEvent } from "react";
import type { FrontFile } from "../../domain/dataset.ts";
import { frontDoorMessages as messages } from "../../messages/frontDoor.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { writeAddress } from "../../store/address.ts";
import styles from "./Cards.module.css";
import { type Card, listCards } from "./listCards.ts";

/** Five ways in, each an address of the atlas. */
export function Cards({ front, today }: { readonly front: FrontFile; readonly today: Date }) {
  const store = useAtlasStoreApi();
  const atlas = useAtlas((state) => state.atlas);
  const theme = useAtlas((state) => state.theme);
  return (
    <nav className={styles.cards} aria-label={messages.cards}>
      <ul className={styles.list}>
        {listCards(atlas, front, today).map((card) => (
          <CardLink
            key={card.id}
            card={{ ...card, view: { ...card.view, ...(theme && { theme }) } }}
            onOpen={(view) => store.getState().showAddress(view, [])}
          />
        ))}
        <li className={styles.map}>
          <button
            type="button"
            className={styles.card}
            onClick={() => store.getState().closeDoor()}
          >
            {messages.map}
          </button>
        </li>
      </ul>
    </nav>
  );
}

function CardLink({
  card,
  onOpen,
}: {
  readonly card: Card;
  readonly onOpen: (view: Card["view"]) => void;
}) {
  const { id, title, text, view } = card;
  const handleClick = (event: MouseEvent) => {
    // Another tab or window opens the address by itself.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(view);
  };
  return (
    <li>
      <a className={styles.card} href={writeAddress(view)} data-card={id} onClick={handleClick}>
        <strong className={styles.title}>{title}</strong>
        <span>{text}</span>
      </a>
    </li>
  );
}
