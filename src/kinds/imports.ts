import type { TableRow } from "../../geodata/import/csv.ts";
import type { ImportedTable } from "../../geodata/import/importedTable.ts";
import { importAccreditations } from "./accreditations/import.ts";
import { importAid } from "./aid/import.ts";
import { importAlliances } from "./alliances/import.ts";
import { importArmedConflicts } from "./armed_conflicts/import.ts";
import { importBorders } from "./borders/import.ts";
import { importColonialTies } from "./colonial_ties/import.ts";
import { importCourtCases } from "./court_cases/import.ts";
import { importDisputes } from "./disputes/import.ts";
import { importExpulsions } from "./expulsions/import.ts";
import { importInvestmentTreaties } from "./investment_treaties/import.ts";
import { importLanguages } from "./languages/import.ts";
import { importLeaderVisits } from "./leader_visits/import.ts";
import { importMigrants } from "./migrants/import.ts";
import { importMissions } from "./missions/import.ts";
import { importNeighbours } from "./neighbours/import.ts";
import { importNoRelations } from "./no_relations/import.ts";
import { importRefugees } from "./refugees/import.ts";
import {
  breaksByPair,
  importRecognitions,
  importRelationSpells,
  type SpellTables,
} from "./relation_spells/import.ts";
import { importRelations } from "./relations/import.ts";
import { importRemittances } from "./remittances/import.ts";
import { importSanctions } from "./sanctions/import.ts";
import { importSisterCities } from "./sister_cities/import.ts";
import { importStudents } from "./students/import.ts";
import { importTaxTreaties } from "./tax_treaties/import.ts";
import { importTerritorialChanges } from "./territorial_changes/import.ts";
import { importTradeAgreements } from "./trade_agreements/import.ts";
import { importWtoAgreements } from "./trade_agreements_wto/import.ts";
import { importTradeSeries } from "./trade_series/import.ts";
import { importTradeShares } from "./trade_shares/import.ts";
import { importTreaties } from "./treaties/import.ts";
import { importRollCalls, importVotes } from "./un_votes/import.ts";
import { importUsChiefs } from "./us_chiefs_of_mission/import.ts";
import { importUsMissionStatus } from "./us_mission_status/import.ts";
import { importUsTroops } from "./us_troops/import.ts";
import { importVisaChanges } from "./visa_changes/import.ts";
import { importVisas } from "./visas/import.ts";
import { importWars } from "./wars/import.ts";

/** What an import has besides the rows of its source table. */
export interface Imported {
  readonly rows: readonly TableRow[];
  /** The rows of another of its source tables. */
  readonly table: (file: string) => readonly TableRow[];
  readonly parties: ReadonlySet<string>;
  /** Parties and other actors. */
  readonly known: ReadonlySet<string>;
  /** Who was a member of which organisation, from when until when. */
  readonly memberships: readonly TableRow[];
  /** Codes of parties by their names. */
  readonly codesByName: ReadonlyMap<string, string>;
  /** Codes of actors by the title of their page. */
  readonly pageOwners: ReadonlyMap<string, string>;
}

/** How the table of a kind is made from a source table. */
export interface KindImport {
  /** The table is `geodata/<id>.csv`. */
  readonly id: string;
  /** The file among the source tables. */
  readonly file: string;
  /** Others that it reads. */
  readonly further?: readonly string[];
  readonly make: (imported: Imported) => ImportedTable;
}

/** Yearly trade: each row names its data set. */
const FURTHER_SERIES = ["trade_recent.csv", "trade_historical.csv"] as const;
const DOUBTS_OF_SERIES = "trade_doubts.csv";

const CORRECTIONS = "corrections_applied.csv";
const ESTABLISHED = "relations_established.csv";
const CONFLICTS = "relations_conflicts.csv";
const NOW = "relations_now.csv";
const RESTORED = "relations_restored.csv";
const RECOGNITIONS = "recognition_spells.csv";
const ABSENCES = "no_relations.csv";
const STATEHOOD = "statehood.csv";
const OF_SPELLS = [NOW, RESTORED, RECOGNITIONS, ABSENCES, ESTABLISHED];

function spellTables({ table, parties, known }: Imported): SpellTables {
  return {
    now: table(NOW),
    restored: table(RESTORED),
    recognitions: table(RECOGNITIONS),
    absences: table(ABSENCES),
    established: table(ESTABLISHED),
    parties,
    known,
  };
}

/** How the tables of the kinds are made. Node alone imports them. */
export const IMPORTS_OF_KINDS: readonly KindImport[] = [
  {
    id: "missions",
    file: "missions.csv",
    further: [CORRECTIONS],
    make: ({ rows, table, ...rest }) =>
      importMissions({ missions: rows, corrections: table(CORRECTIONS), ...rest }),
  },
  {
    id: "relations",
    file: ESTABLISHED,
    further: [CONFLICTS, CORRECTIONS, NOW, ABSENCES, STATEHOOD],
    make: ({ rows, table, parties, codesByName }) =>
      importRelations({
        established: rows,
        conflicts: table(CONFLICTS),
        corrections: table(CORRECTIONS),
        codesByName,
        known: parties,
        breaks: breaksByPair([...table(NOW), ...table(ABSENCES)]),
        statehood: table(STATEHOOD),
      }),
  },
  {
    id: "relation_spells",
    file: NOW,
    further: OF_SPELLS,
    make: (imported) => importRelationSpells(spellTables(imported)),
  },
  {
    id: "no_relations",
    file: ABSENCES,
    make: ({ rows, parties }) => importNoRelations(rows, parties),
  },
  {
    id: "recognitions",
    file: RECOGNITIONS,
    further: OF_SPELLS,
    make: (imported) => importRecognitions(spellTables(imported)),
  },
  {
    id: "accreditations",
    file: "nonresident_accreditation.csv",
    make: ({ rows, ...rest }) => importAccreditations({ accreditations: rows, ...rest }),
  },
  {
    id: "trade_shares",
    file: "trade_partner_shares.csv",
    make: ({ rows, parties }) => importTradeShares(rows, parties),
  },
  {
    id: "trade_series",
    file: "trade_series.csv",
    further: [...FURTHER_SERIES, DOUBTS_OF_SERIES],
    make: ({ rows, table, known }) =>
      importTradeSeries(
        {
          series: [...rows, ...FURTHER_SERIES.flatMap(table)],
          doubts: table(DOUBTS_OF_SERIES),
        },
        known,
      ),
  },
  { id: "visas", file: "visas.csv", make: ({ rows, parties }) => importVisas(rows, parties) },
  { id: "borders", file: "borders.csv", make: ({ rows, parties }) => importBorders(rows, parties) },
  { id: "alliances", file: "pacts.csv", make: ({ rows, known }) => importAlliances(rows, known) },
  {
    id: "un_votes",
    file: "un_votes_by_year.csv",
    make: ({ rows, known }) => importVotes(rows, known),
  },
  {
    id: "un_roll_calls",
    file: "un_roll_calls_by_year.csv",
    make: ({ rows }) => importRollCalls(rows),
  },
  // Money and people.
  // Money and people, year by year.
  { id: "aid", file: "aid.csv", make: ({ rows, parties }) => importAid(rows, parties) },
  {
    id: "remittances",
    file: "remittances.csv",
    make: ({ rows, parties }) => importRemittances(rows, parties),
  },
  {
    id: "migrants",
    file: "migrants.csv",
    make: ({ rows, parties }) => importMigrants(rows, parties),
  },
  {
    id: "refugees",
    file: "refugees.csv",
    make: ({ rows, parties }) => importRefugees(rows, parties),
  },
  {
    id: "students",
    file: "students.csv",
    make: ({ rows, parties }) => importStudents(rows, parties),
  },
  {
    id: "us_troops",
    file: "us_troops.csv",
    make: ({ rows, known }) => importUsTroops(rows, known),
  },

  // Politics and history.
  {
    id: "armed_conflicts",
    file: "armed_conflicts.csv",
    make: ({ rows, known }) => importArmedConflicts(rows, known),
  },
  {
    id: "colonial_ties",
    file: "colonial_ties.csv",
    make: ({ rows, known }) => importColonialTies(rows, known),
  },
  {
    id: "court_cases",
    file: "court_cases.csv",
    make: ({ rows, known }) => importCourtCases(rows, known),
  },
  { id: "disputes", file: "disputes.csv", make: ({ rows, known }) => importDisputes(rows, known) },
  {
    id: "expulsions",
    file: "expulsions.csv",
    make: ({ rows, parties }) => importExpulsions(rows, parties),
  },
  {
    id: "neighbours",
    file: "neighbours.csv",
    make: ({ rows, known }) => importNeighbours(rows, known),
  },
  {
    id: "sanctions",
    file: "sanctions.csv",
    make: ({ rows, known, memberships }) => importSanctions({ cases: rows, known, memberships }),
  },
  {
    id: "territorial_changes",
    file: "territorial_changes.csv",
    make: ({ rows, known }) => importTerritorialChanges(rows, known),
  },
  { id: "wars", file: "wars.csv", make: ({ rows, known }) => importWars(rows, known) },
  {
    id: "trade_agreements_wto",
    file: "trade_agreements_wto.csv",
    make: ({ rows, known }) => importWtoAgreements(rows, known),
  },
  {
    id: "investment_treaties",
    file: "investment_treaties.csv",
    make: ({ rows, parties }) => importInvestmentTreaties(rows, parties),
  },
  {
    id: "tax_treaties",
    file: "tax_treaties.csv",
    make: ({ rows, parties }) => importTaxTreaties(rows, parties),
  },
  {
    id: "sister_cities",
    file: "sister_cities.csv",
    make: ({ rows, parties }) => importSisterCities(rows, parties),
  },
  {
    id: "languages",
    file: "languages.csv",
    make: ({ rows, parties }) => importLanguages(rows, parties),
  },
  {
    id: "visa_changes",
    file: "visa_changes.csv",
    make: ({ rows, parties }) => importVisaChanges(rows, parties),
  },
  {
    id: "leader_visits",
    file: "leader_visits.csv",
    make: ({ rows, known }) => importLeaderVisits(rows, known),
  },
  {
    id: "trade_agreements",
    file: "trade_agreements.csv",
    make: ({ rows, known }) => importTradeAgreements(rows, known),
  },
  { id: "treaties", file: "treaties.csv", make: ({ rows, known }) => importTreaties(rows, known) },
  {
    id: "us_chiefs_of_mission",
    file: "us_chiefs_of_mission.csv",
    make: ({ rows, known }) => importUsChiefs(rows, known),
  },
  {
    id: "us_mission_status",
    file: "us_mission_status.csv",
    make: ({ rows, known }) => importUsMissionStatus(rows, known),
  },
];
