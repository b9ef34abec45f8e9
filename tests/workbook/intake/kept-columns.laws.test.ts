import fc from "fast-check";
import { localAddress, rowCount, type Area } from "../../../src/workbook/address";
import { keptColumns } from "../../../src/workbook/intake/kept-columns";

const WIDTH = 6;
const TOP = 1;

/** A sheet that tells what is read of it, and answers when the test lets it. */
class Sheet {
  readonly rows: number[][];
  readonly asked: string[] = [];
  answering: Promise<void> = Promise.resolve();
  private last = 0;

  constructor(height: number) {
    this.rows = Array.from({ length: height }, () => this.newRow());
  }

  newRow(): number[] {
    return Array.from({ length: WIDTH }, () => ++this.last);
  }

  write(row: number, column: number): void {
    this.rows[row]![column] = ++this.last;
  }

  now({ top, bottom, left, right }: Area): number[][] {
    return this.rows.slice(top - TOP, bottom - TOP + 1).map((row) => row.slice(left, right + 1));
  }

  readonly host = {
    read: async (areas: readonly Area[]) => {
      const answer = this.take(areas);
      await this.answering;
      return answer.map((values, at) => ({
        area: areas[at]!,
        values,
        errors: values.map((row) => row.map((value) => value % 3 === 0)),
      }));
    },
    contents: async (areas: readonly Area[]) => {
      const answer = this.take(areas);
      await this.answering;
      return answer.map((grid) =>
        grid.map((row) => row.map((value) => ({ formula: `=${value}` })))
      );
    },
  };

  private take(areas: readonly Area[]): number[][][] {
    this.asked.push(...areas.map(localAddress));
    return areas.map((area) => this.now(area));
  }
}

function area(sheet: Sheet, left: number, right: number): Area {
  return { sheet: "Plan", top: TOP, bottom: TOP + sheet.rows.length - 1, left, right };
}

function cell(row: number, column: number): Area {
  return { sheet: "Plan", top: TOP + row, bottom: TOP + row, left: column, right: column };
}

const action = fc.oneof(
  fc.record({
    kind: fc.constant("edit" as const),
    at: fc.nat(),
    column: fc.nat(WIDTH - 1),
    to: fc.nat(WIDTH - 1),
  }),
  fc.record({ kind: fc.constant("insert" as const), at: fc.nat() }),
  fc.record({ kind: fc.constant("add" as const) }),
  fc.record({ kind: fc.constant("remove last" as const) }),
  fc.record({
    kind: fc.constant("read" as const),
    left: fc.nat(2),
    // Answered only once what comes after it has happened.
    isSlow: fc.boolean(),
  })
);
type Action = typeof action extends fc.Arbitrary<infer Each> ? Each : never;

describe("columns that are kept", () => {
  it("say what the sheet says, whatever happens between readings and during them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (actions) => {
        const sheet = new Sheet(4);
        const kept = keptColumns(sheet.host);
        kept.keep(["Plan"]);
        const pending: (() => Promise<void>)[] = [];
        for (const each of actions) pending.push(...(await act(each, sheet, kept)));
        for (const answer of pending) await answer();
        for (const left of [0, 1, 2]) await expectTruth(sheet, kept, area(sheet, left, WIDTH - 1));
      }),
      { numRuns: 300 }
    );
  });
});

async function act(
  each: Action,
  sheet: Sheet,
  kept: ReturnType<typeof keptColumns>
): Promise<(() => Promise<void>)[]> {
  switch (each.kind) {
    case "edit": {
      const row = each.at % sheet.rows.length;
      const [left, right] = [Math.min(each.column, each.to), Math.max(each.column, each.to)];
      for (let column = left; column <= right; column++) sheet.write(row, column);
      kept.changed("Plan", [{ ...cell(row, left), right }]);
      return [];
    }
    case "insert":
      sheet.rows.splice(each.at % sheet.rows.length, 0, sheet.newRow());
      kept.changed("Plan", null);
      return [];
    case "add":
      sheet.rows.push(sheet.newRow());
      kept.changed("Plan", [{ ...cell(sheet.rows.length - 1, 0), right: WIDTH - 1 }]);
      return [];
    case "remove last":
      if (sheet.rows.length > 1) {
        kept.changed("Plan", [{ ...cell(sheet.rows.length - 1, 0), right: WIDTH - 1 }]);
        sheet.rows.pop();
      }
      return [];
    case "read": {
      const place = area(sheet, each.left, WIDTH - 1);
      if (!each.isSlow) {
        await expectTruth(sheet, kept, place);
        return [];
      }
      let answer = () => {};
      sheet.answering = new Promise((resolve) => (answer = resolve));
      const [results, contents] = [kept.host.read([place]), kept.host.contents!([place])];
      sheet.answering = Promise.resolve();
      return [
        async () => {
          answer();
          await results;
          await contents;
        },
      ];
    }
  }
}

async function expectTruth(
  sheet: Sheet,
  { host }: ReturnType<typeof keptColumns>,
  place: Area
): Promise<void> {
  const truth = sheet.now(place);
  const [block] = await host.read([place]);
  expect(block).toEqual({
    area: place,
    values: truth,
    errors: truth.map((row) => row.map((value) => value % 3 === 0)),
  });
  const [given] = await host.contents!([place]);
  expect(given).toEqual(truth.map((row) => row.map((value) => ({ formula: `=${value}` }))));
  expect(rowCount(place)).toBe(truth.length);
}

describe("what is asked of the workbook", () => {
  const opened = async (sheets = ["Plan"]) => {
    const sheet = new Sheet(100);
    const kept = keptColumns(sheet.host);
    kept.keep(sheets);
    const read = async (...places: readonly Area[]) => {
      sheet.asked.length = 0;
      await kept.host.read(places);
      return sheet.asked.join(" ");
    };
    await read(area(sheet, 0, 3), area(sheet, 5, 5));
    return { sheet, kept, read, places: () => [area(sheet, 0, 3), area(sheet, 5, 5)] };
  };

  it("is nothing where nothing has changed", async () => {
    const { read, places } = await opened();
    expect(await read(...places())).toBe("");
  });

  it("are the columns that have changed, once", async () => {
    const { kept, read, places } = await opened();
    kept.changed("Plan", [cell(7, 1), cell(9, 2), cell(7, 5)]);
    kept.changed("Elsewhere", [{ ...cell(0, 0), sheet: "Elsewhere" }]);
    expect(await read(...places())).toBe("B2:C101 F2:F101");
    expect(await read(...places())).toBe("");
  });

  it("is a row that was added, and the column it was told of", async () => {
    const { sheet, kept, read, places } = await opened();
    sheet.rows.push(sheet.newRow());
    kept.changed("Plan", [cell(100, 0)]);
    expect(await read(...places())).toBe("A2:A101 A102:D102 F102");
  });

  it("is everything after cells have moved, after forgetting, and of a sheet nobody tells of", async () => {
    const { kept, read, places } = await opened();
    kept.changed("Plan", null);
    expect(await read(...places())).toBe("A2:D101 F2:F101");
    kept.forget();
    expect(await read(...places())).toBe("A2:D101 F2:F101");
    const other = await opened(["Elsewhere"]);
    expect(await other.read(...other.places())).toBe("A2:D101 F2:F101");
  });

  it("is asked again after a reading that failed", async () => {
    const { sheet, kept, read, places } = await opened();
    kept.changed("Plan", [cell(7, 1)]);
    sheet.answering = Promise.reject(new Error("Excel was closed."));
    await expect(read(...places())).rejects.toThrow("Excel was closed.");
    sheet.answering = Promise.resolve();
    expect(await read(...places())).toBe("B2:B101");
  });
});
