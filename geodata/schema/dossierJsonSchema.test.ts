// @vitest-environment node
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { dossierJsonSchema } from "./dossierJsonSchema.ts";

it("is what the file for editors holds: else run npm run geodata:schema", () => {
  const file = new URL("dossier.schema.json", import.meta.url);
  expect(readFileSync(file, "utf8")).toBe(dossierJsonSchema());
});

it("lets an editor take a year as the number that it sees", () => {
  const { properties } = JSON.parse(dossierJsonSchema());
  const event = properties.events.items;
  expect(event.properties.date.type).toEqual(["string", "number"]);
  expect(event.properties.id.type).toBe("string");
  // Lists that default to empty ones can be left out by hand.
  expect(event.required).not.toContain("third");
});
