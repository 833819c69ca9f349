import type { Membership } from "../../domain/atlas.ts";
import {
  hasTies,
  type OrganisationTie,
  organisationTies,
} from "../../domain/sharedOrganisations.ts";
import { formatDay } from "../../messages/format/formatFactDate.ts";
import { formatList } from "../../messages/format/lists.ts";
import { formatRole, formatYears } from "../../messages/formatMembership.ts";
import { organisationWithArticle } from "../../messages/organisationWithArticle.ts";
import { laterMessages } from "../../messages/pairPanelLater.ts";
import { MEMBERSHIP_CITATIONS } from "./citedSources.ts";
import styles from "./OrganisationTies.module.css";
import { usePairPage } from "./pairPage.ts";
import { Nothing } from "./Section.tsx";
import { SourceMarks } from "./SourceMarks.tsx";

/** Organisations of both parties, of one only; agencies folded away. */
export function OrganisationTies() {
  const { atlas, partyA, partyB, dossier, nameA, nameB } = usePairPage();
  const ties = organisationTies(atlas, [partyA, partyB]);
  const named = dossier.organisations.filter((fact) => fact.ofPair === undefined);
  return (
    <>
      {named.length > 0 && (
        <p className={styles.remark}>
          {laterMessages.namedByArticle(
            formatList(
              named.map(({ organisation }) =>
                organisationWithArticle(atlas.organisation(organisation)?.name ?? organisation),
              ),
            ),
          )}
          <SourceMarks citations={named.flatMap((fact) => fact.sources)} />
        </p>
      )}
      {ties.shared.length === 0 && <Nothing>{laterMessages.organisationsNoneShared}</Nothing>}
      {ties.shared.length > 0 && (
        <>
          <h4 className={styles.label}>{laterMessages.organisationsShared}</h4>
          <TieList ties={ties.shared} />
        </>
      )}
      {ties.withOtherRoles.length > 0 && (
        <>
          <h4 className={styles.label}>{laterMessages.organisationsOther}</h4>
          <TieList ties={ties.withOtherRoles} />
        </>
      )}
      <Folded
        title={laterMessages.agenciesShared(ties.sharedAgencies.length)}
        ties={ties.sharedAgencies}
      />
      <Folded title={laterMessages.onlyOne(nameA, ties.onlyA.length)} ties={ties.onlyA} />
      <Folded title={laterMessages.onlyOne(nameB, ties.onlyB.length)} ties={ties.onlyB} />
      <p className={styles.remark}>
        {laterMessages.rosterNote(formatDay(atlas.asOf), atlas.organisations.length)}
        {hasTies(ties) && <SourceMarks citations={MEMBERSHIP_CITATIONS} />}
      </p>
    </>
  );
}

function Folded({
  title,
  ties,
}: {
  readonly title: string;
  readonly ties: readonly OrganisationTie[];
}) {
  if (ties.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>{title}</summary>
      <TieList ties={ties} />
    </details>
  );
}

function TieList({ ties }: { readonly ties: readonly OrganisationTie[] }) {
  return (
    <ul className={styles.ties}>
      {ties.map(({ organisation, partyA, partyB }) => (
        <li key={organisation.id}>
          <span className={styles.name}>{organisation.name}</span>
          <span className={styles.years}>
            {partyA && <Years side="a" membership={partyA} />}
            {partyB && <Years side="b" membership={partyB} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Years({
  side,
  membership,
}: {
  readonly side: "a" | "b";
  readonly membership: Membership;
}) {
  const page = usePairPage();
  const [, , , since, until] = membership.row;
  const words = [formatRole(membership.role), formatYears(since, until)].filter(Boolean).join(" ");
  const code = side === "a" ? page.partyA : page.partyB;
  return (
    <span data-party={side}>
      {code} {words}
    </span>
  );
}
