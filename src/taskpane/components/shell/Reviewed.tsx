import { IconButton } from "office-ui-fabric-react/lib/Button";
import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
import { useLayoutEffect, useRef } from "react";
import type { Session } from "../../session";
import type { Page, Stage } from "../../state";
import type { Formatting } from "../../view/formatting";
import { rankedFindings } from "../../view/ranking";
import { Findings } from "../findings/Findings";
import { Moves } from "../moves/Moves";
import { Overview } from "../overview/Overview";
import { PolicyPage } from "../policy/PolicyPage";
import { WritePage } from "../writing/WritePage";

type ReviewedStage = Extract<Stage, { kind: "reviewed" }>;

interface ReviewedProps {
  readonly stage: ReviewedStage;
  readonly format: Formatting;
  readonly session: Session;
}

const TABS = { overview: "Overview", findings: "Findings", moves: "Reallocate", write: "Write" };

/** The pages of one review under the budget's name; its policy is behind a button of its own. */
export function Reviewed({ stage, format, session }: ReviewedProps) {
  const { report } = stage.judgement;
  const findings = rankedFindings(report).length;
  useTopOf(stage.page);
  return (
    <main>
      <div className="head">
        <div className="head-budget">
          <div className="head-name">
            <h1 className="title ellipsis" title={report.address}>
              {report.name}
            </h1>
            <div className="quiet ellipsis">
              {format.count(report.lines)} {report.lines === 1 ? "line" : "lines"} ·{" "}
              {stage.isFollowing ? "follows your edits" : report.address}
            </div>
          </div>
          <IconButton
            iconProps={{ iconName: "Refresh" }}
            title="Read the budget again"
            ariaLabel="Read the budget again"
            onClick={() => void session.review()}
          />
          <IconButton
            iconProps={{ iconName: "Settings" }}
            title="What the budget is judged by"
            ariaLabel="What the budget is judged by"
            checked={stage.page === "policy"}
            onClick={() => session.showPage("policy")}
          />
          <IconButton
            iconProps={{ iconName: "Table" }}
            title="Choose another table or change the columns"
            ariaLabel="Choose another table or change the columns"
            onClick={() => void session.reopenChoice()}
          />
        </div>
        <Pivot
          aria-label="Pages of the review"
          headersOnly
          selectedKey={stage.page === "policy" ? null : stage.page}
          getTabId={tabId}
          onLinkClick={(item) => session.showPage(item?.props.itemKey as Page)}
          styles={{
            root: { display: "flex" },
            link: { height: 34, padding: "0 8px", margin: 0, flexGrow: 1, fontSize: 13 },
            linkIsSelected: { height: 34, padding: "0 8px", margin: 0, flexGrow: 1, fontSize: 13 },
          }}
        >
          {Object.entries(TABS).map(([page, title]) => (
            <PivotItem
              key={page}
              itemKey={page}
              headerText={page === "findings" ? `${title} ${format.count(findings)}` : title}
            />
          ))}
        </Pivot>
      </div>
      <div className="page" {...panelOf(stage.page)}>
        <PageView stage={stage} format={format} session={session} />
      </div>
    </main>
  );
}

/** A page opened by its tab begins at its top, whatever was scrolled to on the page before. */
function useTopOf(page: Page): void {
  const shown = useRef(page);
  useLayoutEffect(() => {
    if (shown.current !== page) window.scrollTo(0, 0);
    shown.current = page;
  }, [page]);
}

function panelOf(page: Page) {
  return page === "policy"
    ? { role: "region", "aria-label": "Policy" }
    : { role: "tabpanel", "aria-labelledby": tabId(page) };
}

function tabId(page: string): string {
  return `tab-${page}`;
}

function PageView({ stage, format, session }: ReviewedProps) {
  const { judgement } = stage;
  switch (stage.page) {
    case "overview":
      return (
        <Overview judgement={judgement} split={stage.split} format={format} session={session} />
      );
    case "findings":
      return (
        <Findings
          report={judgement.report}
          format={format}
          onShowCells={(cells) => void session.showCells(cells)}
        />
      );
    case "moves":
      return (
        <Moves judgement={judgement} format={format} onPreview={() => void session.preview()} />
      );
    case "write":
      return <WritePage writing={stage.writing} format={format} session={session} />;
    case "policy":
      return (
        <PolicyPage
          policy={judgement.policy}
          onChange={(change) => void session.setPolicy(change)}
        />
      );
  }
}
