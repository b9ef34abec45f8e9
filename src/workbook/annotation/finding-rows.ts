import type { Judgement } from "../judgement/judgement";
import type { FindingReport } from "../judgement/report";
import { row, section, shortList, type SheetRow } from "./sheet-row";
import { ruleTitle } from "./status-words";

/** In the order of the review; the report holds the same findings by rule. */
export function findingSection({ review, report }: Judgement): SheetRow[] {
  const reported = report.outcomes.flatMap(({ rule, findings }) =>
    findings.map((finding) => ({ rule, finding }))
  );
  const byWhat = new Map(reported.map((each) => [each.finding.what, each]));
  return section(
    "Findings, most severe first",
    row(
      "header",
      "Severity",
      "What",
      "Exposure",
      "Share of total",
      "Rule",
      "Cells",
      "Source",
      "Why",
      "What to do"
    ),
    review.findings.flatMap(({ what }) => {
      const found = byWhat.get(what);
      if (!found) return [];
      const { severity, exposure, source, why, remedy, cells, also = [] } = found.finding;
      const says = [what, ...also.map((each) => each.what)].join(" ");
      const money = moneyCells(exposure, report.total);
      const places = shortList(cells);
      const title = ruleTitle(found.rule);
      return [linked(cells, severity, says, ...money, title, places, source, why, remedy)];
    })
  );
}

/** Only where somebody has accepted something: most reviews have no such section. */
export function acceptedSection({ report }: Judgement): SheetRow[] {
  const { accepted, staleAcceptances, total } = report;
  if (accepted.length + staleAcceptances.length === 0) return [];
  return section(
    "Accepted findings",
    row(
      "header",
      "Severity",
      "What",
      "Exposure",
      "Share of total",
      "Until",
      "Cells",
      "Accepted by",
      "Reason"
    ),
    [
      ...accepted.map(({ severity, what, exposure, until, reason, who, cells }) => {
        const money = moneyCells(exposure, total);
        return linked(cells, severity, what, ...money, until ?? "", shortList(cells), who, reason);
      }),
      ...staleAcceptances.map((says) => row("record", "Check", says)),
    ]
  );
}

function linked(cells: FindingReport["cells"], ...values: SheetRow["cells"]): SheetRow {
  const [first] = cells;
  return { ...row("record", ...values), ...(first === undefined ? {} : { link: first }) };
}

function moneyCells(exposure: number, total: number): (number | "")[] {
  return exposure > 0 ? [exposure, total > 0 ? exposure / total : ""] : ["", ""];
}
