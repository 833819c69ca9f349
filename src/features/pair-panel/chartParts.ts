export { YearChart } from "../../ui/charts/YearChart.tsx";
export { LifeLine } from "./LifeLine.tsx";
export { RowMark } from "./RowMark.tsx";
