import { IconButton } from "office-ui-fabric-react/lib/Button";
import type { BudgetReport } from "../../../workbook/judgement/report";
import type { Session } from "../../session";
import type { Formatting } from "../../view/formatting";

interface BudgetHeadProps {
  readonly report: BudgetReport;
  readonly isFollowing: boolean;
  readonly format: Formatting;
  readonly session: Session;
}

/** Which budget this is, and how to read it again or choose another. */
export function BudgetHead({ report, isFollowing, format, session }: BudgetHeadProps) {
  return (
    <div className="head-budget">
      <div className="head-name">
        <h1 className="title ellipsis" title={report.address}>
          {report.name}
        </h1>
        <div className="quiet ellipsis">
          {format.count(report.lines)} {report.lines === 1 ? "line" : "lines"} ·{" "}
          {isFollowing ? "follows your edits" : report.address}
        </div>
      </div>
      <IconButton
        iconProps={{ iconName: "Refresh" }}
        title="Read the budget again"
        ariaLabel="Read the budget again"
        onClick={() => void session.review()}
      />
      <IconButton
        iconProps={{ iconName: "Table" }}
        title="Choose another table or change the columns"
        ariaLabel="Choose another table or change the columns"
        onClick={() => void session.reopenChoice()}
      />
    </div>
  );
}
