import type { Past } from "../../past";
import type { Session } from "../../session";
import type { Formatting } from "../../view/formatting";
import type { Journal } from "../../view/journal";
import { PastReviews } from "./PastReviews";
import { UndoLimits } from "./UndoLimits";
import { WriteLog } from "./WriteLog";

interface HistoryPageProps {
  readonly journal: Journal;
  /** null until it is asked for. */
  readonly past: Past | null;
  /** A budget is: what is shown of earlier reviews is about it alone. */
  readonly isReviewed?: boolean;
  readonly format: Formatting;
  readonly session: Session;
}

/** What was written into this workbook, with its undo, and what earlier reviews of this budget said. */
export function HistoryPage(props: HistoryPageProps) {
  const { journal, past, isReviewed = false, format, session } = props;
  return (
    <>
      <WriteLog journal={journal} canWrite={isReviewed} format={format} session={session} />
      <UndoLimits />
      <PastReviews
        past={past ?? { kind: "reading" }}
        isOfOne={isReviewed}
        format={format}
        onRetry={() => void session.readPast()}
      />
    </>
  );
}
