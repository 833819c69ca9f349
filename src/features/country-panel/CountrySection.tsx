import type { ReactNode } from "react";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import pageStyles from "./CountryPanel.module.css";

export type CountrySectionId = keyof typeof messages.sections;

/** A section of the page of a country; its id is the fragment of the address. */
export function CountrySection({
  id,
  children,
}: {
  readonly id: CountrySectionId;
  readonly children: ReactNode;
}) {
  return (
    <section id={id} className={pageStyles.block} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`} className={pageStyles.heading}>
        {messages.sections[id]}
      </h3>
      {children}
    </section>
  );
}
