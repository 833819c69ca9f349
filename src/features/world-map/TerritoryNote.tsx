import type { PartyCode } from "../../domain/partyCode.ts";
import { formatList } from "../../messages/format/lists.ts";
import { mapPopupMessages } from "../../messages/mapPopup.ts";
import { territoryMessages as messages } from "../../messages/territory.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import type { MapTarget } from "../../store/atlasStore.ts";
import { selectedParties } from "../../store/selection.ts";
import styles from "./MapPopup.module.css";
import { targetName } from "./targetName.ts";

/** What a disputed area or a dependent territory is, with the parties that it has to do with. */
export function TerritoryNote({
  target,
  onDone,
}: {
  readonly target: MapTarget;
  readonly onDone: () => void;
}) {
  const atlas = useAtlas((state) => state.atlas);
  const store = useAtlasStoreApi();
  const names = (codes: readonly PartyCode[]) =>
    formatList(codes.map((code) => atlas.nameOf(code)));
  const dispute = target.kind === "dispute" ? atlas.dispute(target.dispute) : undefined;
  const dependency = target.kind === "dependency" ? atlas.dependency(target.code) : undefined;
  const parties = dispute
    ? [...new Set([...dispute.administeredBy, ...dispute.claimedBy])]
    : dependency?.of
      ? [dependency.of]
      : [];
  return (
    <>
      <p className={styles.title} id="territory-name">
        {targetName(atlas, target)}
      </p>
      {dispute && (
        <div className={styles.note}>
          <p>{messages.disputeKind[dispute.kind]}</p>
          <p>
            {dispute.administeredBy.length > 0
              ? messages.administeredBy(names(dispute.administeredBy))
              : messages.administeredByNone}
          </p>
          <p>{messages.claimedBy(names(dispute.claimedBy))}</p>
          <p>{messages.disputeNote}</p>
        </div>
      )}
      {!dispute && (
        <p className={styles.note}>
          {dependency?.of
            ? messages.dependencyOf(atlas.nameOf(dependency.of))
            : messages.dependencyOfNone}
        </p>
      )}
      <ul>
        {parties
          .filter((code) => atlas.party(code))
          .map((code) => (
            <li key={code}>
              <button
                type="button"
                className={styles.choice}
                onClick={() => {
                  const { selection, chooseCountryOnMap, openCountry } = store.getState();
                  // On the map it would lead back to the pair that is open.
                  if (selectedParties(selection).includes(code)) openCountry(code, "map");
                  else chooseCountryOnMap(code);
                  onDone();
                }}
              >
                {mapPopupMessages.open(atlas.nameOf(code))}
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}
