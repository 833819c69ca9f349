import type { PartyCode } from "../../domain/partyCode.ts";
import { formatList } from "../../messages/format/lists.ts";
import { infoPageMessages } from "../../messages/infoPages.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import styles from "./InfoPage.module.css";

const messages = infoPageMessages.borders;

/** The list of disputed areas, and of the anchors with a reason. */
export function BordersText() {
  const atlas = useAtlas((state) => state.atlas);
  const names = (codes: readonly PartyCode[]) =>
    codes.length > 0 ? formatList(codes.map((code) => atlas.nameOf(code))) : messages.notSettled;
  return (
    <>
      <table className={styles.table}>
        <caption>{messages.disputes}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.columns.area}</th>
            <th scope="col">{messages.columns.administered}</th>
            <th scope="col">{messages.columns.claimed}</th>
          </tr>
        </thead>
        <tbody>
          {atlas.disputes.map((dispute) => (
            <tr key={dispute.id}>
              <th scope="row">{dispute.name}</th>
              <td>{names(dispute.administeredBy)}</td>
              <td>{names(dispute.claimedBy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className={styles.heading}>{messages.anchors}</h3>
      <dl className={styles.anchors}>
        {atlas.parties
          .filter((party) => party.anchorReason)
          .map((party) => (
            <div key={party.code}>
              <dt>{party.name}</dt>
              <dd>{party.anchorReason}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
