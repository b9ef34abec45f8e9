import { line, type SampleLine } from "./budget-line";
import {
  PLATFORM,
  DESK,
  INVOICE,
  VISION,
  FORECAST,
  PARTS,
  CONTRACTS,
  PROPOSALS,
  FIELD,
  HR,
  COMPANY,
  OFFICE,
} from "./northwind-places";

export const INTEGRATION: readonly SampleLine[] = [
  line(
    "SAP to data lake pipelines",
    "Data engineering",
    "Thoughtworks",
    PLATFORM,
    118_000,
    "front",
    { lastYear: 96_000 }
  ),
  line("Plant data connectors", "Data engineering", "Siemens", VISION, 86_000, "front", {
    lastYear: 74_000,
  }),
  line("Product master data cleaning", "Data engineering", "Capgemini", PARTS, 72_000, "front"),
  line("Inspection image labelling", "Data engineering", "Scale AI", VISION, 56_000, "flat", {
    lastYear: 48_000,
  }),
  line("Fivetran subscription", "Data engineering", "Fivetran", PLATFORM, 48_000, "flat", {
    lastYear: 45_000,
    months: 12,
    isLocked: true,
    notes: "Signed commitment",
  }),
  line("Clause labelling", "Data engineering", "Axiom", CONTRACTS, 34_000, "once"),
  line(
    "Posting of captured invoices in SAP",
    "Workflow integration",
    "Accenture",
    INVOICE,
    104_000,
    "front",
    { lastYear: 88_000 }
  ),
  line("Ticket workflow in ServiceNow", "Workflow integration", "Accenture", DESK, 92_000, "flat", {
    lastYear: 67_000,
  }),
  line(
    "Forecast write-back to SAP IBP",
    "Workflow integration",
    "Capgemini",
    FORECAST,
    77_000,
    "ramp",
    { lastYear: 31_000 }
  ),
  line(
    "Salesforce proposal builder",
    "Workflow integration",
    "Salesforce",
    PROPOSALS,
    63_000,
    "front"
  ),
  line("Field service app connection", "Workflow integration", "IFS", FIELD, 58_000, "late"),
  line("Contract system connector", "Workflow integration", "Icertis", CONTRACTS, 41_000, "once"),
  line("Apigee API management", "", "Google Cloud", PLATFORM, 28_000, "flat", { lastYear: 26_000 }),
  line("HR portal connector", "Workflow integration", "Workday", HR, 22_000, "late"),
  line("ML engineers, run team, 2 contractors", "MLOps work", "Hays", PLATFORM, 136_000, "flat", {
    lastYear: 128_000,
  }),
  line("MLOps", "", "", PLATFORM, 95_000, "flat", {
    lastYear: 60_000,
    notes: "Carried over from last year's plan",
  }),
  line("Model release management", "MLOps work", "Internal", PLATFORM, 38_000, "flat", {
    lastYear: 36_000,
  }),
  line("Datadog LLM observability", "Pipeline monitoring", "Datadog", PLATFORM, 44_000, "flat", {
    lastYear: 17_000,
  }),
  line(
    "Pipeline alerts and dashboards",
    "Pipeline monitoring",
    "Grafana Labs",
    PLATFORM,
    19_000,
    "flat",
    { lastYear: 18_000 }
  ),
  line("Retrieval framework, shared", "Shared components", "Internal", PLATFORM, 47_000, "front"),
  line("Prompt library and connectors", "Shared components", "Internal", PLATFORM, 31_000, "flat"),
  line("Invoice capture, rework of phase 1", "Rework", "Accenture", INVOICE, 58_000, "front", {
    notes: "Exceptions ran at three times the estimate",
  }),
  line("Intent redesign", "Rework", "Internal", DESK, 26_000, "once"),
  line("AI programme office", "Coordination", "Internal", OFFICE, 74_000, "flat", {
    lastYear: 70_000,
  }),
  line("Vendor coordination", "Coordination", "Internal", OFFICE, 21_000, "flat", {
    lastYear: 21_000,
  }),
];

export const REMAINDER: readonly SampleLine[] = [
  line(
    "Collibra data catalogue",
    "Access and data governance",
    "Collibra",
    PLATFORM,
    68_000,
    "flat",
    {
      lastYear: 66_000,
      months: 24,
      isLocked: true,
      notes: "Signed commitment",
    }
  ),
  line("Master data stewards", "Access and data governance", "Internal", PLATFORM, 36_000, "flat", {
    lastYear: 34_000,
  }),
  line("Access reviews", "Access and data governance", "SailPoint", PLATFORM, 27_000, "flat", {
    lastYear: 25_000,
  }),
  line("Microsoft Purview licences", "", "Microsoft", PLATFORM, 21_000, "flat", {
    lastYear: 19_000,
  }),
  line("AI literacy programme", "Training and change", "Udemy", OFFICE, 72_000, "front", {
    lastYear: 30_000,
  }),
  line("Copilot adoption coaching", "Training and change", "Avanade", COMPANY, 54_000, "front"),
  line("Plant operator training", "Training and change", "Internal", VISION, 38_000, "late", {
    lastYear: 22_000,
  }),
  line("Change communication", "Training and change", "Internal", OFFICE, 18_000, "flat"),
  line("Reserve for AI programme", "Contingency", "", OFFICE, 120_000, "late", {
    lastYear: 100_000,
  }),
  line(
    "Project Falcon phase 2",
    "",
    "",
    "Not decided | Pilot | Corporate development | K. Vogel",
    64_000,
    "late"
  ),
  line(
    "Wave 3 backlog",
    "",
    "",
    "Not decided | Pilot | Corporate development | K. Vogel",
    45_000,
    "late"
  ),
  line("Voice channel for the assistant", "Workflow integration", "Genesys", DESK, null, "flat", {
    notes: "Quote outstanding",
  }),
];
