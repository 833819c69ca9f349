/**
 * Returns an organisation's name for the middle of a sentence: "the Non-Aligned Movement", "BRICS".
 * Names stand in the table without their article, some with a remark in brackets, which is left out.
 */
export function organisationWithArticle(name: string): string {
  const short = name.replace(/ \(.*\)$/, "");
  const isAcronym = /^[A-Z0-9-]{2,}$/.test(short);
  return isAcronym ? short : `the ${short}`;
}
