import { describe, expect, it } from "vitest";
import { findDates } from "./findDates.ts";

const edtfOf = (text: string, near?: number) => findDates(text, near).map(({ edtf }) => edtf);

describe("dates in a sentence", () => {
  it.each([
    ["They met on 27 June 1964.", ["1964-06-27"]],
    ["They met on June 27, 1964.", ["1964-06-27"]],
    ["Relations began on 1964-06-27.", ["1964-06-27"]],
    ["The office opened on the 3rd of March 1990.", ["1990-03-03"]],
    ["In Sept. 2006 he came.", ["2006-09"]],
    ["In September 2006 he came.", ["2006-09"]],
    ["It closed in 1973.", ["1973"]],
    ["It closed in early 2008.", ["2008"]],
    ["During the 1990s trade grew.", ["199X"]],
    ["In the mid-2010s trade grew.", ["2014~/2016~"]],
    ["In the late 1970s they met.", ["1977~/1979~"]],
    ["In the 18th century ships came.", ["17XX"]],
    ["In the second half of the 19th century they came.", ["1850~/1900"]],
    ["It was closed from 1973 to 1986.", ["1973/1986"]],
    ["Between 1999 and 2003 exports doubled.", ["1999/2003"]],
    ["The government (1990-2000) fell.", ["1990/2000"]],
    ["A stay from 26 to 28 June 2024.", ["2024-06-26/2024-06-28"]],
    ["A stay from June 26 to June 28, 2024.", ["2024-06-26/2024-06-28"]],
    ["Troops have served since 2012.", ["2012/.."]],
    ["The office stood until 1986.", ["/1986"]],
    ["About 1850 they came; around 1860 more.", ["1850~", "1860~"]],
    ["- Spokesman A. Example (1985, 1987 and 1989)", ["1985", "1987", "1989"]],
    ["El 27 de junio de 1964 se firmó.", ["1964-06-27"]],
    ["양국은 1990년 7월 21일 수교했다.", ["1990-07-21"]],
    ["两国于1990年7月建交。", ["1990-07"]],
    ["Thiết lập ngày 12 tháng 11 năm 1975.", ["1975-11-12"]],
  ])("%s", (text, dates) => {
    expect(edtfOf(text)).toEqual(dates);
  });

  it("are not figures that count", () => {
    expect(edtfOf("Some 1500 troops and about 2000 students came.")).toEqual([]);
    expect(edtfOf("It cost $ 1990, or 1,964 in all.")).toEqual([]);
    expect(edtfOf("Resolution 1973 was passed.")).toEqual([]);
  });

  it("are not in the calendar of their own", () => {
    expect(edtfOf("On 31 February 1990 nothing happened.")).not.toContain("1990-02-31");
  });

  it("are not what they are only bounded by", () => {
    expect(edtfOf("After 1996 and before 2001 little happened.")).toEqual([]);
  });

  it("take the year that was named last, and say that it is not certain", () => {
    expect(edtfOf("In the same year he left.", 1985)).toEqual(["1985?"]);
    expect(edtfOf("The year prior, he came.", 1985)).toEqual(["1984?"]);
    expect(edtfOf("On October 7 he came.", 2001)).toEqual(["2001-10-07?"]);
    expect(edtfOf("In 1990 it opened, and it closed in March.")).toEqual(["1990", "1990-03?"]);
    expect(edtfOf("In the same year he left.")).toEqual([]);
  });

  it("say what the words were where those are vaguer", () => {
    expect(findDates("In the mid-2010s it grew.")[0]).toMatchObject({
      asGiven: "mid-2010s",
      dateRole: "within",
    });
    expect(findDates("It opened in 1964.")[0]).not.toHaveProperty("asGiven");
  });
});
