import { utils, write } from "@e965/xlsx";

/** A workbook as somebody chooses it from the disk. */
export interface FileToOpen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

type Rows = readonly (readonly (string | number)[])[];

function file(name: string, rows: Rows, isProtected = false): FileToOpen {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  if (isProtected) sheet["!protect"] = {};
  utils.book_append_sheet(book, sheet, "Plan");
  return {
    name,
    mimeType: "application/octet-stream",
    buffer: write(book, { type: "buffer", bookType: "xlsx" }) as Buffer,
  };
}

const HEADERS = ["Item", "Cost type", "FY26 budget"];

/** Nothing in it at all. */
export const EMPTY = file("empty.xlsx", []);

/** Words, and no column of money. */
export const NOTES = file("notes.xlsx", [
  ["Topic", "Owner", "Decision"],
  ["Pilot in claims handling", "M. Rossi", "Go on until the spring"],
  ["Copilot for the service desk", "A. Lovelace", "Stop"],
]);

/** Within the profile, with all that the rules ask for but the base ratio. */
const SOUND_ROWS: Rows = [
  HEADERS,
  ["Reserved accelerators", "Accelerators", 400_000],
  ["Vector database", "Vector store", 30_000],
  ["Accelerator contingency", "Contingency", 20_000],
  ["Transfer between regions", "Data transfer", 20_000],
  ["Permissions and data governance", "Access and data governance", 40_000],
  ["Data preparation", "Data engineering", 40_000],
  ["Model API", "Model API usage", 130_000],
  ["Evaluation of models", "Model evaluation", 30_000],
  ["System integration", "Workflow integration", 150_000],
  ["Integration contingency", "Contingency", 20_000],
  ["Coordination", "Coordination", 20_000],
  ["Governance board", "Decision governance", 60_000],
];
export const SOUND = file("sound.xlsx", SOUND_ROWS);

/** The same on a sheet that is protected. */
export const PROTECTED = file("protected.xlsx", SOUND_ROWS, true);

const TYPES = [
  "Accelerators",
  "Vector store",
  "Model API usage",
  "Model evaluation",
  "Workflow integration",
  "Data engineering",
  "Coordination",
];

/** Ten thousand lines, none of them with a cost type that is told. */
export const LARGE = file("large.xlsx", [
  ["Item", "FY26 budget"],
  ...Array.from({ length: 10_000 }, (_, at) => [`Accelerator rack ${at + 1}`, 100 + (at % 97)]),
]);

/** Ten thousand lines over all categories, with what budgets usually have beside their amounts. */
export const TYPICAL_LARGE = file("typical-large.xlsx", [
  ["Line", "Cost type", "Use case", "FY26 budget", "Start date", "Owner"],
  ...Array.from({ length: 10_000 }, (_, at) => [
    `Line ${at + 1}`,
    TYPES[at % TYPES.length]!,
    `Case ${at % 40}`,
    100 + (at % 97),
    46_000 + (at % 300),
    at % 5 === 0 ? "" : "M. Rossi",
  ]),
]);
