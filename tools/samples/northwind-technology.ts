import { line, type SampleLine } from "./budget-line";
import {
  PLATFORM,
  DESK,
  INVOICE,
  VISION,
  SEARCH,
  FORECAST,
  PARTS,
  CONTRACTS,
  PROPOSALS,
  FIELD,
  SUPPLIERS,
  CONTENT,
  COMPANY,
} from "./northwind-places";

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
  line("Weights & Biases seats", "MLOps platform", "Weights & Biases", PLATFORM, 36_000, "flat", {
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
