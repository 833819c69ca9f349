export { loadPairHead } from "../../data/loadPairHead.ts";
export { Figures } from "./Figures.tsx";
export { listHeadCitations } from "./headCitations.ts";
export { Sentence } from "./Sentence.tsx";
