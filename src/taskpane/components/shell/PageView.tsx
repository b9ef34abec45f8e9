import type { TableSurvey } from "../../../workbook/survey";
import type { Session } from "../../session";
import type { Stage } from "../../state";
import type { Formatting } from "../../view/formatting";
import { AboutPage } from "../about/AboutPage";
import { CasesPage } from "../cases/CasesPage";
import { CostTypesPage } from "../costs/CostTypesPage";
import { Findings } from "../findings/Findings";
import { FunctionsPage } from "../functions/FunctionsPage";
import { HistoryPage } from "../history/HistoryPage";
import { Moves } from "../moves/Moves";
import { Overview } from "../overview/Overview";
import { PolicyPage } from "../policy/PolicyPage";
import type { Journal } from "../../view/journal";
import type { WriteChoice } from "../../writing/writing";
import { WritePage } from "../writing/WritePage";

export type ReviewedStage = Extract<Stage, { kind: "reviewed" }>;

export interface PageViewProps {
  readonly stage: ReviewedStage;
  /** The workbook's Excel tables. */
  readonly tables: readonly TableSurvey[];
  readonly journal: Journal;
  readonly choice: WriteChoice;
  readonly format: Formatting;
  readonly session: Session;
}

/** The page that is open. */
export function PageView(props: PageViewProps) {
  const { stage, tables, journal, choice, format, session } = props;
  const { judgement } = stage;
  const showCells = (cells: string) => void session.showCells(cells);
  switch (stage.page) {
    case "overview":
      return (
        <Overview judgement={judgement} split={stage.split} format={format} session={session} />
      );
    case "findings":
      return (
        <Findings judgement={judgement} row={stage.shownRow} format={format} session={session} />
      );
    case "cases":
      return <CasesPage judgement={judgement} format={format} onShowCells={showCells} />;
    case "moves":
      return (
        <Moves judgement={judgement} whatIf={stage.whatIf} format={format} session={session} />
      );
    case "types":
      return (
        <CostTypesPage
          judgement={judgement}
          format={format}
          onShowCells={showCells}
          onConfirm={(codes) =>
            void session.preview("types", {
              formula: "",
              types: { intake: judgement.intake, codes },
            })
          }
        />
      );
    case "write":
      return (
        <WritePage
          writing={stage.writing}
          isBusy={journal.isBusy}
          choice={choice}
          format={format}
          session={session}
        />
      );
    case "history":
      return (
        <HistoryPage
          journal={journal}
          past={stage.past}
          isReviewed
          format={format}
          session={session}
        />
      );
    case "functions":
      return (
        <FunctionsPage
          functions={stage.functions}
          judgement={judgement}
          tables={tables}
          isBusy={journal.isBusy}
          format={format}
          session={session}
        />
      );
    case "policy":
      return (
        <PolicyPage
          policy={judgement.policy}
          judgement={judgement}
          locale={format.locale}
          onChange={(change) => void session.setPolicy(change)}
        />
      );
    case "about":
      return <AboutPage />;
  }
}
