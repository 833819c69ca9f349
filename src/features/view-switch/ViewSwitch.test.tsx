import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";

it("switches between map, table and matrix, and says which is shown", async () => {
  const { store, user } = renderInAtlas(<ViewSwitch />);
  const view = within(screen.getByRole("group", { name: "View" }));
  expect(view.getAllByRole("button").map((button) => button.textContent)).toEqual([
    "Map",
    "Table",
    "Matrix",
  ]);
  expect(view.getByRole("button", { name: "Map", pressed: true })).toBeVisible();
  await user.click(view.getByRole("button", { name: "Matrix" }));
  expect(store.getState().view).toBe("matrix");
  expect(view.getByRole("button", { name: "Matrix", pressed: true })).toBeVisible();
  expect(view.getByRole("button", { name: "Map", pressed: false })).toBeVisible();
});
