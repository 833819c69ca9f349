import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SCHEMA_VERSION } from "../domain/dataset.ts";
import { makeEntry, makeStart } from "../testing/makeAtlas.ts";
import { makeDossier } from "../testing/makeDossier.ts";
import { makeHeadFiles } from "../testing/makeHeadFile.ts";
import { makePartyFile } from "../testing/makePartyFile.ts";
import { serveDataset } from "../testing/serveDataset.ts";
import { App } from "./App.tsx";

const SHAPES = { type: "Topology", objects: { countries: collection() }, arcs: [] };
const FILES = {
  start: makeStart({ dossiers: [makeEntry("MAR-PER")] }),
  "shapes/110m": SHAPES,
  "shapes/50m": SHAPES,
  disputes: { ...SHAPES, objects: { disputes: collection() } },
  "dossier/MAR-PER": makeDossier("MAR-PER"),
  "party/MAR": makePartyFile("MAR"),
  ...makeHeadFiles("MAR", "MAR-PER", {}, makeStart()),
};

/** What failed is asked for with its manifest, whose name for it may be wrong. */
const isNoManifest = (file: string) => file !== "manifest.json";

function collection() {
  return { type: "GeometryCollection", geometries: [] };
}

beforeEach(() => {
  window.history.replaceState(null, "", "/");
});

/** Opens the app as the page does: in strict mode, at an address. */
function openApp(address = "") {
  window.history.replaceState(null, "", `/${address}`);
  const server = serveDataset(FILES);
  return {
    server,
    user: userEvent.setup(),
    render: () =>
      render(
        <StrictMode>
          <App />
        </StrictMode>,
      ),
  };
}

describe("the start", () => {
  it("says that the atlas is being opened, then opens it", async () => {
    openApp().render();
    expect(screen.getByRole("status")).toHaveTextContent("Opening the atlas");
    expect(await screen.findByRole("region", { name: "World map" })).toBeVisible();
    expect(await screen.findByRole("status", { name: "Shown" })).toHaveTextContent(
      /^Resident missions both ways in \d+/,
    );
    await waitFor(() => expect(document.title).toBe("Dyad: an atlas of bilateral relations"));
  });

  it("that fails says so, offers to try again, and opens", async () => {
    const { server, user, render: open } = openApp();
    server.breakFile("start");
    open();
    expect(await screen.findByRole("alert")).toHaveTextContent("The atlas did not load.");
    server.mendFile("start");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("region", { name: "World map" })).toBeVisible();
  });

  it("says that a new edition is out when the data is of another schema", async () => {
    const { server, render: open } = openApp();
    server.publish(FILES, SCHEMA_VERSION + 1);
    open();
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "A new edition of the atlas is out.",
    );
    expect(screen.getByRole("button", { name: "Reload" })).toBeVisible();
  });
});

describe("an address", () => {
  it("opens its view at the start, and names the page", async () => {
    openApp("?pair=per-mar").render();
    const panel = await screen.findByRole("complementary", { name: "Morocco–Peru relations" });
    expect(await within(panel).findByRole("heading", { name: "Figures" })).toBeVisible();
    await waitFor(() => expect(document.title).toBe("Morocco–Peru · Dyad"));
  });

  it.each([
    ["?page=borders", /^Borders and names · Dyad$/],
    ["?show=gaps", /^Stated that there are no relations in .* · Dyad$/],
    ["?show=gaps&view=table", /^Table: Stated that there are no relations in .* · Dyad$/],
    ["?show=relations", /^Diplomatic relations known in .* · Dyad$/],
  ])("gives the view %s a title of its own", async (address, title) => {
    openApp(address).render();
    await screen.findByRole("status", { name: "Shown" });
    await waitFor(() => expect(document.title).toMatch(title));
  });

  it("that is not understood is named in a notice that stays", async () => {
    openApp("?country=QQQ").render();
    await screen.findByRole("region", { name: "World map" });
    expect(await screen.findByText(/country “QQQ”/)).toBeVisible();
    expect(window.location.search).toBe("");
  });

  it("sets the theme that it asks for", async () => {
    openApp("?theme=dark").render();
    await screen.findByRole("region", { name: "World map" });
    expect(document.documentElement.dataset.theme).toBe("dark");
  });
});

describe("a part that fails", () => {
  it("leaves the others up: outlines that do not load can be tried again", async () => {
    const { server, user, render: open } = openApp();
    const files = ["shapes/110m", "disputes"] as const;
    for (const file of files) server.breakFile(file);
    open();
    expect(await screen.findByText(/The outlines did not load/)).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Search" })).toBeVisible();
    for (const file of files) server.mendFile(file);
    const before = server.requests.length;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.queryByText(/The outlines did not load/)).not.toBeInTheDocument();
    const asked = server.requests.slice(before).filter(isNoManifest);
    expect(asked.sort()).toEqual(["disputes", "shapes/110m"]);
  });
});

describe("disputed areas that do not load", () => {
  it("are told to be missing from the map, and can be tried again", async () => {
    const { server, user, render: open } = openApp();
    server.breakFile("disputes");
    open();
    expect(await screen.findByText(/The disputed areas did not load/)).toBeVisible();
    server.mendFile("disputes");
    const before = server.requests.length;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.queryByText(/did not load/)).not.toBeInTheDocument();
    expect(server.requests.slice(before).filter(isNoManifest)).toEqual(["disputes"]);
  });
});

describe("finer outlines that do not load", () => {
  it("leave the coarse ones, and can be tried again", async () => {
    // On a screen with so many pixels the corners of the coarse outlines are seen at once.
    vi.stubGlobal("devicePixelRatio", 64);
    const { server, user, render: open } = openApp();
    server.breakFile("shapes/50m");
    open();
    expect(await screen.findByText(/The map shows the coarse ones/)).toBeVisible();
    server.mendFile("shapes/50m");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(screen.queryByText(/did not load/)).not.toBeInTheDocument());
    expect(server.requests.filter((file) => file === "shapes/50m")).toHaveLength(2);
  });
});

describe("Escape", () => {
  it("goes back from the panel that a list opened to nothing, and closes it", async () => {
    const { user, render: open } = openApp("?pair=MAR-PER");
    open();
    await screen.findByRole("complementary");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("complementary")).not.toBeInTheDocument();
  });
});
