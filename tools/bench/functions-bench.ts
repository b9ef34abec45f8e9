import { budgetInColumns } from "../../src/functions/argument-budget";
import type { Cells } from "../../src/functions/cells";
import { share } from "../../src/functions/mix";
import { killCheck } from "../../src/functions/use-cases";
import { Measures } from "../../src/core/measures/measures";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { sumSheet } from "./hyperformula-sums";
import { count, milliseconds, printTable, ratio } from "./table";
import { timed, timedOnce } from "./timer";

const CELLS = 10_000;
const PEER_CELLS = 500;

/**
 * Ten thousand cells that ask for a share of one range, as a sheet full of formulas does when a cell of the range changes.
 * The peer is what a formula of Excel's own does at least: one pass per cell that compares each type and sums, twice.
 */
export function functionsBench(): void {
  const rows = [1_000, 10_000].map((lines) => {
    const copies = Array.from({ length: 20 }, () => columns(lines));
    const all = timedOnce(() => {
      for (let cell = 0; cell < CELLS; cell++) {
        const { types, amounts } = copies[cell % copies.length]!;
        share("Models" as never, types as unknown[][], amounts as unknown[][]);
      }
    });
    const sums = timedOnce(() => {
      let seen = 0;
      for (let cell = 0; cell < CELLS; cell++) {
        const { types, amounts } = copies[cell % copies.length]!;
        seen += sumIf(types, amounts, "Model API usage") / sumIf(types, amounts, null);
      }
      return seen;
    });
    const { types, amounts } = copies[0]!;
    const once = timed(() =>
      new Measures(budgetInColumns(types, amounts), DEFAULT_POLICY).shares("categories")
    );
    return [
      `${count(lines)} rows`,
      milliseconds(all.ms),
      milliseconds(sums.ms),
      ratio(all.ms / sums.ms),
      milliseconds(once * CELLS),
      ratio((once * CELLS) / all.ms),
    ];
  });
  printTable(
    `${count(CELLS)} cells with SHARE over one range`,
    [
      "",
      "SHARE",
      "two SUMIFs as plain loops",
      "SHARE ÷ loops",
      "without memory (projected)",
      "gain",
    ],
    rows
  );
  printSums();
  const spill = timed(() => killCheck(signals(100_000) as never, [["> 0.5"]], null as never));
  printTable("One spill of KILLCHECK", ["", "time"], [["100,000 rows", milliseconds(spill)]]);
}

/** Such cells in a spreadsheet engine; fewer, since it takes half a millisecond and more for each. */
function printSums(): void {
  const title = `${count(PEER_CELLS)} cells after one amount has changed`;
  const rows: string[][] = [];
  for (const lines of [1_000, 10_000]) {
    const { types, amounts } = columns(lines);
    const [words, money] = [
      types.map(([type]) => String(type)),
      amounts.map(([each]) => Number(each)),
    ];
    const sheet = sumSheet(words, money, PEER_CELLS);
    const own = timedOnce(() => {
      const changed = amounts.map((row, at) => (at === 0 ? [7] : row)) as unknown[][];
      let last = 0;
      for (let cell = 0; cell < PEER_CELLS; cell++)
        last = share("Models" as never, types as unknown[][], changed);
      return last;
    });
    const theirs = timedOnce(() => sheet.recalculate(7));
    sheet.close();
    if (Math.abs(own.result - theirs.result) > 1e-9) throw new Error("The two shares differ.");
    rows.push([
      `${count(lines)} rows`,
      milliseconds(own.ms),
      milliseconds(theirs.ms),
      ratio(theirs.ms / own.ms),
    ]);
  }
  printTable(title, ["", "SHARE", "four SUMIFs in HyperFormula", "SUMIFs ÷ SHARE"], rows);
}

function columns(lines: number): { types: Cells; amounts: Cells } {
  const names = ["Accelerators", "Model API usage", "Data engineering", "Compliance and legal"];
  const rows = Array.from({ length: lines }, (_, line) => line);
  return {
    types: rows.map((line) => [names[(line * 7) % 4]]),
    amounts: rows.map((line) => [((line * 7919) % 100_000) / 100 + 1]),
  };
}

function signals(rows: number): number[][] {
  return Array.from({ length: rows }, (_, row) => [(row % 1000) / 1000 + 0.001]);
}

function sumIf(types: Cells, amounts: Cells, asked: string | null): number {
  let sum = 0;
  for (let row = 0; row < types.length; row++) {
    if (asked === null || types[row]![0] === asked) sum += amounts[row]![0] as number;
  }
  return sum;
}
