import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

let isBroken = true;

function Fragile() {
  if (isBroken) throw new Error("a fault of the program");
  return <p>Whole again</p>;
}

beforeEach(() => {
  isBroken = true;
  // React reports what a boundary catches.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

it("shows what it holds while that is whole", () => {
  isBroken = false;
  render(
    <ErrorBoundary>
      <Fragile />
    </ErrorBoundary>,
  );
  expect(screen.getByText("Whole again")).toBeVisible();
});

it("keeps a fault in one region from taking its neighbours down, and lets it be tried again", async () => {
  render(
    <>
      <ErrorBoundary>
        <Fragile />
      </ErrorBoundary>
      <p>The map</p>
    </>,
  );
  expect(screen.getByText("The map")).toBeVisible();
  expect(screen.getByRole("alert")).toHaveTextContent("This part of the atlas ran into an error.");
  isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText("Whole again")).toBeVisible();
});
