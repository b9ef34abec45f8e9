import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/sheets-table/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterTexts from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteTexts from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableTexts from "@univerjs/preset-sheets-table/locales/en-US";
import { LocaleType, createUniver, greenTheme, mergeLocales } from "@univerjs/presets";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { FUniver, Injector } from "@univerjs/presets";
import type { XlsxDocument } from "../document/document";
import { KNOWN_FUNCTIONS } from "./known-functions";
import { snapshotOf } from "./snapshot";

/** The spreadsheet of the workbench: one Univer, one workbook at a time. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  /** Puts the document in the place of the one that is open. */
  show(document: XlsxDocument): FWorkbook;
  setDark(isDark: boolean): void;
}

/** Functions that the grid has not got by itself. */
export interface GridFunctions {
  readonly names: readonly string[];
  register(grid: Grid): void;
}

export function startGrid(container: HTMLElement, isDark: boolean, functions: GridFunctions): Grid {
  const { univer, univerAPI: api } = createUniver({
    locale: LocaleType.EN_US,
    theme: greenTheme,
    darkMode: isDark,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreTexts,
        conditionalFormattingTexts,
        filterTexts,
        noteTexts,
        tableTexts
      ),
    },
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: "simple",
        // Cells of AIBUDGET functions keep whatever the file says until a precedent changes, unless all is computed at the start.
        formula: { initialFormulaComputing: CalculationMode.FORCED },
      }),
      UniverSheetsConditionalFormattingPreset(),
      // The table's name tab would lie over a frozen header row; the preset has no way to hide it.
      { plugins: [UniverSheetsTablePlugin, [UniverSheetsTableUIPlugin, { hideAnchor: true }]] },
      UniverSheetsNotePreset(),
      UniverSheetsFilterPreset(),
    ],
  });
  const injector = univer.__getInjector();
  const known = new Set([...KNOWN_FUNCTIONS, ...functions.names]);
  let shown = 0;
  let open: FWorkbook | null = null;
  const grid: Grid = {
    api,
    injector,
    show(document) {
      if (open) api.disposeUnit(open.getId());
      open = api.createWorkbook(snapshotOf(document, `workbook${++shown}`, known));
      // Not before the first workbook exists: the registry is built with it.
      if (shown === 1) functions.register(grid);
      open.setActiveSheet(firstSheet(open, document));
      return open;
    },
    setDark: (dark) => api.toggleDarkMode(dark),
  };
  return grid;
}

function firstSheet(workbook: FWorkbook, document: XlsxDocument) {
  const name = document.sheets[document.activeSheet]?.name ?? "";
  return workbook.getSheetByName(name) ?? workbook.getSheets()[0]!;
}
