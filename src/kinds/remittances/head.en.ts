import { formatThousandUsd } from "../../messages/format/formatFigures.ts";
import { defineHead } from "../defineHead.ts";

export const remittanceHead = defineHead({
  figure: {
    name: "remittances",
    title: "Money sent home, estimated",
    tell: (figure) => formatThousandUsd(figure, "exactly"),
    partners: ["receivers", "senders"],
  },
});
