import { describe, expect, it } from "vitest";
import { readText } from "./readText.ts";

const WIKITEXT = `{{Short description|Ties}}
{{Infobox bilateral relations|Morocco–Peru|Morocco|Peru|map = X.svg
|mission1 = [[Embassy of Morocco, Lima]]
|mission2 = Embassy of Peru, {{nowrap|Rabat}}<ref name="a">{{cite web|title=In 1999 [[x]]}}</ref>}}
'''Morocco–Peru relations''' are those of {{flag|Morocco}} and [[Peru|the Republic of Peru]].<ref>A note of 1901.</ref>
<!-- not shown in 1902 -->
== Trade ==
{{Main|Economy of Peru}}
* Trade came to {{US$|24 million}} over {{convert|5|km}} in {{as of|2015}}.
[[File:A [[map]].png|thumb|A picture of 1903]]
{| class="wikitable"
! Year !! Guest
|-
| 2003 || [[Mohamed Benaissa]]
|-
| style="x" | 2014
| A&nbsp;minister
|}
[[Category:Relations]]
{{Reflist}}`;

describe("a text is read", () => {
  it("as wikitext: with the words that a reader of the page sees", () => {
    const { form, text, title } = readText(WIKITEXT);
    expect(form).toBe("wikitext");
    expect(title).toBe("Morocco–Peru relations");
    expect(text).toContain("- mission1: Embassy of Morocco, Lima");
    expect(text).toContain("- mission2: Embassy of Peru, Rabat");
    expect(text).toContain("Morocco–Peru relations are those of Morocco and the Republic of Peru.");
    expect(text).toContain("== Trade ==");
    expect(text).toContain("Main article: Economy of Peru");
    expect(text).toContain("- Trade came to US$ 24 million over 5 km in as of 2015.");
    expect(text).toContain("- 2003 | Mohamed Benaissa");
    expect(text).toContain("- 2014 | A minister");
    expect(text).not.toMatch(/1999|1901|1902|1903|Category|Reflist|[[\]{}<>]/);
  });

  it("as wikitext also where its marks are broken", () => {
    for (const broken of [
      "{{Infobox|a=[[b",
      "[[a|b}} {{c]]",
      "{|\n| a\n{{",
      "<ref>[[a]] [[b",
      "'''''[[",
    ]) {
      expect(typeof readText(`${broken} [[c]] '''d''' ${broken}`).text).toBe("string");
    }
  });

  it("as a copy of a page: without its marks, and with what ran together apart", () => {
    const { form, text } = readText(
      "Jump to navigation\nMorocco–Peru relations\nDiplomatic missionEmbassy of Morocco, LimaEmbassy of Peru, Rabat\nHistory[edit]\nThey began in 1964.[1][2]\n1.1 Early years\n^ A note",
    );
    expect(form).toBe("page");
    expect(text).toBe(
      "Morocco–Peru relations\nDiplomatic mission\n- Embassy of Morocco, Lima\n- Embassy of Peru, Rabat\n\n== History ==\nThey began in 1964.",
    );
  });

  it("as it stands where it is an article of the usual form, or plain", () => {
    const article = "= Morocco–Peru relations =\n\nInfobox\n- Title: X\n\nWords.";
    expect(readText(article)).toEqual({
      form: "article",
      text: article,
      title: "Morocco–Peru relations",
    });
    const plain = "Title: Morocco–Peru relations\nOrigin: a shelf\n\nWords of it.";
    expect(readText(plain)).toEqual({
      form: "plain",
      text: plain,
      title: "Morocco–Peru relations",
    });
    expect(readText("Morocco and Peru\r\nWords.").title).toBe("Morocco and Peru");
  });
});
