import { useState } from "react";
import type { Membership } from "../../domain/atlas.ts";
import type { PartyFile } from "../../domain/dataset.ts";
import { coveredPastDay, coversDay } from "../../domain/membership.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import type { WorldInYear } from "../../domain/worldInYear.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import { formatDay } from "../../messages/format/formatFactDate.ts";
import { formatRole, formatYears } from "../../messages/formatMembership.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectWorld } from "../../store/selectors.ts";
import pageStyles from "./CountryPanel.module.css";
import { CountrySection } from "./CountrySection.tsx";
import styles from "./MembershipList.module.css";

/** Chips shown before the list is unfolded. */
const SHOWN_FIRST = 5;
/** Kinds in the order in which a reader asks for them. */
const KIND_ORDER = ["regional", "global", "security", "economic", "forum", "cultural", "agency"];

/** Organisations that the country is a member of now, as chips that filter the map; then all. */
export function MembershipList({
  country,
  notes,
}: {
  readonly country: PartyCode;
  readonly notes: PartyFile["membershipNotes"];
}) {
  const atlas = useAtlas((state) => state.atlas);
  const [isUnfolded, setIsUnfolded] = useState(false);
  const all = atlas.membershipsOf(country);
  const world = useAtlas(selectWorld);
  const present = membershipsOn(world, all);
  const shown = isUnfolded ? present : present.slice(0, SHOWN_FIRST);
  const hiddenCount = present.length - SHOWN_FIRST;
  return (
    <CountrySection id="organisations">
      <ul className={styles.chips}>
        {shown.map(({ organisation }) => (
          <li key={organisation.id}>
            <FilterChip id={organisation.id} short={organisation.short} name={organisation.name} />
          </li>
        ))}
        {hiddenCount > 0 && (
          <li>
            <button
              type="button"
              className={styles.chip}
              aria-expanded={isUnfolded}
              onClick={() => setIsUnfolded(!isUnfolded)}
            >
              {isUnfolded ? messages.fewer : messages.more(hiddenCount)}
            </button>
          </li>
        )}
      </ul>
      {!world.isNewest && (
        <p className={pageStyles.note}>{messages.membershipsIn(world.year, present.length)}</p>
      )}
      {present.length === 0 && world.isNewest && (
        <p className={pageStyles.note}>{messages.noMemberships}</p>
      )}
      {all.length > 0 && (
        <details className={styles.all}>
          <summary>{messages.allMemberships}</summary>
          <p className={pageStyles.note}>{messages.membersAsOf(formatDay(atlas.asOf))}</p>
          <ul>
            {all.map((membership) => (
              <MembershipRow
                key={membership.row.join()}
                membership={membership}
                note={
                  notes.find(({ organisation }) => organisation === membership.organisation.id)
                    ?.note
                }
              />
            ))}
          </ul>
        </details>
      )}
    </CountrySection>
  );
}

function FilterChip({
  id,
  short,
  name,
}: {
  readonly id: string;
  readonly short: string;
  readonly name: string;
}) {
  const store = useAtlasStoreApi();
  const isChosen = useAtlas((state) => state.filter.include.includes(id));
  const handleClick = () =>
    isChosen ? store.getState().dropOrganisation(id) : store.getState().includeOrganisation(id);
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={isChosen}
      title={messages.filterBy(name)}
      onClick={handleClick}
    >
      {short}
    </button>
  );
}

function MembershipRow({
  membership,
  note,
}: {
  readonly membership: Membership;
  readonly note: string | undefined;
}) {
  const [, , , since, until] = membership.row;
  const words = [formatRole(membership.role), formatYears(since, until)].filter(Boolean).join(", ");
  return (
    <li className={styles.row}>
      <span>{membership.organisation.name}</span>
      <span className={styles.years}>{words}</span>
      {note && <span className={styles.remark}>{note}</span>}
    </li>
  );
}

/** The memberships that stand on the day shown; of undated ones it is not known in a past year. */
function membershipsOn({ day, isNewest }: WorldInYear, all: readonly Membership[]): Membership[] {
  const covers = isNewest ? coversDay : coveredPastDay;
  const rank = ({ organisation }: Membership) => KIND_ORDER.indexOf(organisation.kind);
  return all
    .filter(({ role, row }) => role === "member" && covers(row, day) === "yes")
    .sort((one, other) => rank(one) - rank(other));
}
