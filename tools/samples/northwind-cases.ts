/** One row of the sheet "Use cases", in the order of CASE_COLUMNS; null is a blank cell. */
type Case = readonly (string | number | null)[];

export const CASE_COLUMNS = [
  "ID",
  "Use case",
  "Stage",
  "Owner",
  "Sponsor",
  "Value",
  "Value basis",
  "Kill criterion",
  "Threshold",
  "Signal",
  "Kill switch",
  "Maintenance hours",
  "Deployment hours",
  "Exceptions",
  "Queries",
  "Go-live",
  "Status",
] as const;

/** Go-live is a day number of the 1900 system: 45352 is 2024-03-01. */
export const CASES: readonly Case[] = [
  ["UC-01", "Service desk assistant", "Production", "M. Okafor", "CIO", 410_000, "Tickets closed without an agent", "Deflection rate below threshold two quarters running", 0.25, 0.34, "yes", 620, 540, 180, 412_000, 45352, "Active"],
  ["UC-02", "Invoice capture", "Production", "S. Brandt", "CFO", 365_000, "Minutes per invoice", "Touchless rate below threshold", 0.6, 0.57, "yes", 980, 310, 1_450, 286_000, 45170, "Active"],
  ["UC-03", "Quality vision", "Production", "T. Novák", "COO", 690_000, "Scrap avoided", "Defects found per 1,000 parts below threshold", 3.5, 4.2, "yes", 760, 680, 240, 5_900_000, 45047, "Active"],
  ["UC-04", "Engineering knowledge search", "Production", "A. Ferreira", "CTO", 255_000, "Hours saved per engineer", "Weekly users below threshold", 350, 428, "yes", 340, 290, 95, 198_000, 45444, "Active"],
  ["UC-05", "Demand forecast", "Scale", "L. Marchetti", "COO", 520_000, "Inventory days", "Forecast error above the old method", 0.18, 0.15, "yes", 410, 560, 60, 18_000, 45566, "Active"],
  ["UC-06", "Spare-parts search", "Pilot", "P. Kowalska", "CSO", 90_000, "First-time-right orders", "Hit rate below threshold", 0.8, 0.74, "no", 190, 120, 75, 21_000, 45901, "Active"],
  ["UC-07", "Contract review", "Pilot", "H. Dubois", "General Counsel", 75_000, "Hours per contract", "Review time saved below threshold", 0.3, 0.33, "no", 130, 140, 38, 2_600, 45931, "Active"],
  ["UC-08", "Sales proposal drafts", "Pilot", "C. Meier", "CSO", 60_000, "Launched in two regions", "Accepted drafts below threshold", 0.3, 0.12, "no", 260, 90, 210, 7_400, 45839, "Active"],
  ["UC-09", "Field service copilot", "Pilot", "P. Kowalska", "CSO", 110_000, "Second visits avoided", "Second visits above threshold", 0.22, null, "no", 40, 160, 12, 1_900, 46054, "Planned"],
  ["UC-10", "Supplier risk radar", "Pilot", "R. Haddad", "CPO", 50_000, "Early warnings", null, null, null, "no", 150, 60, 33, 900, 45870, "Active"],
  ["UC-11", "HR policy assistant", "Pilot", null, "CHRO", 35_000, "Questions answered", "Answers rated useful below threshold", 0.7, 0.72, "no", 80, 70, 19, 11_500, 46023, "Planned"],
  ["UC-12", "Marketing content studio", "Pilot", "V. Rossi", "CMO", 85_000, "Cost per asset", "Cost per asset above agency price", 140, 118, "no", 170, 110, 42, 9_800, 45809, "Active"],
];
