import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { AtlasStoreProvider } from "../store/AtlasStoreContext.tsx";
import { type AtlasState, createAtlasStore } from "../store/atlasStore.ts";
import { makeAtlas, type World } from "./makeAtlas.ts";

/**
 * Renders a part of the screen over a store of its own, in the landmark that popups stand in.
 * @param prepare what the reader did before
 */
export function renderInAtlas(
  part: ReactNode,
  world: World = {},
  prepare: (state: AtlasState) => void = () => undefined,
) {
  const store = createAtlasStore(makeAtlas(world));
  prepare(store.getState());
  const user = userEvent.setup();
  const { unmount } = render(
    <AtlasStoreProvider store={store}>
      <main>{part}</main>
    </AtlasStoreProvider>,
  );
  return { store, user, unmount };
}
