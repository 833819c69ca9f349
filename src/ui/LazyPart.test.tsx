import { render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { expect, it, vi } from "vitest";
import { LazyPart } from "./LazyPart.tsx";

type Part = { readonly text: string };

/** Renders a part; every test names its own, for modules stay once they are here. */
function renderPart(name: string, load: () => Promise<Part>) {
  const part = (partName: string, loadPart: () => Promise<Part>) => (
    <StrictMode>
      <LazyPart name={partName} load={loadPart}>
        {({ text }) => <p>{text}</p>}
      </LazyPart>
    </StrictMode>
  );
  const { rerender, unmount } = render(part(name, load));
  return {
    unmount,
    show: (other: string, loadOther: () => Promise<Part>) => rerender(part(other, loadOther)),
  };
}

const bring = (text: string) => () => Promise.resolve({ text });
const fail = () => Promise.reject(new Error("gone"));

it("shows nothing, then the part once its program is here", async () => {
  renderPart("first", bring("Menu"));
  expect(screen.queryByText("Menu")).not.toBeInTheDocument();
  expect(await screen.findByText("Menu")).toBeVisible();
});

it("shows at once, and does not load again, what is here already", async () => {
  const { unmount } = renderPart("twice", bring("Menu"));
  await screen.findByText("Menu");
  unmount();
  const load = vi.fn(bring("Menu"));
  renderPart("twice", load);
  expect(screen.getByText("Menu")).toBeVisible();
  expect(load).not.toHaveBeenCalled();
});

it("says that the part did not load, and offers the reload that helps", async () => {
  renderPart("gone", fail);
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(screen.getByRole("button", { name: "Reload" })).toBeVisible();
});

it("does not let the failure of one part stand in for another", async () => {
  const { show } = renderPart("broken", fail);
  await screen.findByRole("alert");
  show("whole", bring("Panel"));
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(await screen.findByText("Panel")).toBeVisible();
});

it("never shows a part that is no longer wanted", async () => {
  let arrive = (_: Part) => {};
  const slow = new Promise<Part>((resolve) => {
    arrive = resolve;
  });
  const { show } = renderPart("slow", () => slow);
  show("fast", bring("Panel"));
  await screen.findByText("Panel");
  arrive({ text: "Menu" });
  await slow;
  expect(screen.queryByText("Menu")).not.toBeInTheDocument();
  expect(screen.getByText("Panel")).toBeVisible();
});
