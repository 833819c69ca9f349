import { useMemo } from "react";
import type { Bloc } from "../../domain/bloc.ts";
import { rankParties } from "../../domain/nameOrder.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { answerMessages as messages } from "../../messages/answer.ts";
import { nameInSentence } from "../../messages/format/nameInSentence.ts";
import { organisationWithArticle } from "../../messages/organisationWithArticle.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import type { Asked } from "./questionParts.ts";

const ALL = "";
const FILTER = "filter";
const STATE = "state ";
const BLOC = "bloc ";

/** Of whom is asked: a state, the members of an organisation, the states of a region, or all. */
export function AskedSelect({
  label,
  asked,
  all,
  offers,
  onAsk,
}: {
  readonly label: string;
  readonly asked: Asked;
  /** What it says where all are asked of; absent: they cannot be. */
  readonly all?: string;
  readonly offers: "blocs" | "states" | "both";
  readonly onAsk: (asked: Asked) => void;
}) {
  const atlas = useAtlas((state) => state.atlas);
  const states = useMemo(() => {
    const rankOf = rankParties(atlas);
    return atlas.parties.toSorted((one, other) => rankOf(one.code) - rankOf(other.code));
  }, [atlas]);
  const [regions, organisations] = useMemo(
    () => [true, false].map((are) => atlas.blocs.filter(({ kind }) => (kind === "region") === are)),
    [atlas],
  );
  return (
    <select
      aria-label={label}
      value={optionOf(asked)}
      onChange={({ target: { value } }) => {
        const read = readValue(value);
        if (read) onAsk(read);
      }}
    >
      {all !== undefined && <option value={ALL}>{all}</option>}
      {asked.kind === "filter" && <option value={FILTER}>{messages.filtered}</option>}
      {offers !== "blocs" && (
        <optgroup label={messages.groups.states}>
          {states.map(({ code, name }) => (
            <option key={code} value={`${STATE}${code}`}>
              {nameInSentence(name)}
            </option>
          ))}
        </optgroup>
      )}
      {offers !== "states" && (
        <>
          <BlocOptions label={messages.groups.organisations} blocs={organisations ?? []} />
          <BlocOptions label={messages.groups.regions} blocs={regions ?? []} />
        </>
      )}
    </select>
  );
}

function BlocOptions({
  label,
  blocs,
}: {
  readonly label: string;
  readonly blocs: readonly Bloc[];
}) {
  return (
    <optgroup label={label}>
      {blocs.map(({ id, name, kind }) => (
        <option key={id} value={`${BLOC}${id}`}>
          {kind === "region"
            ? messages.statesOf(name)
            : messages.membersOf(organisationWithArticle(name))}
        </option>
      ))}
    </optgroup>
  );
}

function optionOf(asked: Asked): string {
  switch (asked.kind) {
    case "country":
      return `${STATE}${asked.country}`;
    case "bloc":
      return `${BLOC}${asked.bloc}`;
    case "filter":
      return FILTER;
    case "all":
      return ALL;
  }
}

/** The value of an option; the filter stays as it is. */
function readValue(value: string): Asked | undefined {
  if (value.startsWith(STATE)) {
    return { kind: "country", country: value.slice(STATE.length) as PartyCode };
  }
  if (value.startsWith(BLOC)) return { kind: "bloc", bloc: value.slice(BLOC.length) };
  return value === ALL ? { kind: "all" } : undefined;
}
