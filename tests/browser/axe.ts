import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Rules whose answer depends on the colours; for the others light and dark are the same page. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * Returns what axe finds against the page in the light, and against its colours in the dark, each
 * with the element and what is wrong.
 * @param part selector of what is looked at; the whole page if left out.
 */
export async function findViolations(page: Page, part?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const inLight = await analyse(page, part);
  await page.emulateMedia({ colorScheme: "dark" });
  const inDark = await analyse(page, part, COLOUR_RULES);
  return [...inLight, ...inDark.map((fault) => `in the dark: ${fault}`)];
}

async function analyse(page: Page, part?: string, rules?: string[]): Promise<string[]> {
  // The page has no frames: nothing has to be gathered. What passes is not wanted either.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  if (part) builder.include(part);
  if (rules) builder.withRules(rules);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
