export { loadMoreFacts } from "../../data/loadMoreFacts.ts";
export { EventWords } from "./EventWords.tsx";
export { listLaterCitations, listLaterEvents } from "./laterFacts.ts";
export { OrganisationTies } from "./OrganisationTies.tsx";
export { OtherTies } from "./OtherTies.tsx";
export { SearchedTables } from "./SearchedTables.tsx";
export { TradeShares } from "./TradeShares.tsx";
export { VisitLedger } from "./VisitLedger.tsx";
export { YearLine } from "./YearLine.tsx";
