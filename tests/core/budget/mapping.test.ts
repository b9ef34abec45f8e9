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
    });
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
