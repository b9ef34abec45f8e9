import {
  functionArray,
  functionCompatibility,
  functionCube,
  functionDatabase,
  functionDate,
  functionEngineering,
  functionFinancial,
  functionInformation,
  functionLogical,
  functionLookup,
  functionMath,
  functionMeta,
  functionStatistical,
  functionText,
  functionWeb,
} from "@univerjs/preset-sheets-core";

/** What the grid's engine can compute, upper case. Its own registry is empty until the first workbook is there. */
export const KNOWN_FUNCTIONS: ReadonlySet<string> = new Set(
  [
    functionArray,
    functionCompatibility,
    functionCube,
    functionDatabase,
    functionDate,
    functionEngineering,
    functionFinancial,
    functionInformation,
    functionLogical,
    functionLookup,
    functionMath,
    functionMeta,
    functionStatistical,
    functionText,
    functionWeb,
  ]
    .flat()
    .map((entry) => String((entry as readonly unknown[])[1]))
    // These two are part of the language rather than of a list.
    .concat("LET", "LAMBDA")
);
