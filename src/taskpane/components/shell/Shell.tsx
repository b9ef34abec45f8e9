import { reviewPages } from "../../later";
import { formattingFor } from "../../view/formatting";
import type { Session } from "../../session";
import type { State } from "../../state";
import { BudgetChoice } from "../choice/BudgetChoice";
import { Failure } from "./Failure";
import { useKeptFocus } from "./kept-focus";
import { LastWrite } from "./LastWrite";
import { NoticeBar } from "./NoticeBar";
import { NoTable } from "./NoTable";
import { Reading } from "./Reading";

interface ShellProps {
  readonly state: State;
  readonly session: Session;
}

/** The pane's frame: the page of the current stage, the message above it, the undo bar below it. */
export function Shell({ state, session }: ShellProps) {
  const { notice, lastWrite } = state;
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
        <StageView state={state} session={session} />
      </div>
      <div className="shell-foot">
        {notice && <NoticeBar notice={notice} onClose={session.closeNotice} />}
        {lastWrite && (
          <LastWrite
            entry={lastWrite}
            isUndoing={state.isUndoing}
            locale={localeOf(state)}
            onUndo={() => void session.undo()}
          />
        )}
      </div>
    </div>
  );
}

/** Changes whenever the page is replaced under the user's hands. */
function stepOf({ stage, isUndoing }: State): string {
  const detail =
    stage.kind === "reviewed"
      ? `${stage.page} ${stage.writing.kind} ${stage.judgement.policy.acceptances.length}`
      : "";
  return `${stage.kind} ${detail} ${isUndoing}`;
}

/** Escape leaves a preview, as it leaves a dialog. */
function leave(key: string, { stage }: State, session: Session): void {
  if (key === "Escape" && stage.kind === "reviewed" && stage.writing.kind === "planned")
    session.dropPreview();
}

function StageView({ state, session }: ShellProps) {
  const { stage, found } = state;
  switch (stage.kind) {
    case "opening":
      return <Reading title="Looking for budget tables" progress={null} />;
    case "reading":
      return (
        <Reading title="Reading the budget" progress={stage.progress} onCancel={session.cancel} />
      );
    case "no table":
      return <NoTable onRetry={() => void session.open()} />;
    case "failed":
      return <Failure problem={stage.problem} onRetry={() => void session.open()} />;
    case "choosing":
      return found && <BudgetChoice found={found} session={session} />;
    case "reviewed": {
      const format = formattingFor(localeOf(state), stage.judgement.report.currency);
      const pages = reviewPages.now();
      return pages && <pages.Reviewed stage={stage} format={format} session={session} />;
    }
  }
}

function localeOf({ found }: State): string {
  return found?.survey.culture.locale ?? "en-US";
}

/** What a screen reader hears when the stage changes. */
function spoken({ stage, found, isUndoing }: State): string {
  if (isUndoing) return "Taking the last write back.";
  switch (stage.kind) {
    case "opening":
      return "Looking for budget tables.";
    case "reading":
      return "Reading the budget.";
    case "no table":
      return "No budget table found.";
    case "failed":
      return "The workbook could not be read.";
    case "choosing":
      return found ? candidatesFound(found.candidates.length) : "";
    case "reviewed":
      return stage.judgement.review.summary;
  }
}

function candidatesFound(count: number): string {
  return count === 1 ? "1 possible budget table found." : `${count} possible budget tables found.`;
}
