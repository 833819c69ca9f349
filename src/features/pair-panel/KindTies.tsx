import { isNewEdition, reloadInNewEdition } from "../../data/newEdition.ts";
import type { AnyKind, End, Place } from "../../kinds/defineKind.ts";
import { factsOf } from "../../kinds/factsOf.ts";
import { KINDS } from "../../kinds/index.ts";
import { tellingWordsOf } from "../../kinds/words.ts";
import { formatList } from "../../messages/format/lists.ts";
import { laterMessages } from "../../messages/pairPanelLater.ts";
import { LoadFailure } from "../../ui/LoadFailure.tsx";
import { KindTie } from "./KindTie.tsx";
import styles from "./OtherTies.module.css";
import { type PairPage, usePairPage } from "./pairPage.ts";
import { Nothing } from "./Section.tsx";
import { useSourceDates } from "./useSourceDates.ts";

/** The kinds of a place on the page that know something of the two, one after the other. */
export function KindTies({ place }: { readonly place: Place }) {
  const page = usePairPage();
  return kindsOf(place, page)
    .filter((kind) => hasFacts(kind, page))
    .map((kind) => <KindTie key={kind.id} kind={kind} />);
}

/** At the end of a section, in one line that opens: what its tables were searched for in vain. */
export function KindsNotFound({ places }: { readonly places: readonly Place[] }) {
  const page = usePairPage();
  const dateOf = useSourceDates();
  const kinds = places
    .flatMap((place) => kindsOf(place, page))
    .filter((kind) => !hasFacts(kind, page));
  if (kinds.length === 0) return null;
  const names = kinds.map((kind) => lowerFirst(tellingWordsOf(kind).table));
  return (
    <details className={styles.notFound}>
      <summary>{laterMessages.notFound(formatList(names))}</summary>
      <dl>
        {kinds.map((kind) => {
          const [words, date] = [tellingWordsOf(kind), dateOf(kind.source)];
          return (
            <div key={kind.id}>
              <dt>{words.title(date)}</dt>
              <dd>{words.none(date)}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

/** What is of one party alone stands on its own pages only. */
function kindsOf(place: Place, { partyA, partyB }: PairPage): readonly AnyKind[] {
  const isOf = (end: End) =>
    typeof end === "string" || end.always === partyA || end.always === partyB;
  return KINDS.filter((kind) => kind.place === place && kind.ends.every(isOf));
}

function hasFacts(kind: AnyKind, { facts }: PairPage): boolean {
  return factsOf(kind, facts).length > 0;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Says that the rarer kinds are still to come, or did not: then nothing is said of their absence. */
export function MoreOnItsWay({ more }: Pick<PairPage, "more">) {
  if (more.state === "loading") return <Nothing>{laterMessages.moreLoading}</Nothing>;
  if (more.state === "here") return null;
  return (
    <LoadFailure
      text={laterMessages.moreFailed}
      isNewEdition={isNewEdition(more.error)}
      onRetry={more.retry}
      onReload={reloadInNewEdition}
    />
  );
}

/** Migrants, refugees, students and others of the one in the other. */
export function PeopleTies() {
  return usePairPage().facts ? (
    <LaterTies place="people" />
  ) : (
    <Nothing>{laterMessages.peopleNone}</Nothing>
  );
}

/** Aid, remittances, and what the two have agreed on trade, investment and taxes. */
export function MoneyTies() {
  return usePairPage().facts ? <LaterTies place="money" /> : null;
}

/** Who led a mission and at which level it was over the years: nothing where no list has the two. */
export function MissionTies() {
  const { facts, more } = usePairPage();
  return facts && more.state === "here" ? <LaterTies place="mission-history" /> : null;
}

/** The kinds of a place whose facts come after the first words. */
function LaterTies({ place }: { readonly place: Place }) {
  const page = usePairPage();
  if (page.more.state !== "here") return <MoreOnItsWay more={page.more} />;
  const isKnown = kindsOf(place, page).some((kind) => hasFacts(kind, page));
  return (
    <>
      {isKnown && (
        <dl className={styles.ties}>
          <KindTies place={place} />
        </dl>
      )}
      <KindsNotFound places={[place]} />
    </>
  );
}
