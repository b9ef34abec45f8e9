import type { Policy } from "../../core/policy/policy";
import { message, say } from "../../core/words/say";
import { fullAddress, type Area } from "../address";
import type { Plan } from "../annotation/plan";
import type { CellChange, Edit } from "../edit";
import { ACCEPTANCES_TABLE, MAPPINGS_TABLE, POLICY_SHEET, SETTINGS_TABLE } from "../own-names";
import type { CellValue } from "../survey";
import {
  ACCEPTANCE_HEADERS,
  acceptanceRow,
  FIRST_ACCEPTANCE_COLUMN,
  SETTING_HEADERS,
  settingRows,
} from "./policy-rows";
import type { PolicyReading } from "./read-policy";
import {
  FIRST_MAPPING_COLUMN,
  MAPPING_HEADERS,
  mappingRows,
  type RememberedMapping,
} from "./remembered-mappings";

/**
 * Writes the policy, and what columns mean where somebody has corrected it, to its sheet: a new one, or over the cells that `before` has read from it. The changes name only cells
 * that hold something else afterwards; the inverses put back what stood there.
 */
export function planPolicy(
  policy: Policy,
  before: Pick<PolicyReading, "cells">,
  mappings: readonly RememberedMapping[] = []
): Pick<Plan, "edits" | "inverses" | "changes"> {
  const parts = [
    { left: 0, rows: settingCells(policy, before.cells) },
    { left: FIRST_ACCEPTANCE_COLUMN, rows: acceptanceCells(policy) },
    ...(mappings.length > 0 || hasMappings(before.cells)
      ? [{ left: FIRST_MAPPING_COLUMN, rows: [[...MAPPING_HEADERS], ...mappingRows(mappings)] }]
      : []),
  ];
  const old = before.cells;
  if (!old) {
    const writes = parts.map(({ left, rows }) => write(left, rows));
    return {
      edits: [
        { kind: "add-sheet", name: POLICY_SHEET, reason: say(REASON) },
        ...writes,
        ...layout(parts.map(({ rows }) => rows.length)),
      ],
      inverses: [{ kind: "remove-sheet", name: POLICY_SHEET }],
      changes: parts.flatMap(({ left, rows }) => changesBetween(left, [], rows)),
    };
  }
  const pairs = parts.map(({ left, rows }) => {
    const width = rows[0]!.length;
    const height = Math.max(rows.length, old.length);
    const was = sized(
      old.map((row) => row.slice(left, left + width)),
      height,
      width
    );
    return { left, was, is: sized(rows, height, width) };
  });
  return {
    edits: pairs.map(({ left, was, is }) => ({ ...write(left, is), over: was })),
    inverses: pairs.map(({ left, was }) => write(left, was)),
    changes: pairs.flatMap(({ left, was, is }) => changesBetween(left, was, is)),
  };
}

function hasMappings(cells: PolicyReading["cells"]): boolean {
  return (cells ?? []).some((row) => (row[FIRST_MAPPING_COLUMN] ?? "") !== "");
}

type Cells = readonly (readonly CellValue[])[];

/** Where no setting changes the meanings stay as they stand: the last to write may speak another language. */
function settingCells(policy: Policy, before: PolicyReading["cells"]): CellValue[][] {
  const rows = settingRows(policy).map(({ setting, value, meaning }) => [setting, value, meaning]);
  const is: CellValue[][] = [[...SETTING_HEADERS], ...rows];
  const was = sized(before ?? [], Math.max(is.length, before?.length ?? 0), SETTING_HEADERS.length);
  const isSame = was.every(([setting, value], row) => {
    const [own = "", set = ""] = is[row] ?? [];
    return setting === own && value === set;
  });
  return isSame ? was.slice(0, is.length) : is;
}

function acceptanceCells({ acceptances }: Policy): CellValue[][] {
  return [[...ACCEPTANCE_HEADERS], ...acceptances.map(acceptanceRow)];
}

function sized(cells: Cells, height: number, width: number): CellValue[][] {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => cells[row]?.[column] ?? "")
  );
}

function changesBetween(left: number, was: Cells, is: Cells): CellChange[] {
  const reason = say(REASON);
  return is.flatMap((row, top) =>
    row.flatMap((value, column) => {
      const old = was[top]?.[column] ?? "";
      if (old === value) return [];
      const at = left + column;
      const cell = { sheet: POLICY_SHEET, top, bottom: top, left: at, right: at };
      return [{ address: fullAddress(cell), old, new: value, reason }];
    })
  );
}

const REASON = message("Settings of the review");

/** An Excel table with room: rows written below a table do not join it on every host. */
const SPARE_ROWS = 50;

const WIDTHS = [34, 22, 60, 4, 28, 28, 44, 20, 14, 4, 24, 28, 20];

function layout([settings = 1, acceptances = 1, mappings = 0]: readonly number[]): Edit[] {
  const height = Math.max(settings, acceptances, mappings) + SPARE_ROWS;
  return [
    { kind: "add-table", name: SETTINGS_TABLE, area: areaOf(0, height, SETTING_HEADERS.length) },
    {
      kind: "add-table",
      name: ACCEPTANCES_TABLE,
      area: areaOf(FIRST_ACCEPTANCE_COLUMN, height, ACCEPTANCE_HEADERS.length),
    },
    ...(mappings === 0
      ? []
      : ([
          {
            kind: "add-table",
            name: MAPPINGS_TABLE,
            area: areaOf(FIRST_MAPPING_COLUMN, height, MAPPING_HEADERS.length),
          },
        ] as const)),
    ...WIDTHS.map((characters, column): Edit => ({
      kind: "width",
      area: areaOf(column, 1, 1),
      characters,
    })),
  ];
}

function areaOf(left: number, height: number, width: number): Area {
  return { sheet: POLICY_SHEET, top: 0, left, bottom: height - 1, right: left + width - 1 };
}

function write(left: number, values: Cells): Extract<Edit, { kind: "write" }> {
  return {
    kind: "write",
    area: areaOf(left, values.length, values[0]!.length),
    values,
    reason: say(REASON),
  };
}
