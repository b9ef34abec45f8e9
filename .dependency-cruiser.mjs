/** Each boundary with its reason; the layers are drawn in docs/architecture.md. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

export default {
  forbidden: [
    forbid(
      "core-is-pure",
      "The judgement must give the same answer in Excel, in a cell and on the command line: core imports nothing but itself.",
      { path: "^src/core" },
      { pathNot: "^src/core" }
    ),
    forbid(
      "core-order-budget",
      "Inside core: budget ← costs ← policy ← measures ← review ← rules.",
      { path: "^src/core/budget" },
      { path: "^src/core/(costs|policy|measures|review|rules|reallocation)" }
    ),
    forbid(
      "core-order-costs",
      "Costs know the budget only.",
      { path: "^src/core/costs" },
      { path: "^src/core/(policy|measures|review|rules|reallocation)" }
    ),
    forbid(
      "core-order-measures",
      "A measure is shared by rules and functions, so it may know neither.",
      { path: "^src/core/measures" },
      { path: "^src/core/(review|rules|reallocation)" }
    ),
    forbid(
      "core-order-review",
      "Running a catalogue must not depend on what is in it.",
      { path: "^src/core/review" },
      { path: "^src/core/(rules|reallocation)" }
    ),
    forbid(
      "rules-and-reallocation-apart",
      "A rule finds, a reallocation repairs; neither knows the other.",
      { path: "^src/core/rules" },
      { path: "^src/core/reallocation" }
    ),
    forbid(
      "reallocation-knows-no-rule",
      "A move names a rule by its id only.",
      { path: "^src/core/reallocation" },
      { path: "^src/core/rules" }
    ),
    forbid(
      "workbook-knows-core-only",
      "A workbook is plain data; who shows or serves it is somebody else's business.",
      { path: "^src/workbook" },
      { pathNot: "^src/(workbook|core)" }
    ),
    forbid(
      "functions-know-core-only",
      "A custom function is a pure function of its arguments: no workbook, no Office calls.",
      { path: "^src/functions" },
      { pathNot: "^src/(functions|core)" }
    ),
    forbid(
      "pane-knows-no-office",
      "The pane talks to the workbook through the port, so that one adapter serves all three shells.",
      { path: "^src/taskpane" },
      { path: "^src/(excel|embedded|functions)" }
    ),
    forbid(
      "excel-knows-no-stand-in",
      "What ships to Excel must not carry the stand-in.",
      { path: "^src/excel" },
      { path: "^src/embedded" }
    ),
    forbid(
      "stand-in-uses-the-adapter-whole",
      "The stand-in is the host side of Office.js; it may start the adapter, never reach into it.",
      { path: "^src/embedded" },
      { path: "^src/excel", pathNot: "^src/excel/office-host" }
    ),
    forbid(
      "node-only-on-the-command-line",
      "Everything but the command line also runs in a browser.",
      { path: "^src", pathNot: "^src/embedded/review" },
      { dependencyTypes: ["core"] }
    ),
    forbid(
      "no-cycle",
      "Two files that need each other to run are one idea; a type may look back.",
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } }
    ),
    forbid(
      "no-lost-file",
      "A file nobody imports is dead.",
      { orphan: true, path: "^src", pathNot: "\\.d\\.ts$|fabric-config|no-menu" },
      {}
    ),
    forbid(
      "declared-packages",
      "What is imported is in package.json.",
      { path: "^src" },
      { dependencyTypes: ["npm-no-pkg", "npm-unknown"] }
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json", ".css"] },
  },
};
