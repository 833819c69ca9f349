import { formatThousandUsd } from "../../messages/format/formatFigures.ts";
import { defineYearlyWords } from "../defineWords.ts";
import { remittances } from "./kind.ts";

export const remittanceWords = defineYearlyWords(remittances, {
  table: "Remittances, estimated",
  title: (date) =>
    date
      ? `Remittances, estimated by the World Bank, ${date}`
      : "Remittances, estimated by the World Bank",
  none: () => "none found in the World Bank’s table of estimates",
  what: ({ sender, receiver }, { nameOf }) =>
    `From ${nameOf(sender)} to ${nameOf(receiver)}, estimated`,
  yearly: ({ thousandUsd }) => [
    {
      name: "Estimated",
      figures: thousandUsd,
      tell: (amount) => formatThousandUsd(amount, "exactly"),
    },
  ],
  cells: ({ sender, receiver }) => [
    { kind: "remittances", ends: [sender, receiver], status: "estimated" },
  ],
});
