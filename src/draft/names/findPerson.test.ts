import { describe, expect, it } from "vitest";
import { findPerson } from "./findPerson.ts";

describe("a person in words", () => {
  it.each([
    ["President Ollanta Humala", { name: "Ollanta Humala", office: "President" }],
    ["Foreign minister Mohamed Benaissa", { name: "Mohamed Benaissa", office: "Foreign minister" }],
    ["In March 2016, King Mohammed VI", { name: "Mohammed VI", office: "King" }],
    ["Prime Minister Jean de la Tour", { name: "Jean de la Tour", office: "Prime Minister" }],
    [
      "Minister of Foreign Affairs Anna Ek",
      { name: "Anna Ek", office: "Minister of Foreign Affairs" },
    ],
    ["Javier Pérez de Cuéllar", { name: "Javier Pérez de Cuéllar" }],
    ["the Secretary-General", { office: "Secretary-General" }],
  ])("%s", (words, person) => {
    expect(findPerson(words)).toEqual(person);
  });

  it("is none where nobody is named", () => {
    expect(findPerson("In the same year they")).toBeUndefined();
  });

  it("is no place", () => {
    expect(findPerson("President of Peru Ana Ruiz", [{ from: 13, to: 17 }])).toEqual({
      name: "Ana Ruiz",
      office: "President",
    });
  });
});
