import { yearsOfBloc } from "../../domain/emptyFilter.ts";
import { filterPopupMessages as messages } from "../../messages/filterPopup.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { selectWorld } from "../../store/selectors.ts";
import styles from "./FilterPopup.module.css";

/** The name of a bloc and how many belong to it in the year shown. */
export function BlocName({ id }: { readonly id: string }) {
  const bloc = useAtlas(({ atlas }) => atlas.bloc(id));
  const world = useAtlas(selectWorld);
  const roles = useAtlas(({ filter }) => filter.roles);
  const { yes, unknown } = world.membersOf(id, roles);
  const { founded, ended } = bloc ? yearsOfBloc(bloc) : {};
  const parts: string[] = [];
  if (founded !== undefined && founded > world.year)
    parts.push(messages.foundedLater(`${founded}`));
  else if (ended !== undefined && yes.size === 0) parts.push(messages.endedBefore(`${ended}`));
  else {
    const count = bloc?.kind === "region" ? messages.parties(yes.size) : messages.members(yes.size);
    const isShort = !world.isNewest && (bloc?.coversFormerMembers === false || unknown.size > 0);
    const words = isShort ? messages.atLeast(count) : count;
    parts.push(world.isNewest ? words : messages.inYear(words, world.year));
    if (!world.isNewest && unknown.size > 0) parts.push(messages.notKnown(unknown.size));
  }
  return (
    <span className={styles.name}>
      {bloc?.name ?? id}
      <span className={styles.count}>{parts.join(", ")}</span>
    </span>
  );
}
