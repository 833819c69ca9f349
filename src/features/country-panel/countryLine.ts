import type { Atlas } from "../../domain/atlas.ts";
import { newestYear } from "../../domain/atlasYear.ts";
import type { CountryFile, YearSpan } from "../../domain/countryFile.ts";
import { yearOf } from "../../domain/packedDate.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { countryLineMessages as messages } from "../../messages/countryLine.ts";
import { formatList } from "../../messages/format/lists.ts";
import type { TrackMark } from "../../ui/charts/layTrack.ts";
import { COUNTRY_LANES, type CountryLane } from "./countryLanes.ts";

/** A mark of the life line of a country. */
export interface CountryMark extends TrackMark {
  readonly lane: CountryLane;
  /** What stands above it, where it stands out. */
  readonly label: string;
  /** What it was, without when. */
  readonly words: string;
  readonly isHeavy: boolean;
  /** With whom, in the order of their names. */
  readonly partners: readonly PartyCode[];
}

/** What the life line of a country shows. */
export interface CountryLine {
  readonly lanes: readonly CountryLane[];
  /** By row, then by time. */
  readonly marks: readonly CountryMark[];
  readonly first: number;
  readonly last: number;
}

/** The one organisation that everybody looks for. */
const UNITED_NATIONS = "UN";
/** So many bars can be told apart, three over one another. */
const MOST_BREAKS = 30;
/** A line of few years would be all at its end. */
const FEWEST_YEARS = 50;

/** Returns the life line of a country. */
export function readCountryLine(
  atlas: Pick<Atlas, "asOf" | "membershipsOf" | "nameOf">,
  file: CountryFile,
): CountryLine {
  const last = newestYear(atlas.asOf);
  const named = (partners: readonly PartyCode[]) =>
    [...partners].sort((one, other) => atlas.nameOf(one).localeCompare(atlas.nameOf(other)));
  const marks: CountryMark[] = [
    ...file.statehood.map((years, place) =>
      makeMark("state", place, years, {
        label: tellState(years, file.listBegins),
        words:
          years[0] === file.listBegins
            ? messages.independentFirst(file.listBegins)
            : messages.independent,
      }),
    ),
    ...file.begun.map(([partner, year], place) =>
      makeMark("relations", place, [year, year], {
        words: messages.begun(atlas.nameOf(partner)),
        partners: [partner],
      }),
    ),
    ...file.breaks.map(({ partner, years }, place) =>
      makeMark("breaks", place, years, {
        label: atlas.nameOf(partner),
        // Of very many none stands out: they are counted by decade.
        isHeavy: file.breaks.length <= MOST_BREAKS,
        words: messages.broken(atlas.nameOf(partner)),
        partners: [partner],
      }),
    ),
    ...joinedOf(atlas.membershipsOf(file.code)),
    ...file.wars.map(({ war, years, against }, place) =>
      makeMark("wars", place, years, {
        label: war,
        words: messages.war(war, formatList(named(against).map(atlas.nameOf))),
        partners: named(against),
      }),
    ),
  ];
  const used = new Set(marks.map(({ lane }) => lane));
  return {
    lanes: COUNTRY_LANES.filter((lane) => used.has(lane)),
    marks: marks.sort(
      (one, other) =>
        COUNTRY_LANES.indexOf(one.lane) - COUNTRY_LANES.indexOf(other.lane) ||
        one.from - other.from,
    ),
    first: Math.min(...marks.map(({ from }) => from), last - FEWEST_YEARS),
    last,
  };
}

/** Where the list begins nothing is said of before. */
function tellState([from, until]: YearSpan, listBegins: number): string {
  return from === listBegins ? messages.firstSpell(from, until) : messages.spell(from, until);
}

function makeMark(
  lane: CountryLane,
  place: number,
  [from, until]: YearSpan,
  {
    label = "",
    words,
    partners = [],
    isHeavy = label !== "",
  }: Partial<CountryMark> & Pick<CountryMark, "words">,
): CountryMark {
  const shape = until === null ? "ongoing" : until === from ? "point" : "span";
  return {
    id: `${lane}-${place}`,
    ...{ lane, shape, from, until: until ?? undefined, label, words, partners },
    isHeavy,
  };
}

function joinedOf(memberships: ReturnType<Atlas["membershipsOf"]>): CountryMark[] {
  return memberships.flatMap(({ organisation, role, row: [, , , since] }, place) => {
    const year = yearOf(since);
    if (year === undefined || role !== "member") return [];
    const isKnown = organisation.id === UNITED_NATIONS;
    return makeMark("organisations", place, [year, year], {
      words: messages.joined(organisation.name),
      ...(isKnown && { label: organisation.short }),
    });
  });
}

/** Returns a year in words: what stood, and what began. */
export function tellCountryYear(year: number, { marks, lanes }: CountryLine): string {
  const clauses = lanes.map((lane) => {
    const own = marks.filter((mark) => mark.lane === lane);
    return tellLane(lane, own, year);
  });
  return messages.inYear(
    year,
    clauses.filter((clause) => clause !== ""),
  );
}

function tellLane(lane: CountryLane, own: readonly CountryMark[], year: number): string {
  const standing = own.filter(
    ({ from, until, shape }) => from <= year && (shape === "ongoing" || year <= (until ?? from)),
  );
  switch (lane) {
    case "state":
      return standing.length > 0 ? messages.isState : messages.isNoState;
    case "relations":
      return messages.begunUntil(own.filter(({ from }) => from <= year).length);
    case "organisations":
      return standing.length > 0 ? messages.count.organisations(standing.length) : "";
    case "breaks":
    case "wars":
      if (standing.length === 0) return "";
      return messages.standing[lane](formatSome(standing.map(({ label }) => label)));
  }
}

/** So many are named. */
const NAMED = 3;

function formatSome(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return formatList(rest > 0 ? [...names.slice(0, NAMED), messages.others(rest)] : names);
}
