import { DEFAULT_POLICY } from "../../core/policy/default-policy";
import type { Policy } from "../../core/policy/policy";
import { quoted } from "../../core/review/wording";
import { say } from "../../core/words/say";
import { columnLetters, quotedSheet } from "../address";
import type { Block, Host } from "../host";
import { POLICY_SHEET } from "../own-names";
import type { CellValue, Culture, Survey } from "../survey";
import { acceptancesIn } from "./read-acceptances";
import {
  FIRST_MAPPING_COLUMN,
  MAPPING_HEADERS,
  mappingsIn,
  type RememberedMapping,
} from "./remembered-mappings";
import { SettingCells, type Complaint } from "./setting-cells";
import { settingsIn } from "./read-settings";

/** The settings that the workbook keeps. */
export interface PolicyReading {
  readonly policy: Policy;
  /** What the columns of its budgets mean, where somebody has corrected it. */
  readonly mappings: readonly RememberedMapping[];
  /** Sentences about cells that cannot be understood, each with its address, what holds instead, and what to write. */
  readonly problems: readonly string[];
  /** The sheet's cells from its top left corner, for writing it again; null where there is none. */
  readonly cells: readonly (readonly CellValue[])[] | null;
}

/** Defaults where the workbook has no policy sheet. */
export async function readPolicy(
  host: Pick<Host, "read">,
  { sheets, culture }: Survey
): Promise<PolicyReading> {
  const used = sheets.find(({ name }) => name === POLICY_SHEET)?.used;
  if (!used) return { policy: DEFAULT_POLICY, mappings: [], problems: [], cells: null };
  const right = Math.max(used.right, FIRST_MAPPING_COLUMN + MAPPING_HEADERS.length - 1);
  const [block] = await host.read([{ ...used, top: 0, left: 0, right }]);
  return { ...policyIn(block!, culture), cells: block!.values };
}

/** The policy in the cells of the sheet, from its top left corner. */
export function policyIn(
  { values }: Pick<Block, "values">,
  culture: Culture
): Omit<PolicyReading, "cells"> {
  const problems: string[] = [];
  const complain = (row: number, column: number, says: Complaint): void => {
    const text = String(values[row]?.[column] ?? "").trim();
    const shown = text === "" ? say("The blank cell") : quoted(text);
    const address = `${quotedSheet(POLICY_SHEET)}!${columnLetters(column)}${row + 1}`;
    problems.push(`${address}: ${says(shown)}`);
  };
  const cells = new SettingCells(values, culture.decimal, complain);
  return {
    policy: { ...settingsIn(cells), acceptances: acceptancesIn(values, culture, complain) },
    mappings: mappingsIn(values, complain),
    problems,
  };
}
