import { localAddress } from "../../../src/workbook/address";
import { discover } from "../../../src/workbook/discovery/discovery";
import type { Candidate } from "../../../src/workbook/discovery/candidate";
import type { CellValue } from "../../../src/workbook/survey";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey } from "../a-survey";

type Rows = readonly (readonly CellValue[])[];

const found = (rows: Rows): Candidate[] => discover(aSurvey([aSheet("Plan", rows)]));
const read = (rows: Rows) => anIntake(aSurvey([aSheet("Plan", rows)]));

describe("a header of two rows", () => {
  test.each<[string, Rows, readonly string[]]>([
    [
      "a year above its quarters",
      [
        ["", "", 2026, "", "", ""],
        ["Line", "Vendor", "Q1", "Q2", "Q3", "Q4"],
      ],
      ["Line", "Vendor", "Q1 2026", "Q2 2026", "Q3 2026", "Q4 2026"],
    ],
    [
      "a year and a nature above months",
      [
        ["", "Plan 2026", "", "", "", ""],
        ["Line", "Jan", "Feb", "Mar", "Owner", "Notes"],
      ],
      ["Line", "Jan 2026 Plan", "Feb 2026 Plan", "Mar 2026 Plan", "Owner", "Notes"],
    ],
    [
      "titles merged down beside titles merged across",
      [
        ["Item", "Vendor", "Budget", "", "Actual", ""],
        ["", "", "H1", "H2", "H1", "H2"],
      ],
      ["Item", "Vendor", "Budget H1", "Budget H2", "Actual H1", "Actual H2"],
    ],
    [
      "words broken over two rows",
      [
        ["Cost", "Cost", "Use", "", "", "Budget"],
        ["item", "type", "case", "Owner", "Team", "Q1"],
      ],
      ["Cost item", "Cost type", "Use case", "Owner", "Team", "Budget Q1"],
    ],
    [
      "a currency above figures, and a title further left",
      [
        ["AI plan", "", "in k€", "", "", ""],
        ["Line", "Vendor", "Q1", "Q2", "Q3", "Q4"],
      ],
      ["Line", "Vendor", "in k€ Q1", "in k€ Q2", "in k€ Q3", "in k€ Q4"],
    ],
  ])("%s", (_, header, headers) => {
    const line = ["GPU", "CoreCloud", 1, 2, 3, 4].slice(0, header[1]!.length);
    const typed = headers.map((text, column) =>
      /Q\d|H\d|20\d\d/.test(text) ? column : line[column === 0 ? 0 : 1]!
    );
    const [candidate] = found([...header, typed]);
    expect(candidate!.headers).toEqual(headers);
    expect(candidate!.headerRows).toHaveLength(2);
    expect(candidate!.area.top).toBe(1);
  });

  test.each<[string, Rows, string]>([
    [
      "a title is none of it",
      [
        ["AI budget 2026", ""],
        ["Line", "Amount"],
        ["GPU", 5],
      ],
      "A2:B3",
    ],
    [
      "nor is who prepared it",
      [
        ["Prepared by", "Ann"],
        ["Line", "Amount"],
        ["GPU", 5],
      ],
      "A2:B3",
    ],
    [
      "a first section heading is none of it",
      [
        ["Line", "Vendor", "Amount"],
        ["Q1 2026", "", ""],
        ["GPU", "CoreCloud", 5],
      ],
      "A1:C3",
    ],
    [
      "nor is a first line in words, or one that costs 2026",
      [
        ["Line", "Vendor", "Amount"],
        ["GPU", "CoreCloud", 2026],
        ["API", "Modelmaker", "tbd"],
        ["ETL", "Datawell", 5],
      ],
      "A1:C4",
    ],
  ])("%s", (_, rows, address) => {
    const [candidate] = found(rows);
    expect(localAddress(candidate!.area)).toBe(address);
    expect(candidate!.headerRows).toHaveLength(1);
  });

  test("quarters under titles nobody knows are not added up", () => {
    const rows: Rows = [
      ["", "", "Cautious", "", "Bold", ""],
      ["Line", "Owner", "Q1", "Q2", "Q1", "Q2"],
      ["GPU", "Ann", 1, 2, 3, 4],
      ["API", "Bob", 1, 2, 3, 4],
    ];
    expect(found(rows)).toEqual([]);
  });

  test("the plan of this year is the amount, beside what was planned and spent before", async () => {
    const { budget } = await read([
      ["", "", 2025, "", 2026, ""],
      ["Line", "Owner", "Plan", "Actual", "Plan", "Actual"],
      ["GPU", "Ann", 1, 2, 30, 4],
      ["API", "Bob", 1, 2, 40, 4],
    ]);
    expect([...budget.amounts]).toEqual([3000, 4000]);
  });
});

describe("a header repeated above each section", () => {
  test.each<[string, Rows]>([
    ["as it stands", [["Line", "Vendor", "Amount"]]],
    ["with the section's name in it", [["Models", "Vendor", "Amount"]]],
    ["below a blank row and a heading", [["", "", ""], ["Models"], ["Line", "Vendor", "Amount"]]],
  ])("is no line and ends nothing: %s", async (_, between) => {
    const { budget, rows } = await read([
      ["Line", "Vendor", "Amount"],
      ["GPU", "CoreCloud", 600],
      ["Storage", "CoreCloud", 100],
      ...between,
      ["API", "Modelmaker", 150],
    ]);
    expect(budget.names).toEqual(["GPU", "Storage", "API"]);
    expect(budget.unreadable).toEqual([]);
    expect(rows[2]).toBe(3 + between.length);
  });

  test("the header of another table ends the range", async () => {
    const { budget } = await read([
      ["Line", "Vendor", "Amount"],
      ["GPU", "CoreCloud", 600],
      ["", "", ""],
      ["Line", "Owner", "Utilisation"],
      ["GPU", "Ann", 0.4],
    ]);
    expect(budget.names).toEqual(["GPU"]);
  });
});

describe("a blank corner above the names of the lines", () => {
  test.each<[string, Rows, string]>([
    [
      "beside amounts alone",
      [
        ["AI budget", "", ""],
        ["", 2025, 2026],
        ["GPU", 1, 2],
        ["API", 3, 4],
      ],
      "A2:C4",
    ],
    [
      "beside other headers",
      [
        ["", "Vendor", "Amount"],
        ["GPU", "CoreCloud", 1],
        ["API", "Modelmaker", 2],
      ],
      "A1:C3",
    ],
  ])("%s", (_, rows, address) => {
    const [candidate] = found(rows);
    expect(localAddress(candidate!.area)).toBe(address);
    expect(candidate!.because).toContain("has a column of names: column A");
  });

  test("is none where a title stands above the amount of a table with a header", () => {
    const [candidate] = found([
      ["", "Budget 2026"],
      ["Line", "Amount"],
      ["GPU", 5],
      ["API", 6],
    ]);
    expect(candidate!.headers[0]).toBe("Line");
  });
});
