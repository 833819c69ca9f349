import type { CountryFile } from "../../domain/countryFile.ts";
import { LazyPart } from "../../ui/LazyPart.tsx";
import { CountrySection } from "./CountrySection.tsx";
import { heightOfCountry } from "./countryLineHeights.ts";
import styles from "./LifeLineSection.module.css";
import { linePart } from "./linePart.ts";

/** The life line of the country; its place is kept while it comes. */
export function LifeLineSection({ file }: { readonly file: CountryFile | undefined }) {
  return (
    <CountrySection id="life-line">
      <div className={styles.place}>
        <svg className={styles.room} width="1" height={heightOfCountry(file)} aria-hidden="true" />
        {file && (
          <LazyPart part={linePart}>
            {({ CountryLifeLine }) => <CountryLifeLine file={file} />}
          </LazyPart>
        )}
      </div>
    </CountrySection>
  );
}
