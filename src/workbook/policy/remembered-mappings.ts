import { columnsOf, proposeMapping, type Mapping } from "../../core/budget/mapping";
import { ROLES, roleLabel, type Role } from "../../core/budget/role";
import type { Candidate } from "../discovery/candidate";
import type { CellValue } from "../survey";
import type { Complain } from "./setting-cells";

/** What a person said the columns of a budget mean, by their headers, so that inserted and moved columns do not matter. */
export interface RememberedMapping {
  /** Name of the table, or of the sheet of a plain range. */
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
    : { budget: candidate.name, columns };
}

/** In the order of roles, so that two mappings compare. */
function named(mapping: Mapping, { headers }: Candidate): RememberedMapping["columns"] {
  return ROLES.flatMap((role) =>
    columnsOf(mapping, role).map((column) => ({ header: labelOf(headers, column), role }))
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
  const own = mappings.find(({ budget }) => budget === candidate.name);
  const proposed = proposeMapping(candidate);
  if (!own) return { mapping: proposed, isRemembered: false, missing: [] };
  const places = own.columns.map(({ header, role }) => ({
    role,
    header,
    column: candidate.headers.findIndex((_, at) => labelOf(candidate.headers, at) === header),
  }));
  const missing = places.flatMap(({ header, column }) => (column < 0 ? [header] : []));
  if (missing.length > 0) return { mapping: proposed, isRemembered: false, missing };
  const columns = places.map(({ role, column }) => ({ role, column }));
  const { periods } = proposed;
  return { mapping: { columns, ...(periods && { periods }) }, isRemembered: true, missing };
}

/** A column without a header, such as the corner of a table, goes by its place. */
function labelOf(headers: readonly string[], column: number): string {
  return headers[column]?.trim() || `(column ${column + 1})`;
}

/** With this mapping in place of an older one of the same budget, or without that where it is null. */
export function withMapping(
  mappings: readonly RememberedMapping[],
  name: string,
  mapping: RememberedMapping | null
): RememberedMapping[] {
  return [...mappings.filter(({ budget }) => budget !== name), ...(mapping ? [mapping] : [])];
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
      complain(
        at + 1,
        column,
        "must name a budget and a column; until then the row means nothing."
      );
    } else if (!role) {
      const words = "is no meaning that a column can have; until it is one the row means nothing.";
      complain(at + 1, FIRST_MAPPING_COLUMN + 2, words);
    } else found.set(budget, [...(found.get(budget) ?? []), { header, role }]);
  });
  return [...found].map(([budget, columns]) => ({ budget, columns }));
}
