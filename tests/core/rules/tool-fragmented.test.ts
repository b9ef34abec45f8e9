import { toolFragmented } from "../../../src/core/rules/tool-fragmented";
import { testRule } from "./rule-cases";

testRule(toolFragmented, {
  clear: [
    {
      name: "two lines of one vendor are one tool",
      budget: {
        lines: [
          ["Datadog logs", "pipeline-monitoring", 40],
          ["Datadog traces", "pipeline-monitoring", 20],
          ["Pinecone", "vector-store", 30],
        ],
        text: {
          toolFunction: ["Monitoring", "monitoring ", "Search"],
          vendor: ["Datadog", "datadog", ""],
        },
      },
    },
    {
      name: "a tool without money is not used, a line without a function not judged",
      budget: {
        lines: [
          ["Grafana", "pipeline-monitoring", 0],
          ["Datadog", "pipeline-monitoring", 20],
          ["Prometheus", "pipeline-monitoring", 20],
        ],
        text: { toolFunction: ["Monitoring", "Monitoring", ""] },
      },
    },
  ],
  flags: [
    {
      name: "two functions, the more expensive first",
      budget: {
        lines: [
          ["Datadog", "pipeline-monitoring", 40],
          ["Grafana", "pipeline-monitoring", 20],
          ["Pinecone", "vector-store", 30],
          ["Weaviate", "vector-store", 50],
          ["Qdrant", "vector-store", 5],
        ],
        text: { toolFunction: ["Monitoring", "Monitoring", "Retrieval", "Retrieval", "retrieval"] },
      },
      findings: [
        {
          what: "3 tools are paid for “Retrieval”: “Weaviate”, “Pinecone” and “Qdrant”; EUR 35 goes to tools other than the largest.",
          exposure: 35_00,
          places: [{ column: "toolFunction", lines: [2, 3, 4] }],
        },
        {
          what: "2 tools are paid for “Monitoring”: “Datadog” and “Grafana”; EUR 20",
          exposure: 20_00,
          places: [{ column: "toolFunction", lines: [0, 1] }],
        },
      ],
    },
    {
      name: "one vendor and one line that names none",
      budget: {
        lines: [
          ["Seats", "mlops-platform", 10],
          ["MLflow", "mlops-work", 10],
        ],
        text: { toolFunction: ["Tracking", "Tracking"], vendor: ["Weights & Biases", ""] },
      },
      findings: [
        {
          what: "“Weights & Biases” and “MLflow”",
          exposure: 10_00,
          places: [{ column: "toolFunction", lines: [0, 1] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no column of functions",
      budget: { lines: [["Datadog", "pipeline-monitoring", 40]] },
      outcome: "not applicable",
      reason: "“Tool function”",
    },
    {
      name: "an empty column",
      budget: { lines: [["Datadog", "pipeline-monitoring", 40]], text: { toolFunction: [" "] } },
      outcome: "not applicable",
      reason: "No line with money says",
    },
  ],
});
