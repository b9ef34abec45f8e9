import { line, type SampleLine } from "./budget-line";

const PLATFORM = "Shared platform | Shared | Data & AI platform | J. Lindqvist";
const DESK = "Service desk assistant | Production | Digital workplace | M. Okafor";
const INVOICE = "Invoice capture | Production | Finance systems | S. Brandt";
const VISION = "Quality vision | Production | Plant engineering | T. Novák";
const SEARCH = "Engineering knowledge search | Production | R&D systems | A. Ferreira";
const FORECAST = "Demand forecast | Scale | Supply chain analytics | L. Marchetti";
const PARTS = "Spare-parts search | Pilot | After-sales | P. Kowalska";
const CONTRACTS = "Contract review | Pilot | Legal operations | H. Dubois";
const PROPOSALS = "Sales proposal drafts | Pilot | Sales operations | C. Meier";
const FIELD = "Field service copilot | Pilot | After-sales | P. Kowalska";
const SUPPLIERS = "Supplier risk radar | Pilot | Procurement | R. Haddad";
const HR = "HR policy assistant | Pilot | People systems | E. Sørensen";
const CONTENT = "Marketing content studio | Pilot | Brand & digital | V. Rossi";
const COMPANY = "Company-wide | Production | Digital workplace | M. Okafor";
const OFFICE = "Company-wide | Shared | AI programme office | K. Vogel";

export const INFRASTRUCTURE: readonly SampleLine[] = [
  line(
    "GPU cluster lease, 2 × 8 H100 Frankfurt",
    "Accelerators",
    "Genesis Cloud",
    PLATFORM,
    312_000,
    "flat",
    {
      lastYear: 156_000,
      utilisation: 0.22,
      months: 12,
      isLocked: true,
      notes: "Signed to December; sized for a training plan that was dropped",
    }
  ),
  line(
    "Reserved GPU instances ND A100, 12 months",
    "",
    "Microsoft Azure",
    PLATFORM,
    146_000,
    "flat",
    {
      lastYear: 138_500,
      utilisation: 0.71,
      months: 12,
      isLocked: true,
      notes: "Signed commitment",
    }
  ),
  line("Edge GPU boxes Brno plant", "Accelerators", "NVIDIA", VISION, 47_000, "once", {
    utilisation: 0.64,
  }),
  line(
    "Training compute, defect models",
    "Training compute",
    "Microsoft Azure",
    VISION,
    84_000,
    "flat",
    {
      lastYear: 91_000,
      utilisation: 0.58,
    }
  ),
  line(
    "Training compute, demand models",
    "Training compute",
    "Databricks",
    FORECAST,
    62_000,
    "flat",
    {
      lastYear: 48_000,
      utilisation: 0.66,
    }
  ),
  line(
    "Data science virtual machines",
    "Training compute",
    "Microsoft Azure",
    PLATFORM,
    31_000,
    "flat",
    {
      lastYear: 33_000,
      utilisation: 0.37,
    }
  ),
  line(
    "Edge inference nodes, three plants",
    "Inference hosting",
    "Siemens",
    VISION,
    118_000,
    "ramp",
    {
      lastYear: 52_000,
      utilisation: 0.69,
    }
  ),
  line(
    "Assistant hosting, container apps",
    "Inference hosting",
    "Microsoft Azure",
    DESK,
    74_000,
    "ramp",
    {
      lastYear: 39_000,
      utilisation: 0.63,
    }
  ),
  line(
    "Capture models on SageMaker endpoints",
    "Inference hosting",
    "Amazon Web Services",
    INVOICE,
    66_000,
    "flat",
    {
      lastYear: 58_000,
      utilisation: 0.55,
    }
  ),
  line(
    "Retrieval service hosting",
    "Inference hosting",
    "Microsoft Azure",
    SEARCH,
    58_000,
    "ramp",
    {
      lastYear: 21_000,
      utilisation: 0.61,
    }
  ),
  line(
    "Kubernetes GPU node pool, sandbox",
    "Inference hosting",
    "Google Cloud",
    PLATFORM,
    39_000,
    "flat",
    {
      lastYear: 44_000,
      utilisation: 0.31,
    }
  ),
  line(
    "Test and staging environment",
    "Inference hosting",
    "Microsoft Azure",
    PLATFORM,
    27_000,
    "flat",
    { lastYear: 19_000 }
  ),
  line("Pinecone vector database", "Vector store", "Pinecone", SEARCH, 42_000, "ramp", {
    lastYear: 18_000,
  }),
  line("pgvector managed instance", "", "Microsoft Azure", PARTS, 18_000, "flat", {
    lastYear: 6_000,
  }),
  line("Data lake storage", "Data storage", "Microsoft Azure", PLATFORM, 64_000, "ramp", {
    lastYear: 51_000,
  }),
  line("Inspection image archive", "Data storage", "Amazon Web Services", VISION, 38_000, "ramp", {
    lastYear: 24_000,
  }),
  line("Feature store", "Data storage", "Databricks", FORECAST, 16_000, "flat", {
    lastYear: 14_500,
  }),
  line("Backup and recovery of AI workloads", "Data storage", "Veeam", PLATFORM, 22_000, "flat", {
    lastYear: 20_000,
  }),
  line(
    "ExpressRoute circuits, plants to cloud",
    "Networking",
    "Deutsche Telekom",
    PLATFORM,
    44_000,
    "flat",
    {
      lastYear: 44_000,
      months: 36,
      isLocked: true,
      notes: "Signed commitment until 2028",
    }
  ),
  line(
    "Private endpoints and firewall",
    "Networking",
    "Palo Alto Networks",
    PLATFORM,
    17_000,
    "flat",
    { lastYear: 15_000 }
  ),
  line("Image upload and egress", "Data transfer", "Amazon Web Services", VISION, 29_000, "ramp", {
    lastYear: 17_000,
  }),
  line("Cross-region data transfer", "", "Microsoft Azure", PLATFORM, 14_000, "flat", {
    lastYear: 9_500,
  }),
  line("Databricks workspace and jobs", "MLOps platform", "Databricks", PLATFORM, 120_000, "flat", {
    lastYear: 104_000,
    months: 12,
    isLocked: true,
    notes: "Signed commitment",
  }),
  line("Weights & Biases seats", "", "Weights & Biases", PLATFORM, 36_000, "flat", {
    lastYear: 24_000,
  }),
];

export const MODELS: readonly SampleLine[] = [
  line(
    "Microsoft 365 Copilot, 700 seats",
    "AI licences and copilots",
    "Microsoft",
    COMPANY,
    252_000,
    "flat",
    {
      lastYear: 108_000,
      months: 12,
      isLocked: true,
      notes: "Signed commitment, renews in January",
    }
  ),
  line("ChatGPT Enterprise seats", "AI licences and copilots", "OpenAI", CONTENT, 96_000, "flat", {
    lastYear: 42_000,
  }),
  line("Now Assist add-on", "AI licences and copilots", "ServiceNow", DESK, 88_000, "flat", {
    lastYear: 61_000,
  }),
  line("Agentforce add-on", "AI licences and copilots", "Salesforce", PROPOSALS, 78_000, "ramp"),
  line("SAP AI units", "AI licences and copilots", "SAP", INVOICE, 64_000, "flat", {
    lastYear: 64_000,
    months: 24,
    isLocked: true,
    notes: "Signed commitment",
  }),
  line("GitHub Copilot Business", "", "GitHub", PLATFORM, 54_000, "flat", { lastYear: 37_000 }),
  line("Adobe Firefly licences", "AI licences and copilots", "Adobe", CONTENT, 19_000, "flat"),
  line(
    "Azure OpenAI provisioned throughput",
    "Model API usage",
    "Microsoft Azure",
    PLATFORM,
    168_000,
    "flat",
    {
      lastYear: 72_000,
      utilisation: 0.48,
      months: 12,
      isLocked: true,
      notes: "Signed commitment",
    }
  ),
  line("GPT tokens, service desk", "Model API usage", "Microsoft Azure", DESK, 72_000, "ramp", {
    lastYear: 31_000,
  }),
  line(
    "GPT tokens, knowledge search",
    "Model API usage",
    "Microsoft Azure",
    SEARCH,
    61_000,
    "ramp",
    { lastYear: 22_000 }
  ),
  line("Document AI pages", "Model API usage", "Google Cloud", INVOICE, 57_000, "flat", {
    lastYear: 49_000,
  }),
  line("Claude API, contract review", "", "Anthropic", CONTRACTS, 46_000, "ramp"),
  line(
    "Claude on Bedrock, invoice exceptions",
    "Model API usage",
    "Amazon Web Services",
    INVOICE,
    38_000,
    "flat",
    { lastYear: 12_000 }
  ),
  line(
    "Mistral Large, own-tenant trial",
    "Model API usage",
    "Mistral AI",
    CONTRACTS,
    33_000,
    "front"
  ),
  line("Gemini API, content variants", "Model API usage", "Google Cloud", CONTENT, 29_000, "flat", {
    lastYear: 8_000,
  }),
  line("Speech to text, service calls", "Model API usage", "Deepgram", FIELD, 26_000, "ramp"),
  line("DeepL API Pro", "Model API usage", "DeepL", COMPANY, 24_000, "flat", { lastYear: 22_500 }),
  line("Rerank calls", "Model API usage", "Cohere", SEARCH, 12_000, "flat", { lastYear: 4_500 }),
  line("Fine-tuning, defect classes", "Fine-tuning", "Microsoft Azure", VISION, 41_000, "front", {
    lastYear: 36_000,
  }),
  line("Fine-tuning, spare-parts taxonomy", "Fine-tuning", "OpenAI", PARTS, 34_000, "front"),
  line("Model experiments, proposals", "Fine-tuning", "OpenAI", PROPOSALS, 27_000, "front"),
  line("Model experiments, supplier risk", "Fine-tuning", "Anthropic", SUPPLIERS, 23_000, "front"),
  line("Prompt evaluation suite", "Model evaluation", "Braintrust", PLATFORM, 18_000, "flat"),
];

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
