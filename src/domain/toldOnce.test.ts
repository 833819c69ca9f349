import { describe, expect, it } from "vitest";
import { code } from "../testing/codes.ts";
import { on, span } from "../testing/dates.ts";
import type { FactDate } from "./factDate.ts";
import type { SameFact } from "./sameFact.ts";
import { tellOnce } from "./toldOnce.ts";

function record(table: string, date: FactDate, same?: SameFact) {
  return { told: { kind: table }, date, sources: [{ id: table }], ...(same && { same }) };
}

/** The sources of each record that is told. */
const told = (...records: readonly ReturnType<typeof record>[]) =>
  tellOnce(records).map(({ sources }) => sources.map(({ id }) => id).join(" "));

const FIGHTING: SameFact = { of: "fighting" };
const INDEPENDENCE: SameFact = { of: "independence" };
const visitOf = (...persons: readonly string[]): SameFact => ({
  of: "visit",
  from: code("MAR"),
  persons,
});

describe("an agreement on taxes", () => {
  const TAXATION: SameFact = { of: "taxation" };

  it("is told once by who has its title and who has its year, which may be that after", () => {
    expect(
      told(
        record("treaties", on("1975-12-31"), TAXATION),
        record("tax_treaties", span("1976", ".."), TAXATION),
      ),
    ).toEqual(["treaties tax_treaties"]);
  });

  it("is another one where years lie between", () => {
    expect(
      told(
        record("treaties", on("1946-04-16"), TAXATION),
        record("tax_treaties", span("2001", ".."), TAXATION),
      ),
    ).toEqual(["treaties", "tax_treaties"]);
  });
});

describe("fighting", () => {
  it("is told once with all its sources where the times of three tables overlap", () => {
    expect(
      told(
        record("wars", span("1982-04-25", "1982-06-14"), FIGHTING),
        record("disputes", span("1982-03-01", "1982-06-14"), FIGHTING),
        record("armed_conflicts", on("1982"), FIGHTING),
      ),
    ).toEqual(["wars disputes armed_conflicts"]);
  });

  it("is two things at two times, and in one table", () => {
    expect(
      told(
        record("wars", span("1965-08-05", "1965-09-23"), FIGHTING),
        record("wars", span("1965-09-01", "1965-09-30"), FIGHTING),
        record("disputes", span("1971-03", "1971-12-17"), FIGHTING),
      ),
    ).toEqual(["wars", "wars", "disputes"]);
  });

  it("of a war takes in all incidents of its time", () => {
    expect(
      told(
        record("wars", span("1980-09-22", "1988-08-20"), FIGHTING),
        record("disputes", span("1981-01", "1981-02"), FIGHTING),
        record("disputes", span("1985-01", "1985-02"), FIGHTING),
      ),
    ).toEqual(["wars disputes"]);
  });

  it("that goes on meets what began later", () => {
    expect(
      told(
        record("disputes", span("2012-01-01", ".."), FIGHTING),
        record("armed_conflicts", on("2014"), FIGHTING),
      ),
    ).toEqual(["disputes armed_conflicts"]);
  });
});

describe("independence", () => {
  it("is one where two tables differ by a year at most", () => {
    expect(
      told(
        record("colonial_ties", on("1962-07"), INDEPENDENCE),
        record("territorial_changes", on("1962-07"), INDEPENDENCE),
      ),
    ).toEqual(["colonial_ties territorial_changes"]);
    expect(
      told(
        record("colonial_ties", on("1910"), INDEPENDENCE),
        record("territorial_changes", on("1931"), INDEPENDENCE),
      ),
    ).toHaveLength(2);
  });

  it("is no fighting, and nothing is the same that does not say by what", () => {
    expect(
      told(
        record("colonial_ties", on("1962-07"), INDEPENDENCE),
        record("wars", on("1962-07"), FIGHTING),
        record("treaties", on("1962-07")),
      ),
    ).toHaveLength(3);
  });
});

describe("a trade agreement", () => {
  const agreement = (table: string, signed?: string, inForce?: string) =>
    record(table, on(inForce ?? signed ?? "2000"), {
      of: "trade-agreement",
      signed: signed === undefined ? undefined : on(signed),
      inForce: inForce === undefined ? undefined : on(inForce),
    });

  it("is one where two lists have it signed, or in force, in one year", () => {
    expect(
      told(
        agreement("wto", undefined, "2012-03-15"),
        agreement("treaties", "2007-06-30", "2012-03-15"),
        agreement("desta", "2007", "2012"),
      ),
    ).toEqual(["wto treaties desta"]);
  });

  it("is two of different years, or where nothing can be compared", () => {
    expect(
      told(agreement("wto", undefined, "2012"), agreement("desta", "2012", "2014")),
    ).toHaveLength(2);
    expect(told(agreement("wto"), agreement("desta"))).toHaveLength(2);
  });
});

describe("a visit", () => {
  it("is one where the person, by a part of the name, and the year are the same", () => {
    expect(
      told(
        record("dossier", on("1972"), visitOf("Nixon")),
        record("visits", span("1972-02-21", "1972-02-28"), visitOf("Richard M. Nixon")),
      ),
    ).toEqual(["dossier visits"]);
    expect(
      told(
        record("dossier", on("2015-10-20"), visitOf("Xi Jinping", "Peng Liyuan")),
        record("visits", span("2015-10-19", "2015-10-23"), visitOf("Xi Jinping")),
      ),
    ).toHaveLength(1);
  });

  it("is two of another person, year, month or direction", () => {
    const nixon = record("dossier", on("1972-02-21"), visitOf("Richard Nixon"));
    for (const other of [
      record("visits", on("1972-02-21"), visitOf("William Rogers")),
      record("visits", on("1973-02-21"), visitOf("Richard Nixon")),
      record("visits", on("1972-05-22"), visitOf("Richard Nixon")),
      record("visits", on("1972-02-21"), {
        ...visitOf("Richard Nixon"),
        from: code("PER"),
      } as SameFact),
    ]) {
      expect(told(nixon, other)).toHaveLength(2);
    }
  });

  it("stands for one journey of a table, not for all of a year", () => {
    expect(
      told(
        record("dossier", on("1974"), visitOf("Henry Kissinger")),
        record("visits", on("1974-01-11"), visitOf("Henry A. Kissinger")),
        record("visits", on("1974-05-01"), visitOf("Henry A. Kissinger")),
      ),
    ).toEqual(["dossier visits", "visits"]);
  });
});
