import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { LoadFailure } from "./LoadFailure.tsx";

function renderFailure(isNewEdition: boolean) {
  const [onRetry, onReload] = [vi.fn(), vi.fn()];
  const text = "The table did not load.";
  render(<LoadFailure {...{ text, isNewEdition, onRetry, onReload }} />);
  return { onRetry, onReload, user: userEvent.setup() };
}

it("says what did not load, and tries again", async () => {
  const { onRetry, onReload, user } = renderFailure(false);
  expect(screen.getByRole("alert")).toHaveTextContent("The table did not load.");
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(onRetry).toHaveBeenCalledOnce();
  expect(onReload).not.toHaveBeenCalled();
});

it("says that a new edition is out, and reloads: trying again would not help", async () => {
  const { onRetry, onReload, user } = renderFailure(true);
  expect(screen.getByRole("alert")).toHaveTextContent("A new edition of the atlas is out.");
  await user.click(screen.getByRole("button", { name: "Reload" }));
  expect(onReload).toHaveBeenCalledOnce();
  expect(onRetry).not.toHaveBeenCalled();
});
