import { IconButton } from "office-ui-fabric-react/lib/Button";
import { say } from "../../../core/words/say";
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
          {say("{count, plural, one {{shown} line} other {{shown} lines}}", {
            count: report.lines,
            shown: format.count(report.lines),
          })}{" "}
          · {isFollowing ? say("follows your edits") : report.address}
        </div>
      </div>
      <IconButton
        iconProps={{ iconName: "Refresh" }}
        title={say("Read the budget again")}
        ariaLabel={say("Read the budget again")}
        onClick={() => void session.review()}
      />
      <IconButton
        iconProps={{ iconName: "Table" }}
        title={say("Choose another table or change the columns")}
        ariaLabel={say("Choose another table or change the columns")}
        onClick={() => void session.reopenChoice()}
      />
    </div>
  );
}
