import { describe, expect, it } from "vitest";
import { escapeBibtex, type ViewCitation, writeBibtex, writeRis } from "./citation.ts";

const citation: ViewCitation = {
  title: "Peru–Chile relations",
  work: "Dyad: an atlas",
  address: "https://atlas.example/?between=EU~ASEAN&in=NAM,AU",
  version: "abc123",
  asOf: "2026-07-31",
  accessed: "2026-11-24",
};

it("has a key of its own in BibTeX for each view", () => {
  const keys = [
    "?pair=AGO-CIV",
    "?pair=CIV-STP",
    "?in=EU&show=missions",
    "?in=EU&show=trade",
    "?show=relations",
    "?show=relations&year=1960",
    "?pair=AGO-CIV#trade",
    "",
  ].map((query) => {
    const address = `https://atlas.example/${query}`;
    return /^@misc\{([^,]+),/.exec(writeBibtex({ ...citation, address }))?.[1];
  });
  expect(new Set(keys).size).toBe(keys.length);
});

describe("a citation in BibTeX", () => {
  it("has the title, the address, the edition, the year and both days", () => {
    expect(writeBibtex(citation)).toBe(`@misc{dyad-between-eu-asean-in-nam-au-2026,
  title = {{Peru–Chile relations}},
  author = {{Dyad: an atlas}},
  howpublished = {\\url{https://atlas.example/?between=EU~ASEAN&in=NAM,AU}},
  url = {https://atlas.example/?between=EU~ASEAN&in=NAM,AU},
  version = {abc123},
  year = {2026},
  urldate = {2026-11-24},
  note = {Data as of 2026-07-31, edition abc123, accessed 2026-11-24},
}
`);
  });

  it("escapes the signs that mean something there", () => {
    expect(escapeBibtex("100 % of A & B_1 {#2} ~ ^ \\ $")).toBe(
      "100 \\% of A \\& B\\_1 \\{\\#2\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\$",
    );
  });

  it("stays one balanced entry, whatever the title and the address hold", () => {
    const entry = writeBibtex({ ...citation, title: "}} @x{", address: "https://a.example/?x={}" });
    expect(entry).toContain("title = {{\\}\\} @x\\{}}");
    expect(entry).toContain("url = {https://a.example/?x=%7B%7D}");
  });
});

describe("a citation in RIS", () => {
  it("begins with its type, ends with ER and has a line a field", () => {
    const lines = writeRis(citation).split("\r\n");
    expect(lines[0]).toBe("TY  - DATA");
    expect(lines.at(-2)).toBe("ER  - ");
    expect(lines).toContain("TI  - Peru–Chile relations");
    expect(lines).toContain("UR  - https://atlas.example/?between=EU~ASEAN&in=NAM,AU");
    expect(lines).toContain("ET  - abc123");
    expect(lines).toContain("Y2  - 2026/11/24");
  });

  it("keeps a title of two lines on one", () => {
    expect(writeRis({ ...citation, title: "One\r\nER  - two" })).toContain(
      "TI  - One ER - two\r\n",
    );
  });
});
