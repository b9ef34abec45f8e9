import { ThemeProvider } from "office-ui-fabric-react/lib/Theme";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { Findings } from "../../src/taskpane/components/findings/Findings";
import { registerPaneIcons } from "../../src/taskpane/icons";
import type { Session } from "../../src/taskpane/session";
import { LIGHT_THEME } from "../../src/taskpane/theme";
import { formattingFor } from "../../src/taskpane/view/formatting";
import type { Judgement } from "../../src/workbook/judgement/judgement";
import type { FindingReport } from "../../src/workbook/judgement/report";
import { aJudgement } from "../taskpane/a-judgement";

/** Findings of every length, so that no two cards are as high by rule. */
function findings(count: number): FindingReport[] {
  return Array.from({ length: count }, (_, at) => ({
    severity: "warning",
    cells: [`Budget!C${at + 2}`],
    exposure: (count - at) * 100,
    what: `Line ${at + 1} ${"is paid for twice ".repeat(1 + (at % 7))}.`,
    why: "Money that is spent twice is missing where it is needed.",
    remedy: `Delete one of the two lines, Budget!C${at + 2} or the one it repeats.`,
    source: "ours",
  }));
}

const { report, ...rest } = aJudgement();

function judged(list: readonly FindingReport[]): Judgement {
  return {
    ...rest,
    report: {
      ...report,
      outcomes: [{ rule: "line-duplicated", outcome: "findings", findings: list }],
    },
  };
}

/** As after an edit in the sheet: the first of ten thousand findings comes and goes. */
function Page() {
  const [judgement, setJudgement] = useState(() => judged(ALL));
  Object.assign(window, { showFrom: (first: number) => setJudgement(judged(ALL.slice(first))) });
  return (
    <main className="page">
      <h1 className="title">Budget</h1>
      <Findings
        judgement={judgement}
        row={null}
        format={formattingFor("en-US", "EUR")}
        session={{} as Session}
      />
    </main>
  );
}

const ALL = findings(10_000);

registerPaneIcons();
createRoot(document.getElementById("pane")!).render(
  <ThemeProvider theme={LIGHT_THEME} applyTo="none">
    <Page />
  </ThemeProvider>
);
