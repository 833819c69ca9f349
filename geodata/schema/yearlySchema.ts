import { z } from "zod";
import type { YearFigures } from "../../src/domain/yearFigures.ts";
import type { YearlyForm } from "../../src/kinds/defineKind.ts";

const CELL = /^([12]\d{3}):(-?\d+(?:\.\d+)?(?:;(?:-?\d+(?:\.\d+)?)?)*)(?<!;)$/;
const ALLOWED =
  "the first year, a colon, and a figure a year with ; between, as in 1990:12;;15, the first and the last of them filled";

/** Returns the schema of a cell of figures by year: what is wrong with it is told with its year. */
export function yearlySchema(form: YearlyForm): z.ZodType<YearFigures, string> {
  return z.string().transform((cell, context) => {
    const [, first, list = ""] = CELL.exec(cell) ?? [];
    const refuse = (message: string) => {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    };
    if (first === undefined) return refuse(ALLOWED);
    const figures = list
      .split(";")
      .flatMap((text, index) => (text === "" ? [] : [{ year: Number(first) + index, text }]));
    const odd = figures.find(({ text }) => !isAllowed(text, form));
    if (odd !== undefined) {
      return refuse(`${describeRange(form)}, and not ${odd.text} as in ${odd.year}`);
    }
    return figures.map(({ year, text }) => [year, Number(text)] as const);
  });
}

function isAllowed(text: string, { most, decimals, isSigned }: YearlyForm): boolean {
  const [, fraction = ""] = text.split(".");
  const least = isSigned ? -most : 0;
  return Number(text) >= least && Number(text) <= most && fraction.length <= decimals;
}

function describeRange({ unit, most, decimals, isSigned }: YearlyForm): string {
  const exact = decimals === 0 ? "whole numbers" : `numbers to ${decimals} decimals`;
  return `${exact} of ${unit} from ${isSigned ? -most : 0} to ${most}`;
}
