import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { TableSurvey } from "../../../workbook/survey";
import { asidePages, reviewPages, selectionBar } from "../../later";
import { formattingFor, type Formatting } from "../../view/formatting";
import { lastStanding } from "../../view/last-standing";
import { spoken } from "../../view/spoken-state";
import type { Session } from "../../session";
import { hasOtherPages, type State } from "../../state";
import { BudgetChoice } from "../choice/BudgetChoice";
import { Failure } from "./Failure";
import { useKeptFocus } from "./kept-focus";
import { LastWrite } from "./LastWrite";
import { NoticeBar } from "./NoticeBar";
import { NoTable } from "./NoTable";
import { OtherPages } from "./OtherPages";
import { Reading } from "./Reading";
import { WaitingBar } from "./WaitingBar";

interface ShellProps {
  readonly state: State;
  readonly session: Session;
}

/** The pane's frame: the page of the current stage, the message above it, the undo bar below it. */
export function Shell({ state, session }: ShellProps) {
  const { notice } = state;
  const lastWrite = lastStanding(state.writes);
  const page = useKeptFocus(stepOf(state));
  return (
    <div className="shell">
      <div
        className="shell-page"
        ref={page}
        onKeyDown={(event) => leave(event.key, state, session)}
      >
        <div role="status" aria-live="polite" className="spoken">
          {spoken(state)}
        </div>
        {state.aside ? (
          <AsideView state={state} session={session} />
        ) : (
          <StageView state={state} session={session} />
        )}
        {hasOtherPages(state.stage) && !state.aside && <OtherPages onOpen={session.showPage} />}
      </div>
      <div className="shell-foot">
        <SelectionView state={state} session={session} />
        <WaitingBar isWaiting={state.isWaiting} />
        {notice && <NoticeBar notice={notice} onClose={session.closeNotice} />}
        {lastWrite && (
          <LastWrite
            entry={lastWrite}
            isUndoing={state.undoing !== null}
            isBusy={isBusy(state)}
            locale={localeOf(state)}
            onUndo={() => void session.undo()}
          />
        )}
      </div>
    </div>
  );
}

/** Changes whenever the page is replaced under the user's hands. */
function stepOf({ stage, found, aside, undoing }: State): string {
  const detail =
    stage.kind === "reviewed"
      ? `${stage.page} ${stage.shownRow} ${stage.writing.kind} ${stage.judgement.policy.acceptances.length}`
      : `${found?.others !== undefined}`;
  const page = aside ? `beside ${aside.page}` : stage.kind;
  return `${page} ${detail} ${undoing !== null}`;
}

/** Escape leaves a preview, as it leaves a dialog, and a page that lies over another. */
function leave(key: string, { stage, aside }: State, session: Session): void {
  if (key !== "Escape") return;
  if (aside) session.closeAside();
  else if (stage.kind === "reviewed" && stage.writing.kind === "planned") session.dropPreview();
}

function AsideView({ state, session }: ShellProps) {
  const { aside, policy, writes, undoing } = state;
  const pages = asidePages.now();
  if (!aside || !pages) return null;
  return (
    <pages.AsidePage
      aside={aside}
      policy={policy}
      journal={{ writes, undoing, isBusy: isBusy(state) }}
      format={formattingFor(localeOf(state), null)}
      session={session}
    />
  );
}

function StageView({ state, session }: ShellProps) {
  const { stage, found } = state;
  switch (stage.kind) {
    case "opening":
      return <Reading title={say("Looking for budget tables")} progress={null} />;
    case "reading":
      return (
        <Reading
          title={say("Reading the budget")}
          progress={stage.progress}
          onCancel={session.cancel}
        />
      );
    case "no table":
      return (
        <NoTable
          nearMiss={stage.nearMiss}
          onRetry={() => void session.open()}
          onUseCells={() => void session.useSelection()}
        />
      );
    case "failed":
      return <Failure problem={stage.problem} onRetry={() => void session.open()} />;
    case "choosing":
      return found && <BudgetChoice found={found} session={session} />;
    case "reviewed": {
      const format = formatOf(state, stage.judgement);
      const pages = reviewPages.now();
      if (!pages) return null;
      const { writes, undoing, writeChoice } = state;
      const journal = { writes, undoing, isBusy: isBusy(state) };
      return (
        <pages.Reviewed
          stage={stage}
          tables={found?.survey.tables ?? NO_TABLES}
          journal={journal}
          choice={writeChoice}
          format={format}
          session={session}
        />
      );
    }
  }
}

function SelectionView({ state, session }: ShellProps) {
  const { stage } = state;
  const bar = selectionBar.now();
  if (stage.kind !== "reviewed" || !bar) return null;
  const { judgement, selectedRow } = stage;
  return (
    <bar.SelectedLine
      judgement={judgement}
      row={selectedRow}
      format={formatOf(state, judgement)}
      onShow={session.showLine}
    />
  );
}

function formatOf(state: State, { report }: Judgement): Formatting {
  return formattingFor(localeOf(state), report.currency);
}

const NO_TABLES: readonly TableSurvey[] = [];

/** One change of the workbook at a time. */
function isBusy({ stage, undoing }: State): boolean {
  return undoing !== null || (stage.kind === "reviewed" && stage.writing.kind === "writing");
}

function localeOf({ found }: State): string {
  return found?.survey.culture.locale ?? "en-US";
}
