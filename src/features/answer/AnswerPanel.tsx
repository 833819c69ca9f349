import { readAskedSection } from "../../domain/ask/askedSection.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { countryOf } from "../../store/selection.ts";
import { MembersAnswer } from "./MembersAnswer.tsx";
import { MissionGapAnswer } from "./MissionGapAnswer.tsx";
import { PairAnswer } from "./PairAnswer.tsx";

/** The answer to a question: what was asked, to be changed in place, and who or which pairs answer it. */
export function AnswerPanel() {
  const section = useAtlas((state) => state.section);
  const country = useAtlas(({ selection }) => countryOf(selection));
  const isOfBlocs = useAtlas(({ filter }) => filter.include.length + filter.exclude.length > 0);
  const asked = readAskedSection(section);
  if (asked?.kind === "gap" && country !== undefined) {
    return <MissionGapAnswer country={country} gap={asked.gap} />;
  }
  if (asked !== undefined && asked.kind !== "gap" && isOfBlocs) {
    return <MembersAnswer isOfLeft={asked.kind === "left"} />;
  }
  return <PairAnswer />;
}
