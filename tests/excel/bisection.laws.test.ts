import fc from "fast-check";
import { Bisection, MOST_PLACES, type Told } from "../../src/excel/bisection";
import type { Area } from "../../src/workbook/address";

interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly marked: readonly (readonly [number, number])[];
}

const grids = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      marked: fc.array(fc.tuple(fc.nat({ max: rows - 1 }), fc.nat({ max: columns - 1 })), {
        maxLength: 60,
      }),
    })
  );

/** As Excel tells it: true, false, or null for some. */
function told(area: Area, isMarked: (row: number, column: number) => boolean): boolean | null {
  let [some, all] = [false, true];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (isMarked(row, column)) some = true;
      else all = false;
    }
  }
  return all ? true : some ? null : false;
}

function run(area: Area, kind: Told, isMarked: (row: number, column: number) => boolean) {
  const search = new Bisection([area], [kind]);
  let [levels, asked] = [0, 0];
  while (search.open.length > 0) {
    levels += 1;
    asked = Math.max(asked, search.open.length);
    search.answer(search.open.map((part) => told(part.area, isMarked)));
  }
  return { places: search.found(0, kind), levels, asked };
}

const areaOf = ({ rows, columns }: Grid): Area => ({
  sheet: "Budget",
  top: 3,
  left: 2,
  bottom: 3 + rows - 1,
  right: 2 + columns - 1,
});

const marks = (grid: Grid) => {
  const keys = new Set(grid.marked.map(([row, column]) => `${row + 3} ${column + 2}`));
  return (row: number, column: number) => keys.has(`${row} ${column}`);
};

describe("looking for the few cells that cannot be written", () => {
  test("every place that is named is wholly in the way and within the area", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const area = areaOf(grid);
        for (const place of run(area, "locked", marks(grid)).places) {
          expect(told(place, marks(grid))).toBe(true);
          expect(place.top >= area.top && place.bottom <= area.bottom).toBe(true);
          expect(place.left >= area.left && place.right <= area.right).toBe(true);
        }
      })
    );
  });

  test("a place is named exactly where there is one", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const { places } = run(areaOf(grid), "spill", marks(grid));
        expect(places.length > 0).toBe(grid.marked.length > 0);
        expect(places.length).toBeLessThanOrEqual(MOST_PLACES);
      })
    );
  });

  test("so few places that all fit are all found", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const isMarked = marks({ ...grid, marked: grid.marked.slice(0, MOST_PLACES) });
        const { places } = run(areaOf(grid), "array", isMarked);
        const cells = new Set(grid.marked.slice(0, MOST_PLACES).map(String)).size;
        const named = places.reduce(
          (sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1),
          0
        );
        expect(named).toBe(cells);
      })
    );
  });

  test("hidden rows are asked by rows alone, hidden columns by columns alone", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const area = areaOf(grid);
        const rows = new Set(grid.marked.map(([row]) => row + 3));
        const columns = new Set(grid.marked.map(([, column]) => column + 2));
        for (const place of run(area, "hidden row", (row) => rows.has(row)).places) {
          expect([place.left, place.right]).toEqual([area.left, area.right]);
        }
        const found = run(area, "hidden column", (_, column) => columns.has(column)).places;
        for (const place of found) {
          expect([place.top, place.bottom]).toEqual([area.top, area.bottom]);
        }
      })
    );
  });
});

test("300,000 lines with every second one hidden take 20 round trips of a few questions", () => {
  const area = { sheet: "Budget", top: 0, left: 0, bottom: 299_999, right: 0 };
  const search = new Bisection([area], ["hidden row"]);
  const isMixed = ({ top, bottom }: Area) => (top === bottom ? top % 2 === 0 : null);
  let [levels, most] = [0, 0];
  while (search.open.length > 0) {
    levels += 1;
    most = Math.max(most, search.open.length);
    search.answer(search.open.map((part) => isMixed(part.area)));
  }
  expect(search.found(0, "hidden row")).toHaveLength(MOST_PLACES);
  expect(levels).toBeLessThanOrEqual(20);
  expect(most).toBeLessThanOrEqual(2 * MOST_PLACES);
});
