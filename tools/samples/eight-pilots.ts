import type { WriteOptions } from "hucre";
import { Cells, DATE, DOLLARS, formatted, HEADER, SUBTITLE, TITLE, TOTAL } from "./looks";

/**
 * The mini-case of text A (A:36): eight pilots, three succeed, five fail, and nothing underneath them. Planted as well: no
 * money for decisions and one kill switch (A:34, 64), three values that are launches (A:40), more maintenance than
 * deployment (A:52). A plain range, no Excel table: title rows above, a total row below. Names and amounts are ours.
 */
export function eightPilots(): WriteOptions {
  const cells = new Cells();
  cells.put(0, 0, "Harbour & Pine Retail", TITLE);
  cells.put(1, 0, "AI pilots 2026, in USD", SUBTITLE);
  COLUMNS.forEach(([header], column) => cells.put(HEADER_ROW, column, header, HEADER));
  PILOTS.forEach((pilot, index) =>
    pilot.forEach((value, column) => {
      const format = COLUMNS[column]?.[2];
      cells.put(HEADER_ROW + 1 + index, column, value, format ? formatted(format) : undefined);
    })
  );
  const last = HEADER_ROW + PILOTS.length;
  const total = PILOTS.reduce((sum, [, , , , , budget]) => sum + Number(budget), 0);
  cells.put(last + 1, 0, "Total", TOTAL);
  cells.compute(last + 1, BUDGET, `SUM(F${HEADER_ROW + 2}:F${last + 1})`, total, {
    ...TOTAL,
    numFmt: DOLLARS,
  });
  return {
    sheets: [
      {
        name: "Pilots",
        rows: cells.rows,
        cells: cells.map,
        columns: COLUMNS.map(([, width]) => ({ width })),
        rowDefs: new Map([[HEADER_ROW, { height: 32 }]]),
        freezePane: { rows: HEADER_ROW + 1, columns: 1 },
      },
    ],
    defaultFont: { name: "Calibri", size: 11 },
    properties: {
      title: "AI pilots 2026",
      company: "Harbour & Pine Retail",
      created: MADE,
      modified: MADE,
    },
  };
}

const MADE = new Date("2026-01-15T09:00:00Z");
const HEADER_ROW = 3;
const BUDGET = 5;

const COLUMNS: readonly (readonly [string, number, string?])[] = [
  ["Pilot", 36],
  ["Cost type", 24],
  ["Vendor", 20],
  ["Stage", 10],
  ["Owner", 16],
  ["Budget 2026", 14, DOLLARS],
  ["Value", 13, DOLLARS],
  ["Kill criterion", 40],
  ["Kill threshold", 11, "0.00"],
  ["Signal", 10, "0.00"],
  ["Kill switch", 10],
  ["Maintenance hours", 14, "#,##0"],
  ["Deployment hours", 14, "#,##0"],
  ["Start", 12, DATE],
  ["Status", 12],
  ["Value basis", 32],
];

/** The first three are above their threshold, the next five below. Starts are day numbers: 45901 is 2025-09-01. */
const PILOTS: readonly (readonly (string | number | null)[])[] = [
  [
    "Product copy generator",
    "Model API usage",
    "OpenAI",
    "Pilot",
    "N. Castillo",
    84_000,
    210_000,
    "Share of copy published unedited",
    0.5,
    0.63,
    "no",
    180,
    140,
    45901,
    "Active",
    "Hours of copywriting saved",
  ],
  [
    "Store roster planner",
    "Workflow integration",
    "UKG",
    "Pilot",
    "D. Huang",
    132_000,
    260_000,
    "Overtime hours saved per store and week",
    6,
    7.4,
    "no",
    220,
    190,
    45870,
    "Active",
    "Overtime saved",
  ],
  [
    "Returns fraud alerts",
    "Model API usage",
    "Amazon Web Services",
    "Pilot",
    "B. Osei",
    97_500,
    340_000,
    "Alerts confirmed",
    0.35,
    0.41,
    "yes",
    150,
    160,
    45839,
    "Active",
    "Fraudulent refunds avoided",
  ],
  [
    "Customer chat agent",
    "Model API usage",
    "Google Cloud",
    "Pilot",
    "N. Castillo",
    148_000,
    90_000,
    "Chats closed without an agent",
    0.4,
    0.19,
    "no",
    520,
    120,
    45778,
    "Active",
    "Launched in two countries",
  ],
  [
    "Supplier email triage",
    "Workflow integration",
    "Microsoft",
    "Pilot",
    "G. Petrov",
    66_000,
    30_000,
    "Emails routed right",
    0.9,
    0.71,
    "no",
    310,
    60,
    45809,
    "Active",
    "Minutes per email",
  ],
  [
    "Shelf camera counts",
    "AI licences and copilots",
    "Trax",
    "Pilot",
    "D. Huang",
    171_000,
    45_000,
    "Counts within 2 % of stocktake",
    0.85,
    0.62,
    "no",
    460,
    150,
    45748,
    "Active",
    "Rolled out to 14 stores",
  ],
  [
    "Voice ordering in stores",
    "Model API usage",
    "Deepgram",
    "Pilot",
    "B. Osei",
    88_500,
    12_000,
    "Orders finished by voice",
    0.3,
    0.08,
    "no",
    240,
    80,
    45717,
    "Active",
    "Launched at the trade fair",
  ],
  [
    "Campaign image studio",
    "AI licences and copilots",
    "Adobe",
    "Pilot",
    "L. Fontaine",
    53_000,
    20_000,
    "Images used in a campaign",
    0.25,
    0.11,
    "no",
    130,
    50,
    45931,
    "Active",
    "Agency fees avoided",
  ],
];
