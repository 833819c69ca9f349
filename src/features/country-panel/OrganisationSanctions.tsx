import type { CountryFile, CountrySanction } from "../../domain/countryFile.ts";
import { tellImposed } from "../../kinds/sanctions/words.en.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import { formatList } from "../../messages/format/lists.ts";
import { nameInSentence } from "../../messages/format/nameInSentence.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import pageStyles from "./CountryPanel.module.css";
import { CountrySection } from "./CountrySection.tsx";
import styles from "./OrganisationSanctions.module.css";

/** What organisations imposed on the country: what goes on, then folded what has ended; and who says so. */
export function OrganisationSanctions({ file }: { readonly file: CountryFile }) {
  const { sanctions, sources } = file;
  const standing = sanctions.filter(({ open }) => open !== undefined);
  const ended = sanctions.filter(({ open }) => open === undefined);
  const cited = new Set(sanctions.flatMap((one) => one.sources));
  const titles = sources
    .filter(({ id }) => cited.has(id))
    .map(({ title, date }) => `${title} (${date})`);
  return (
    <CountrySection id="sanctions">
      <SanctionList sanctions={standing} />
      {ended.length > 0 && (
        <details className={styles.ended}>
          <summary>{messages.imposedEnded(ended.length)}</summary>
          <SanctionList sanctions={ended} />
        </details>
      )}
      <p className={pageStyles.note}>{messages.imposedNote(formatList(titles))}</p>
    </CountrySection>
  );
}

function SanctionList({ sanctions }: { readonly sanctions: readonly CountrySanction[] }) {
  const atlas = useAtlas((state) => state.atlas);
  if (sanctions.length === 0) return null;
  return (
    <ul className={styles.list}>
      {sanctions.map((sanction) => {
        const { organisation, target } = sanction;
        const name = atlas.bloc(organisation)?.name ?? organisation;
        const what = tellImposed(sanction);
        return (
          <li key={`${organisation} ${target} ${what}`}>
            {target === undefined
              ? messages.imposed(name, what)
              : messages.imposedOn(name, nameInSentence(atlas.nameOf(target)), what)}
          </li>
        );
      })}
    </ul>
  );
}
