import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { NEW_DATA_EVENT } from "../domain/dataset.ts";
import { makeEntry, makeStart } from "../testing/makeAtlas.ts";
import { serveDataset } from "../testing/serveDataset.ts";
import { App } from "./App.tsx";
import { followData } from "./followData.ts";

const SHAPES = { type: "Topology", objects: { countries: collection() }, arcs: [] };
const FILES = {
  "shapes/110m": SHAPES,
  "shapes/50m": SHAPES,
  disputes: { ...SHAPES, objects: { disputes: collection() } },
};
const edition = (...pairs: readonly string[]) => ({
  ...FILES,
  start: makeStart({
    dossiers: pairs.map((pair) => makeEntry(pair, { missionsAToB: { embassy: 1 } })),
  }),
});

function collection() {
  return { type: "GeometryCollection", geometries: [] };
}

it("what was saved is shown in the page as it stands", async () => {
  window.history.replaceState(null, "", "/");
  const server = serveDataset(edition("MAR-PER"));
  const { rerender } = render(<App key={0} />);
  const hearing = new Map<string, () => Promise<void>>();
  followData(
    (event, hear) => hearing.set(event, hear),
    (count) => rerender(<App key={count} />),
  );
  const shown = () => screen.findByRole("status", { name: "Shown" });
  expect(await shown()).toHaveTextContent("one way in 1 of 28 pairs");

  server.publish(edition("MAR-PER", "CHL-PER"));
  await hearing.get(NEW_DATA_EVENT)?.();
  expect(await shown()).toHaveTextContent("one way in 2 of 28 pairs");
});
