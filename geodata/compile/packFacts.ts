import {
  MISSION_CLASSES,
  type PackedFacts,
  type PackedKind,
  type PackedMissions,
  RELATION_STATES,
} from "../../src/domain/dataset.ts";
import { usualMissionEnding } from "../../src/domain/missionId.ts";
import {
  ABSENCE_KINDS,
  CAUTIONS,
  GRADES,
  type Grade,
  MISSION_FLAGS,
  PAGES_SOURCE,
  TABLE_MISSION_STATUSES,
  TABLE_RECOGNITION_STATES,
} from "../../src/domain/pairFacts.ts";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import type { AnyKind } from "../../src/kinds/defineKind.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { packKind, type RowToPack } from "../../src/kinds/packKind.ts";
import type { MissionRow } from "../schema/factTables.ts";
import { columnOf } from "../schema/rowSchema.ts";
import { endsOfRow, type FactRow, type FactTables, type KindRow } from "./factTables.ts";
import { Columns, NumberedTexts } from "./packedColumns.ts";
import { bitOf } from "./sourceBits.ts";

/** Actors by code: parties first, then the others, as the start file numbers them. */
export type ActorIndexes = ReadonlyMap<string, number>;

const FIRST_YEAR_SEEN = 2000;
/** The first two bits of the sources of a row are pages of the encyclopedia. */
const PAGE_BITS = 2;
/** `cautionOf` holds two indexes of actors, each plus 1, in the figures below and above this. */
const SECOND_ACTOR = 1000;

/**
 * Returns what the tables know of the pairs of each party, packed into columns: each row stands in the
 * file of both its parties. Rows keep the order of their table.
 * @param parties codes of all parties in code order
 * @param lastYearOf returns the last year that a source covers, if it says one
 */
export function packFacts(
  tables: FactTables,
  parties: readonly PartyCode[],
  actors: ActorIndexes,
  lastYearOf: (source: string) => number | undefined,
): ReadonlyMap<PartyCode, PackedFacts> {
  const packers = new Map(parties.map((code) => [code, new FactPacker(code, actors, lastYearOf)]));
  /** Adds a row to the files of both its parties; other actors have no file. */
  const each = <Row>(
    rows: readonly FactRow<Row>[],
    pairOf: (row: Row) => readonly [PartyCode, PartyCode],
    add: (packer: FactPacker, row: FactRow<Row>, partner: PartyCode, isFirst: boolean) => void,
  ) => {
    for (const row of rows) {
      const [one, other] = pairOf(row.value);
      const [packerOfOne, packerOfOther] = [packers.get(one), packers.get(other)];
      if (packerOfOne !== undefined) add(packerOfOne, row, other, true);
      if (packerOfOther !== undefined) add(packerOfOther, row, one, false);
    }
  };

  each(
    tables.relations,
    ({ a, b }) => [a, b],
    (packer, row, partner) => packer.addEstablished(row, partner),
  );
  each(
    tables.relation_spells,
    ({ a, b }) => [a, b],
    (packer, row, partner) => packer.addRelationSpell(row, partner),
  );
  each(
    tables.no_relations,
    ({ a, b }) => [a, b],
    (packer, row, partner) => packer.addAbsence(row, partner),
  );
  each(
    tables.recognitions,
    ({ by, of }) => [by, of],
    (packer, row, partner, isOwn) => packer.addRecognition(row, partner, isOwn),
  );
  each(
    tables.missions,
    ({ sender, host }) => [sender, host],
    (packer, row, partner, isOwn) => packer.addMission(row, partner, isOwn),
  );
  for (const kind of KINDS) {
    each(
      tables[kind.id],
      (row) => endsOfRow(kind, row),
      (packer, row, partner, isFirst) => packer.addOfKind(kind, row, { partner, isFirst }),
    );
  }
  return new Map([...packers].map(([code, packer]) => [code, packer.pack()]));
}

type RowOf<Name extends keyof FactTables> = FactTables[Name][number];

/** Collects the columns of one party's file. */
class FactPacker {
  readonly #code: PartyCode;
  readonly #actors: ActorIndexes;
  readonly #lastYearOf: (source: string) => number | undefined;
  readonly #words = new NumberedTexts("");
  readonly #sourceIds = new NumberedTexts();
  readonly #established = new Columns<keyof PackedFacts["established"]>();
  readonly #relationSpells = new Columns<keyof PackedFacts["relationSpells"]>();
  readonly #absences = new Columns<keyof PackedFacts["absences"]>();
  readonly #recognitions = new Columns<keyof PackedFacts["recognitions"]>();
  readonly #missions = new Columns<MissionColumn>();
  readonly #statuses = new Columns<keyof PackedMissions["statuses"]>();
  readonly #elsewhere = new Columns<keyof PackedMissions["elsewhere"]>();
  readonly #ids = new Columns<keyof PackedMissions["ids"]>();
  readonly #ofKinds = new Map<string, RowToPack[]>();

  constructor(
    code: PartyCode,
    actors: ActorIndexes,
    lastYearOf: (source: string) => number | undefined,
  ) {
    this.#code = code;
    this.#actors = actors;
    this.#lastYearOf = lastYearOf;
  }

  addEstablished(row: RowOf<"relations">, partner: PartyCode): void {
    const { value } = row;
    const [first, second] = value.caution_of ?? [];
    this.#established.add({
      partner: this.#actor(partner),
      date: value.established ?? 0,
      otherDate: value.other_date ?? 0,
      grade: GRADES.indexOf(value.grade),
      caution: value.caution === undefined ? 0 : CAUTIONS.indexOf(value.caution) + 1,
      cautionOf:
        (first === undefined ? 0 : this.#actor(first) + 1) +
        (second === undefined ? 0 : (this.#actor(second) + 1) * SECOND_ACTOR),
      note: this.#words.place(value.note),
      sources: this.#sources(row, partner),
    });
  }

  addRelationSpell(row: RowOf<"relation_spells">, partner: PartyCode): void {
    const { value } = row;
    this.#relationSpells.add({
      partner: this.#actor(partner),
      state: RELATION_STATES.indexOf(value.state),
      since: value.since ?? 0,
      until: value.until ?? 0,
      isTurn: value.state === "resumed" && value.until === undefined ? 1 : 0,
      by: value.by === undefined ? 0 : value.by === this.#code ? 1 : 2,
      grade: GRADES.indexOf(gradeOf(value)),
      isCertain: value.certainty === "certain" ? 1 : 0,
      note: this.#words.place(value.note),
      sources: this.#sources(row, partner),
    });
  }

  addAbsence(row: RowOf<"no_relations">, partner: PartyCode): void {
    const { value } = row;
    this.#absences.add({
      partner: this.#actor(partner),
      kind: ABSENCE_KINDS.indexOf(value.kind),
      isCertain: value.certainty === "certain" ? 1 : 0,
      since: value.since ?? 0,
      note: this.#words.place(value.note),
      sources: this.#sources(row, partner),
    });
  }

  addRecognition(row: RowOf<"recognitions">, partner: PartyCode, isOwn: boolean): void {
    const { value } = row;
    this.#recognitions.add({
      partner: this.#actor(partner),
      isOwn: isOwn ? 1 : 0,
      state: TABLE_RECOGNITION_STATES.indexOf(value.state),
      since: value.since ?? 0,
      until: value.until ?? 0,
      grade: GRADES.indexOf(gradeOf(value)),
      isCertain: value.certainty === "certain" ? 1 : 0,
      note: this.#words.place(value.note),
      sources: this.#sources(row, partner),
    });
  }

  addMission(row: RowOf<"missions">, partner: PartyCode, isOwn: boolean): void {
    const { value } = row;
    const place = this.#missions.length;
    this.#missions.add({
      partner: this.#actor(partner),
      isOwn: isOwn ? 1 : 0,
      class: MISSION_CLASSES.indexOf(value.class),
      kind: this.#words.place(value.kind),
      city: this.#words.place(value.city),
      lon: Math.round((value.lon ?? 0) * 10_000),
      lat: Math.round((value.lat ?? 0) * 10_000),
      isExactPlace: value.place_of === "mission" ? 1 : 0,
      opened: value.opened ?? 0,
      lastSeen: monthsSince2000(value.last_seen),
      flags: bitsOf(value.flags ?? [], MISSION_FLAGS),
      sources: this.#sources(row, partner),
      wikidata: Number(/\d+/.exec(value.wikidata ?? "")?.[0] ?? 0),
    });
    if (value.status !== "listed" || value.status_since || value.status_note) {
      this.#statuses.add({
        row: place,
        status: TABLE_MISSION_STATUSES.indexOf(value.status),
        since: value.status_since ?? 0,
        note: this.#words.place(value.status_note),
      });
    }
    if (value.located_in !== undefined) {
      this.#elsewhere.add({ row: place, locatedIn: this.#words.place(value.located_in) });
    }
    const ending = endingOf(value);
    if (ending !== usualMissionEnding(value.class, value.city)) {
      this.#ids.add({ row: place, ending: this.#words.place(ending) });
    }
  }

  addOfKind(
    kind: AnyKind,
    row: FactRow<KindRow>,
    { partner, isFirst }: { readonly partner: PartyCode; readonly isFirst: boolean },
  ): void {
    const rows = this.#ofKinds.get(kind.id) ?? [];
    this.#ofKinds.set(kind.id, rows);
    rows.push({
      cells: Object.fromEntries(
        Object.keys(kind.columns).map((field) => [field, row.value[columnOf(field)]]),
      ),
      partner: this.#actor(partner),
      isSecond: !isFirst,
      note: row.remark,
      sources: this.#sourcesOfKind(kind, row, partner),
    });
  }

  pack(): PackedFacts {
    // Texts and sources get their places while rows are packed: the lists of them come after.
    const kinds = this.#packKinds();
    return {
      words: this.#words.texts,
      sourceIds: this.#sourceIds.texts,
      established: this.#established.pack(ESTABLISHED_COLUMNS),
      relationSpells: this.#relationSpells.pack(SPELL_COLUMNS),
      absences: this.#absences.pack(ABSENCE_COLUMNS),
      recognitions: this.#recognitions.pack(RECOGNITION_COLUMNS),
      missions: {
        ...this.#missions.pack(MISSION_COLUMNS),
        statuses: this.#statuses.pack(["row", "status", "since", "note"]),
        elsewhere: this.#elsewhere.pack(["row", "locatedIn"]),
        ids: this.#ids.pack(["row", "ending"]),
      },
      kinds,
    };
  }

  #actor(code: string): number {
    const index = this.#actors.get(code);
    if (index === undefined) throw new Error(`unknown code ${code}: the checks come first`);
    return index;
  }

  #sources(row: FactRow<Citing>, partner: PartyCode): number {
    const { sources, pages = [] } = row.value;
    // A row may stand on the page of a third state alone, which has no bit of its own.
    const isOnOwnPages = pages.includes(this.#code) || pages.includes(partner);
    let bits = 0;
    for (const id of [...sources, ...row.correctedBy]) {
      if (id === PAGES_SOURCE && isOnOwnPages) continue;
      bits |= bitOf(PAGE_BITS + this.#sourceIds.place(id));
    }
    if (pages.includes(this.#code)) bits |= 1;
    if (pages.includes(partner)) bits |= 2;
    return bits;
  }

  /** A row that cites no more than the source of its kind has no bits. */
  #sourcesOfKind(kind: AnyKind, row: FactRow<KindRow>, partner: PartyCode): number {
    const { sources = [kind.source], pages } = row.value;
    const isOfKind = [...sources, ...row.correctedBy].every((id) => id === kind.source);
    if (isOfKind && !pages) return 0;
    return this.#sources({ ...row, value: { sources, ...(pages && { pages }) } }, partner);
  }

  #packKinds(): Record<string, PackedKind> {
    const indexOf = (code: string) => this.#actor(code);
    const placeOf = (text: string) => this.#words.place(text);
    return Object.fromEntries(
      KINDS.map((kind: AnyKind) => {
        const lastYear = this.#lastYearOf(kind.source);
        return [
          kind.id,
          packKind(kind, this.#ofKinds.get(kind.id) ?? [], { placeOf, indexOf, lastYear }),
        ];
      }),
    );
  }
}

interface Citing {
  readonly sources: readonly string[];
  readonly pages?: readonly PartyCode[];
}

type MissionColumn = Exclude<keyof PackedMissions, "statuses" | "elsewhere" | "ids">;

const ESTABLISHED_COLUMNS = [
  "partner",
  "date",
  "otherDate",
  "grade",
  "caution",
  "cautionOf",
  "note",
  "sources",
] as const;
const SPELL_COLUMNS = [
  "partner",
  "state",
  "since",
  "until",
  "isTurn",
  "by",
  "grade",
  "isCertain",
  "note",
  "sources",
] as const;
const ABSENCE_COLUMNS = ["partner", "kind", "isCertain", "since", "note", "sources"] as const;
const RECOGNITION_COLUMNS = [
  "partner",
  "isOwn",
  "state",
  "since",
  "until",
  "grade",
  "isCertain",
  "note",
  "sources",
] as const;
const MISSION_COLUMNS = [
  "partner",
  "isOwn",
  "class",
  "kind",
  "city",
  "lon",
  "lat",
  "isExactPlace",
  "opened",
  "lastSeen",
  "flags",
  "sources",
  "wikidata",
] as const;
/** How good the ground of a row of the tables that were checked by hand is. */
function gradeOf(row: { readonly certainty: string; readonly sources: readonly string[] }): Grade {
  if (row.sources.every((id) => id === "general-knowledge")) return "hand";
  return row.certainty === "certain" ? "agreed" : "one-source";
}

function endingOf({ id, sender, host }: MissionRow): string {
  return id.slice(sender.length + host.length + 2);
}

function bitsOf<Value>(values: readonly Value[], list: readonly Value[]): number {
  return values.reduce((bits, value) => bits | (1 << list.indexOf(value)), 0);
}

function monthsSince2000(month: string): number {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return (year - FIRST_YEAR_SEEN) * 12 + number - 1;
}
