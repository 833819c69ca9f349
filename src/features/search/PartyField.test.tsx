import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { forgetFiles } from "../../data/loadFile.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { serveDataset } from "../../testing/serveDataset.ts";
import { PartyField } from "./PartyField.tsx";

const NAMES = { languages: [], parties: [], organisations: [] };

beforeEach(() => forgetFiles());

function renderField() {
  serveDataset({ names: NAMES });
  const onChoose = vi.fn();
  const rendered = renderInAtlas(
    <PartyField label="First country" placeholder="a country" side="one" onChoose={onChoose} />,
  );
  const last = () => onChoose.mock.lastCall;
  const field = () => screen.getByRole("combobox", { name: "First country" });
  const open = async () => {
    const plain = field();
    await rendered.user.click(plain);
    // The plain input becomes the combobox.
    await waitFor(() => expect(field()).not.toBe(plain));
  };
  return { ...rendered, last, field, open };
}

describe("a field of one country", () => {
  it("offers the countries that its text names, and takes the one that is pressed", async () => {
    const { user, field, last, open } = renderField();
    await open();
    await user.paste("ch");
    const options = await screen.findAllByRole("option");
    expect(options.map((option) => option.textContent)).toEqual(
      expect.arrayContaining([expect.stringContaining("Chad"), expect.stringContaining("Chile")]),
    );
    await user.click(screen.getByRole("option", { name: /Chile/ }));
    expect(field()).toHaveValue("Chile");
    expect(last()).toEqual(["CHL", "Chile"]);
  });

  it("knows the country of a whole name without a press, and a slip of one", async () => {
    const { user, field, last, open } = renderField();
    await open();
    await user.paste("peru");
    await screen.findByRole("option", { name: /Peru/ });
    expect(last()).toEqual(["PER", "peru"]);
    await user.clear(field());
    await user.paste("moroko");
    expect(last()).toEqual(["MAR", "moroko"]);
  });

  it("says of a text that names nobody that it does", async () => {
    const { user, last, open } = renderField();
    await open();
    await user.paste("atlantis");
    expect(last()).toEqual([undefined, "atlantis"]);
  });
});
