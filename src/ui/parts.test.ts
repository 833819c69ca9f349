import { expect, it, vi } from "vitest";

it("fetches every part that is not here yet but the rare ones, also after one that does not come", async () => {
  // Without the parts of other files.
  vi.resetModules();
  const { definePart, defineRarePart, preloadParts } = await import("./parts.ts");
  const isHere = vi.fn(async () => ({ text: "menu" }));
  const fails = vi.fn(async () => {
    throw new Error("gone");
  });
  const comes = vi.fn(async () => ({ text: "panel" }));
  const [first, , last] = [definePart(isHere), definePart(fails), definePart(comes)];
  const isRare = vi.fn(async () => ({ text: "workshop" }));
  defineRarePart(isRare);
  await first.load();
  await preloadParts();
  expect(isHere).toHaveBeenCalledTimes(1);
  expect(fails).toHaveBeenCalledTimes(1);
  expect(isRare).not.toHaveBeenCalled();
  expect(last.module).toEqual({ text: "panel" });
});
