import type { Cell } from "../../../src/core/budget/cell";
import { proposeMapping } from "../../../src/core/budget/mapping";
import { roleLabel, ROLES } from "../../../src/core/budget/role";

function mapped(headers: readonly string[], ...sample: Cell[][]): Record<string, string> {
  const { columns } = proposeMapping({ headers, sample, formats: headers.map(() => "General") });
  const roles: Record<string, string> = {};
  for (const { role, column } of columns) {
    roles[role] = roles[role] ? `${roles[role]} + ${headers[column]}` : headers[column]!;
  }
  return roles;
}

describe("proposing what each column means", () => {
  test("a full table is mapped by its headers", () => {
    expect(
      mapped(
        ["Line", "Cost type", "Vendor", "Q1", "Q2", "FY26", "FY25 actual", "Locked"],
        ["GPU", "Accelerators", "X", 1, 2, 3, 4, "yes"]
      )
    ).toEqual({
      name: "Line",
      amount: "FY26",
      costType: "Cost type",
      vendor: "Vendor",
      locked: "Locked",
      earlier: "FY25 actual",
    });
  });

  test.each<[string, string[], Record<string, string>]>([
    [
      "budget, actual and forecast of one year",
      ["Item", "Budget", "Actual", "Forecast"],
      { amount: "Budget", actual: "Actual", forecast: "Forecast" },
    ],
    ["an earlier year", ["Item", "FY26", "FY25"], { amount: "FY26", earlier: "FY25" }],
    ["last year", ["Item", "Budget", "Prior year"], { amount: "Budget", earlier: "Prior year" }],
    [
      "the actual figure of the budget's own year",
      ["Item", "Budget 2026", "Actual 2026", "Actual 2025"],
      { amount: "Budget 2026", actual: "Actual 2026", earlier: "Actual 2025" },
    ],
    [
      "quarters of which there are two kinds",
      ["Item", "Plan Q1", "Actual Q1", "Plan Q2", "Actual Q2"],
      { amount: "Plan Q1 + Plan Q2", actual: "Actual Q1 + Actual Q2" },
    ],
    [
      "counts that only stand by quarter",
      ["Item", "Cost", "Queries Q1 2026", "Queries Q2 2026"],
      { amount: "Cost", queries: "Queries Q1 2026 + Queries Q2 2026" },
    ],
    ["a value beside a cost", ["Item", "Value", "Cost"], { amount: "Cost", value: "Value" }],
  ])("money and counts: %s", (_, headers, expected) => {
    expect(mapped(headers, ["GPU", ...headers.slice(1).map((__, at) => at)])).toEqual({
      name: "Item",
      ...expected,
    });
  });

  test("a column whose cells cannot be what its header says has no role", () => {
    const roles = mapped(
      ["Item", "Cost", "Utilisation", "Go-live", "Signal", "Owner", "Period"],
      ["GPU", 5, "high", "soon", "better", 4711, "open"]
    );
    expect(roles).toEqual({ name: "Item", amount: "Cost" });
  });

  test("the same columns with fitting cells do", () => {
    const roles = mapped(
      ["Item", "Cost", "Utilisation", "Go-live", "Signal", "Owner", "Period"],
      ["GPU", 5, "22 %", "2026-03-01", 0.4, "Ada", "Q1 2026"]
    );
    expect(Object.keys(roles).sort()).toEqual(
      ["name", "amount", "utilisation", "goLive", "signal", "owner", "period"].sort()
    );
  });

  test("a list of use cases is one although a column nobody knows stands beside them", () => {
    const roles = mapped(["Project", "Region", "Cost"], ["Chat", "EU", 5], ["Search", "US", 6]);
    expect(roles).toMatchObject({ name: "Project", case: "Project" });
  });

  test("a repeated use case is none of the names", () => {
    const roles = mapped(["Project", "Element", "Cost"], ["Chat", "GPU", 5], ["Chat", "API", 6]);
    expect(roles).toMatchObject({ name: "Element", case: "Project" });
  });

  test("quarters without a total are summed", () => {
    expect(mapped(["Item", "Q1", "Q2"], ["GPU", 1, 2]).amount).toBe("Q1 + Q2");
  });

  test("an amount column that holds words is passed over", () => {
    expect(mapped(["Item", "Budget", "Cost"], ["GPU", "capex", 5], ["API", "opex", 6]).amount).toBe(
      "Cost"
    );
  });

  test("a header of money over words names the lines where nothing else does", () => {
    expect(mapped(["Kosten", "Verantwortlich", "Betrag"], ["GPU-Server", "Hans", 120_000])).toEqual(
      { name: "Kosten", owner: "Verantwortlich", amount: "Betrag" }
    );
  });

  test("an unknown header with a currency is an amount where nothing else is", () => {
    expect(mapped(["Item", "Foo (EUR)"], ["GPU", 5]).amount).toBe("Foo (EUR)");
  });

  test("a list of use cases takes the use case as the line, and keeps its meaning", () => {
    expect(mapped(["Use case", "Cost"], ["Chatbot", 5])).toEqual({
      name: "Use case",
      case: "Use case",
      amount: "Cost",
    });
  });

  test("columns written by an earlier review mean nothing", () => {
    expect(
      mapped(["Item", "Cost", "AI Budget status", "Suggested amount"], ["GPU", 5, "OK", 6])
    ).toEqual({ name: "Item", amount: "Cost" });
  });

  test("every role has a label of its own", () => {
    expect(new Set(ROLES.map(roleLabel)).size).toBe(ROLES.length);
  });
});
