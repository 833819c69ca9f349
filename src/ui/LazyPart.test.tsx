import { render, screen } from "@testing-library/react";
import { StrictMode, useLayoutEffect } from "react";
import { expect, it, vi } from "vitest";
import { LazyPart } from "./LazyPart.tsx";
import { definePart, type Part } from "./parts.ts";

type Words = { readonly text: string };

/** Renders a part. */
function renderPart(part: Part<Words>) {
  const show = (shown: Part<Words>) => (
    <StrictMode>
      <LazyPart part={shown}>{({ text }) => <p>{text}</p>}</LazyPart>
    </StrictMode>
  );
  const { rerender, unmount } = render(show(part));
  return { unmount, show: (other: Part<Words>) => rerender(show(other)) };
}

const bring = (text: string) => () => Promise.resolve({ text });
const fail = () => Promise.reject(new Error("gone"));

it("shows nothing, then the part once its program is here", async () => {
  renderPart(definePart(bring("Menu")));
  expect(screen.queryByText("Menu")).not.toBeInTheDocument();
  expect(await screen.findByText("Menu")).toBeVisible();
});

it("shows at once, and does not load again, what is here already", async () => {
  const load = vi.fn(bring("Menu"));
  const part = definePart(load);
  const { unmount } = renderPart(part);
  await screen.findByText("Menu");
  unmount();
  load.mockClear();
  renderPart(part);
  expect(screen.getByText("Menu")).toBeVisible();
  expect(load).not.toHaveBeenCalled();
});

it("shows what is fetched ahead between its first look and its asking", async () => {
  const part = definePart(bring("Menu"));
  // Effects of the layout run after everything is rendered, before the part asks for its program.
  function FetchAhead() {
    useLayoutEffect(() => {
      part.module = { text: "Menu" };
    }, []);
    return null;
  }
  render(
    <>
      <LazyPart part={part}>{({ text }) => <p>{text}</p>}</LazyPart>
      <FetchAhead />
    </>,
  );
  expect(await screen.findByText("Menu")).toBeVisible();
});

it("says that the part did not load, and offers the reload that helps", async () => {
  renderPart(definePart(fail));
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(screen.getByRole("button", { name: "Reload" })).toBeVisible();
});

it("does not let the failure of one part stand in for another", async () => {
  const { show } = renderPart(definePart(fail));
  await screen.findByRole("alert");
  show(definePart(bring("Panel")));
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(await screen.findByText("Panel")).toBeVisible();
});

it("never shows a part that is no longer wanted", async () => {
  let arrive = (_: Words) => {};
  const slow = new Promise<Words>((resolve) => {
    arrive = resolve;
  });
  const { show } = renderPart(definePart(() => slow));
  show(definePart(bring("Panel")));
  await screen.findByText("Panel");
  arrive({ text: "Menu" });
  await slow;
  expect(screen.queryByText("Menu")).not.toBeInTheDocument();
  expect(screen.getByText("Panel")).toBeVisible();
});
