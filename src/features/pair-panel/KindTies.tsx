import { isNewEdition, reloadInNewEdition } from "../../data/newEdition.ts";
import type { End, Place } from "../../kinds/defineKind.ts";
import { KINDS } from "../../kinds/index.ts";
import { laterMessages } from "../../messages/pairPanelLater.ts";
import { LoadFailure } from "../../ui/LoadFailure.tsx";
import { KindTie } from "./KindTie.tsx";
import styles from "./OtherTies.module.css";
import { type PairPage, usePairPage } from "./pairPage.ts";
import { Nothing } from "./Section.tsx";

/**
 * The kinds of a place on the page, one after the other; what is of one party alone stands on its own
 * pages only.
 */
export function KindTies({ place }: { readonly place: Place }) {
  const { partyA, partyB } = usePairPage();
  const isOf = (end: End) =>
    typeof end === "string" || end.always === partyA || end.always === partyB;
  return KINDS.filter((kind) => kind.place === place && kind.ends.every(isOf)).map((kind) => (
    <KindTie key={kind.id} kind={kind} />
  ));
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
  const { more } = usePairPage();
  if (more.state !== "here") return <MoreOnItsWay more={more} />;
  return (
    <dl className={styles.ties}>
      <KindTies place={place} />
    </dl>
  );
}
