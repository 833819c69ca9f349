import type { Ref } from "react";
import type { PartyCode } from "../../domain/partyCode.ts";
import { countryLineMessages as messages } from "../../messages/countryLine.ts";
import styles from "./CountryLineList.module.css";
import type { CountryLane } from "./countryLanes.ts";
import type { CountryMark } from "./countryLine.ts";
import { PairButton } from "./PairButton.tsx";

/** Returns the id of the row of a mark. */
export function idOfLineRow({ id }: Pick<CountryMark, "id">): string {
  return `life-line-${id}`;
}

/** What the life line draws of a state itself, of breaks and wars, in words: each row shows its mark, and names with whom. */
export function CountryLineList({
  ref,
  country,
  marks,
  lanes,
  onPoint,
}: {
  readonly ref: Ref<HTMLDetailsElement>;
  readonly country: PartyCode;
  readonly marks: readonly CountryMark[];
  readonly lanes: readonly CountryLane[];
  /** Told which mark the pointer or the focus is on in the list. */
  readonly onPoint: (id: string | undefined) => void;
}) {
  if (marks.length === 0) return null;
  return (
    <details ref={ref} className={styles.list}>
      <summary>{messages.inWords}</summary>
      {lanes.map((lane) => {
        const own = marks.filter((mark) => mark.lane === lane);
        if (own.length === 0) return null;
        return (
          <section key={lane}>
            <h4 className={styles.lane}>{messages.lanes[lane]}</h4>
            <ul className={styles.rows}>
              {own.map((mark) => (
                <li
                  key={mark.id}
                  id={idOfLineRow(mark)}
                  tabIndex={-1}
                  onPointerEnter={() => onPoint(mark.id)}
                  onPointerLeave={() => onPoint(undefined)}
                >
                  <YearsButton mark={mark} />
                  <span>
                    {lane === "state" && mark.words}
                    {lane === "wars" && `${mark.label}: `}
                    {mark.partners.map((partner, place) => (
                      <span key={partner}>
                        {place > 0 && ", "}
                        <PairButton country={country} partner={partner} />
                      </span>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}

function YearsButton({ mark: { id, from, until, shape } }: { readonly mark: CountryMark }) {
  const years = messages.spell(from, shape === "ongoing" ? null : (until ?? from));
  return (
    <button
      type="button"
      className={styles.years}
      aria-label={messages.showOnLine(years)}
      onClick={() => showMark(id)}
    >
      {years}
    </button>
  );
}

function showMark(id: string): void {
  const marks = [...document.querySelectorAll<SVGAElement>("#life-line a[data-holds]")];
  document.getElementById("life-line")?.scrollIntoView({ block: "start" });
  marks
    .find(({ dataset }) => dataset.holds?.split("\n").includes(id))
    ?.focus({ preventScroll: true });
}
