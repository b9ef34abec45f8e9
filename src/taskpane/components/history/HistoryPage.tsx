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
  readonly format: Formatting;
  readonly session: Session;
}

/** What was written into this workbook, with its undo, and what earlier reviews of this budget said. */
export function HistoryPage({ journal, past, format, session }: HistoryPageProps) {
  return (
    <>
      <WriteLog journal={journal} format={format} session={session} />
      <UndoLimits />
      <PastReviews
        past={past ?? { kind: "reading" }}
        format={format}
        onRetry={() => void session.readPast()}
      />
    </>
  );
}
