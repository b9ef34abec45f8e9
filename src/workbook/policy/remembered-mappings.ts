import { columnsOf, proposeMapping, type Mapping } from "../../core/budget/mapping";
import { ROLES, roleLabel, type Role } from "../../core/budget/role";
import { say } from "../../core/words/say";
import type { Candidate } from "../discovery/candidate";
import { columnLabel, identityOf } from "../discovery/identity";
import type { CellValue } from "../survey";
import type { Complain } from "./setting-cells";

/** What a person said the columns of a budget mean, by their headers, so that inserted and moved columns do not matter. */
export interface RememberedMapping {
  /** Name of the table, or the sheet of a plain range with its headers: "Plan: Line, Vendor, Amount". */
  readonly budget: string;
  readonly columns: readonly { readonly header: string; readonly role: Role }[];
}

/** Mappings stand right of the acceptances, with their header in row 1. */
export const FIRST_MAPPING_COLUMN = 10;

export const MAPPING_HEADERS = ["Budget", "Column", "Meaning"] as const;

/** null where the mapping is what would be proposed anyway: there is nothing to remember. */
export function mappingToRemember(
  mapping: Mapping,
  candidate: Candidate
): RememberedMapping | null {
  const columns = named(mapping, candidate);
  const proposed = named(proposeMapping(candidate), candidate);
  return JSON.stringify(columns) === JSON.stringify(proposed)
    ? null
    : { budget: identityOf(candidate), columns };
}

/** In the order of roles, so that two mappings compare. */
function named(mapping: Mapping, { headers }: Candidate): RememberedMapping["columns"] {
  return ROLES.flatMap((role) =>
    columnsOf(mapping, role).map((column) => ({ header: columnLabel(headers, column), role }))
  );
}

export interface Recalled {
  /** What is remembered or, where that no longer fits, what is proposed. */
  readonly mapping: Mapping;
  readonly isRemembered: boolean;
  /** Headers that are remembered but gone. */
  readonly missing: readonly string[];
}

/** What the columns of a table mean, by the workbook's memory first; columns by period follow their headers as always. */
export function recalled(mappings: readonly RememberedMapping[], candidate: Candidate): Recalled {
  const own = mappingOf(mappings, candidate);
  const proposed = proposeMapping(candidate);
  if (!own) return { mapping: proposed, isRemembered: false, missing: [] };
  const places = own.columns.map(({ header, role }) => ({
    role,
    header,
    column: placeOf(header, candidate),
  }));
  const missing = places.flatMap(({ header, column }) => (column < 0 ? [header] : []));
  if (missing.length > 0) return { mapping: proposed, isRemembered: false, missing };
  const columns = places.map(({ role, column }) => ({ role, column }));
  const { periods } = proposed;
  return { mapping: { columns, ...(periods && { periods }) }, isRemembered: true, missing };
}

/** By the header as it is read, else as it stands: the row above it may not have been part of it. */
function placeOf(header: string, { headers, headerRows }: Candidate): number {
  const at = (all: readonly string[]) =>
    all.findIndex((_, column) => columnLabel(all, column) === header);
  const place = at(headers);
  return place >= 0 ? place : at(headerRows?.at(-1) ?? []);
}

/** With this mapping in place of an older one of the same budget, or without that where it is null. */
export function withMapping(
  mappings: readonly RememberedMapping[],
  candidate: Candidate,
  mapping: RememberedMapping | null
): RememberedMapping[] {
  const { name, rivals = [] } = candidate;
  const old = mappingOf(mappings, candidate);
  const isOwn = old !== undefined && !(old.budget === name && rivals.length > 0);
  return [...mappings.filter((each) => !isOwn || each !== old), ...(mapping ? [mapping] : [])];
}

/**
 * What is remembered of this table. A plain range whose headers have changed since still has what was kept for its sheet, unless that is of
 * another range there; what was kept by the sheet's name alone may be of any of them whose columns it names.
 */
function mappingOf(
  mappings: readonly RememberedMapping[],
  candidate: Candidate
): RememberedMapping | undefined {
  const identity = identityOf(candidate);
  const own = mappings.find(({ budget }) => budget === identity);
  if (own || candidate.kind === "table") return own;
  const { name, rivals = [] } = candidate;
  const ofSheet = mappings.filter(
    ({ budget }) => (budget === name || budget.startsWith(`${name}: `)) && !rivals.includes(budget)
  );
  const isWhole = ({ columns }: RememberedMapping) =>
    columns.every(({ header }) => placeOf(header, candidate) >= 0);
  return ofSheet.find(isWhole) ?? (rivals.length > 0 ? undefined : ofSheet[0]);
}

export function mappingRows(mappings: readonly RememberedMapping[]): CellValue[][] {
  return mappings.flatMap(({ budget, columns }) =>
    columns.map(({ header, role }) => [budget, header, roleLabel(role)])
  );
}

/** A row with a blank cell or an unknown meaning is left out. */
export function mappingsIn(
  values: readonly (readonly CellValue[])[],
  complain: Complain
): RememberedMapping[] {
  const found = new Map<string, { header: string; role: Role }[]>();
  values.slice(1).forEach((cells, at) => {
    const [budget, header, meaning] = [0, 1, 2].map((place) =>
      String(cells[FIRST_MAPPING_COLUMN + place] ?? "").trim()
    ) as [string, string, string];
    if (budget === "" && header === "" && meaning === "") return;
    const role = ROLES.find((each) => roleLabel(each).toLowerCase() === meaning.toLowerCase());
    if (budget === "" || header === "") {
      const column = FIRST_MAPPING_COLUMN + (budget === "" ? 0 : 1);
      complain(at + 1, column, (cell) =>
        say("{cell} must name a budget and a column; until then the row means nothing.", { cell })
      );
    } else if (!role) {
      complain(at + 1, FIRST_MAPPING_COLUMN + 2, (cell) =>
        say("{cell} is no meaning that a column can have; until it is one the row means nothing.", {
          cell,
        })
      );
    } else found.set(budget, [...(found.get(budget) ?? []), { header, role }]);
  });
  return [...found].map(([budget, columns]) => ({ budget, columns }));
}
