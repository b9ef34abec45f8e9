import { componentRebuilt } from "../../../src/core/rules/component-rebuilt";
import { testRule } from "./rule-cases";

testRule(componentRebuilt, {
  clear: [
    {
      name: "one use case builds it, in two lines",
      budget: {
        lines: [
          ["Login", "workflow-integration", 10],
          ["Login tests", "workflow-integration", 5],
          ["Audit log", "workflow-integration", 5],
        ],
        text: { component: ["Sign-on", "sign-on", "Logging"], case: ["Desk", "Desk", "Search"] },
        cases: { names: ["Desk", "Search"] },
      },
    },
    {
      name: "it is built once for all",
      budget: {
        lines: [
          ["Login", "shared-components", 10],
          ["Tokens", "model-api", 5],
        ],
        text: { component: ["Sign-on", ""], case: ["Shared platform", "Desk"] },
        cases: { names: ["Shared platform", "Desk"] },
      },
    },
    {
      name: "a build without money is none",
      budget: {
        lines: [
          ["Login", "workflow-integration", 10],
          ["Login", "workflow-integration", 0],
        ],
        text: { component: ["Sign-on", "Sign-on"], case: ["Desk", "Search"] },
        cases: { names: ["Desk", "Search"] },
      },
    },
  ],
  flags: [
    {
      name: "two components, one of them beside a shared build",
      budget: {
        lines: [
          ["Login", "workflow-integration", 10],
          ["Login", "workflow-integration", 8],
          ["Login", "workflow-integration", 6],
          ["Log store", "shared-components", 30],
          ["Own log store", "workflow-integration", 20],
        ],
        text: {
          component: ["Sign-on", "sign-on", "Sign-on", "Logging", "Logging"],
          case: ["Desk", "Search", "Parts", "", "Desk"],
          stage: ["", "", "", "Shared", ""],
        },
        cases: { names: ["Desk", "Search", "Parts"] },
      },
      findings: [
        {
          what: "“Logging” is paid for in 1 use case beside a shared one of EUR 30: “Desk”; one build would save EUR 20.",
          exposure: 20_00,
          places: [{ column: "component", lines: [4] }],
        },
        {
          what: "“Sign-on” is paid for in 3 use cases: “Desk”, “Search” and “Parts”; one build would save EUR 14.",
          exposure: 14_00,
          places: [{ column: "component", lines: [0, 1, 2] }],
        },
      ],
    },
    {
      name: "a line without a use case does not hide a rebuild",
      budget: {
        lines: [
          ["Login", "workflow-integration", 10],
          ["Login", "workflow-integration", 8],
          ["Login", "workflow-integration", 6],
        ],
        text: { component: ["Sign-on", "Sign-on", "Sign-on"], case: ["Desk", "Search", ""] },
        cases: { names: ["Desk", "Search"] },
      },
      findings: [
        {
          what: "one build would save EUR 8",
          exposure: 8_00,
          places: [{ column: "component", lines: [0, 1] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "one of two lines names no use case",
      budget: {
        lines: [
          ["Login", "workflow-integration", 10],
          ["Login", "workflow-integration", 8],
        ],
        text: { component: ["Sign-on", "Sign-on"], case: ["Desk", ""] },
        cases: { names: ["Desk"] },
      },
      outcome: "needs review",
      reason: "Several lines pay for “Sign-on”",
    },
    {
      name: "no column of components",
      budget: {
        lines: [["Login", "workflow-integration", 10]],
        text: { case: ["Desk"] },
        cases: { names: ["Desk"] },
      },
      outcome: "not applicable",
      reason: "“Component”",
    },
    {
      name: "no component is named",
      budget: {
        lines: [["Login", "workflow-integration", 10]],
        text: { case: ["Desk"], component: [""] },
        cases: { names: ["Desk"] },
      },
      outcome: "not applicable",
      reason: "what it builds",
    },
  ],
});
