import { asWritten, isErrorText } from "../../src/excel/cell-text";

describe("writing text as text", () => {
  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "1/2",
    "12",
    "Jan 26",
    "TRUE",
    "false",
    "'quoted",
    "(300)",
    "€ 5",
    " =1+1",
    "UC-01",
    "EUR 1,250 short",
  ])("%s gets an apostrophe, or Excel would read it as something else", (text) => {
    expect(asWritten(text)).toBe(`'${text}`);
  });

  test.each(["OK", "Unknown cost type", "Models above profile", "Größe unklar"])(
    "%s goes as it is",
    (text) => {
      expect(asWritten(text)).toBe(text);
    }
  );

  test.each([0, 12.5, true, ""])("%p is no text", (value) => {
    expect(asWritten(value)).toBe(value);
  });
});

describe("error values", () => {
  test.each([
    "#N/A",
    "#DIV/0!",
    "#VALUE!",
    "#REF!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#WERT!",
    "#NV",
    "#GETTING_DATA",
  ])("%s is one", (text) => expect(isErrorText(text)).toBe(true));

  test.each(["#1 priority", "# of licences", "#hashtag", "N/A", "", 5])("%p is none", (value) =>
    expect(isErrorText(value)).toBe(false)
  );
});
