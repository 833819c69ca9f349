import { formatCount } from "../../messages/format/formatFigures.ts";
import { legendMessages } from "../../messages/legend.ts";
import { tableMessages as messages } from "../../messages/tableView.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import type { TableRows } from "../../store/addressKeys.ts";
import { selectSubject, selectTradeYear, selectWorld } from "../../store/selectors.ts";
import { selectUndatedCount } from "../../store/selectPairLine.ts";
import styles from "./TableView.module.css";

/** What has to be known to read the table rightly. */
export function TableNotes({ rows }: { readonly rows: TableRows }) {
  const world = useAtlas(selectWorld);
  const { isOfTrade } = useAtlas(selectSubject);
  const undated = useAtlas(selectUndatedCount);
  const tradeYear = useAtlas(selectTradeYear);
  const notes = [
    messages.missionsResident,
    ...(world.isNewest
      ? []
      : [
          legendMessages.missionsUndated(world.atlas.missionYears),
          legendMessages.untilBroken,
          messages.independence,
        ]),
    ...(undated > 0 && rows === "pairs" ? [messages.undated(formatCount(undated))] : []),
    ...(isOfTrade && rows === "pairs"
      ? [tradeYear ? messages.tradeGoods : legendMessages.noTrade(world.atlas.firstTradeYear)]
      : []),
    messages.notFound,
  ];
  return <p className={styles.notes}>{notes.join(" ")}</p>;
}
