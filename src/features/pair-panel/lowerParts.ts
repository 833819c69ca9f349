export { loadMoreFacts } from "../../data/loadMoreFacts.ts";
export { listLaterCitations } from "./laterCitations.ts";
export { OrganisationTies } from "./OrganisationTies.tsx";
export { OtherTies } from "./OtherTies.tsx";
export { TradeShares } from "./TradeShares.tsx";
export { VisitLedger } from "./VisitLedger.tsx";
export { YearLine } from "./YearLine.tsx";
