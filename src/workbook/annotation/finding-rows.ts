import { say } from "../../core/words/say";
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
    say("Findings, most severe first"),
    row(
      "header",
      say("Severity"),
      say("What"),
      say("Exposure"),
      say("Share of total"),
      say("Rule"),
      say("Cells"),
      say("Source"),
      say("Why"),
      say("What to do")
    ),
    review.findings.flatMap(({ what }) => {
      const found = byWhat.get(what);
      if (!found) return [];
      const { severity, exposure, source, why, remedy, cells, also = [] } = found.finding;
      const says = [what, ...also.map((each) => each.what)].join(" ");
      const money = moneyCells(exposure, report.total);
      const places = shortList(cells);
      const title = say(ruleTitle(found.rule));
      return [linked(cells, say(severity), says, ...money, title, places, source, why, remedy)];
    })
  );
}

/** Only where somebody has accepted something: most reviews have no such section. */
export function acceptedSection({ report }: Judgement): SheetRow[] {
  const { accepted, staleAcceptances, total } = report;
  if (accepted.length + staleAcceptances.length === 0) return [];
  return section(
    say("Accepted findings"),
    row(
      "header",
      say("Severity"),
      say("What"),
      say("Exposure"),
      say("Share of total"),
      say("Until"),
      say("Cells"),
      say("Accepted by"),
      say("Reason")
    ),
    [
      ...accepted.map(({ severity, what, exposure, until, reason, who, cells }) => {
        const money = moneyCells(exposure, total);
        const places = shortList(cells);
        return linked(cells, say(severity), what, ...money, until ?? "", places, who, reason);
      }),
      ...staleAcceptances.map((says) => row("record", say("Check"), says)),
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
