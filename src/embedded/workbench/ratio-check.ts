import { FunctionType } from "@univerjs/preset-sheets-core";
import type { IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { CellValue } from "../../workbook/survey";
import type { Grid, GridFunctions } from "./grid";
import type { PaneStream } from "./pane-stream";

export const RATIO_CHECK = "AIBUDGET.RATIOCHECK";

type Table = readonly (readonly CellValue[])[];

/**
 * RATIOCHECK for the grid. With arguments it is the compiled function itself, `table`; without, it shows what the pane's own
 * custom-functions runtime streams, as in Excel.
 */
export function ratioCheck(
  table: (types: unknown[][] | null, amounts: unknown[][] | null) => Table,
  stream: PaneStream
): GridFunctions {
  return {
    names: [RATIO_CHECK],
    register(grid: Grid) {
      grid.api.getFormula().registerFunction(
        RATIO_CHECK,
        (...args: unknown[]) => {
          // A function that throws would end the calculation of the whole workbook.
          try {
            if (args.length === 0) return spill(stream.latest());
            return spill(table(matrix(args[0]), matrix(args[1])));
          } catch (error) {
            return errorText(error);
          }
        },
        { description: DESCRIPTION }
      );
    },
  };
}

const DESCRIPTION: IFunctionInfo = {
  functionName: RATIO_CHECK,
  aliasFunctionName: RATIO_CHECK,
  functionType: FunctionType.User,
  description:
    "Spills category, amount, share, lower and upper bound, status and gap of an AI budget. Without arguments it follows the budget chosen in the pane.",
  abstract: "Checks the mix of an AI budget against its profile",
  functionParameter: [
    parameter(
      "types",
      "A whole table with its header row, or the column of cost types.",
      "Budget[#All]"
    ),
    parameter(
      "amounts",
      "The column of amounts, where the first argument is a column of cost types.",
      "Budget[FY26]"
    ),
  ],
};

function parameter(
  name: string,
  detail: string,
  example: string
): IFunctionInfo["functionParameter"][number] {
  return { name, detail, example, require: 0, repeat: 0 };
}

/** The grid hands over single cells bare or as [[v]], and omitted arguments as 0 or undefined. */
function matrix(argument: unknown): unknown[][] | null {
  if (argument === undefined || argument === null || argument === 0) return null;
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row) => (Array.isArray(row) ? row : [row]));
}

function spill(result: Table | string): string | (string | number | boolean)[][] {
  return typeof result === "string" ? result : result.map((row) => [...row]);
}

/** CustomFunctions.Error carries the error's text as its code; whatever else is thrown, Excel shows as #VALUE!. */
function errorText(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" && code.startsWith("#") ? code : "#VALUE!";
}
