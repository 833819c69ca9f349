import { formatDay } from "../messages/format/formatFactDate.ts";
import { frameMessages } from "../messages/frame.ts";
import { useAtlas } from "../store/AtlasStoreContext.tsx";
import { writeAddress } from "../store/address.ts";
import { selectAddressView } from "../store/selectors.ts";
import styles from "./PrintNote.module.css";

/** Under a printed view: which data it shows, and where the sources of each fact are. */
export function PrintNote() {
  const { asOf, dataVersion } = useAtlas(({ atlas }) => atlas);
  const query = useAtlas((state) => writeAddress(selectAddressView(state)));
  const { origin, pathname } = window.location;
  return (
    <p className={styles.note}>
      {frameMessages.printed(formatDay(asOf), dataVersion, `${origin}${pathname}${query}`)}
    </p>
  );
}
