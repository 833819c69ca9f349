import { legendMessages as messages } from "../../messages/legend.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import {
  selectPassing,
  selectPassingSince,
  selectSince,
  selectWorld,
} from "../../store/selectors.ts";
import { LegendRow as Row } from "./LegendRow.tsx";

/** What the fills say about the filter, and which states were none in the year shown. */
export function FilterRows() {
  const atlas = useAtlas((state) => state.atlas);
  const world = useAtlas(selectWorld);
  const passing = useAtlas(selectPassing);
  const passingSince = useAtlas(selectPassingSince);
  const since = useAtlas(selectSince);
  const { include, exclude, between } = useAtlas((state) => state.filter);
  const isCountry = useAtlas(({ selection }) => selection.kind === "country");
  const shortName = (id: string) => atlas.bloc(id)?.short ?? id;
  const isPale = atlas.partyCodes.some((code) => world.isIndependent(code) === "no");
  const isOneBloc = include.length === 1 && exclude.length === 0;
  const [one, other] = passing?.sides ?? [];
  return (
    <>
      {passing && between && !isCountry && (
        <>
          <Row kind="member" text={between.one.map(shortName).join(", ")} />
          <Row kind="member-other" text={between.other.map(shortName).join(", ")} />
          {[...(one ?? [])].some((code) => other?.has(code)) && (
            <Row kind="member-both" text={messages.bothSides} />
          )}
        </>
      )}
      {passing && (!between || isCountry) && (
        <Row
          kind={isCountry ? "member-edge" : "member"}
          text={isOneBloc ? include.map(shortName).join("") : messages.insideFilter}
        />
      )}
      {passingSince && since !== undefined && !isCountry && (
        <>
          <Row kind="member-joined" text={messages.joined(since)} />
          <Row kind="member-left" text={messages.left(since)} />
        </>
      )}
      {passing && passing.unknown.size > 0 && (
        <Row kind="member-unknown" text={messages.memberUnknown} />
      )}
      {isPale && !isCountry && <Row kind="not-independent" text={messages.notIndependent} />}
    </>
  );
}
