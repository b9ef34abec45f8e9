import type { Judgement } from "../../../workbook/judgement/judgement";
import type { Session } from "../../session";
import { acceptancesFor, namesToAccept } from "../../view/accepting";
import type { Formatting } from "../../view/formatting";
import type { RankedFinding } from "../../view/ranking";
import { useBatch } from "../shell/batch";
import { ShowMore } from "../shell/ShowMore";
import { FindingCard } from "./FindingCard";

interface FindingListProps {
  readonly judgement: Judgement;
  readonly findings: readonly RankedFinding[];
  readonly format: Formatting;
  readonly session: Session;
}

/** Cards drawn at once: a budget may have thousands of findings. */
const BATCH = 30;

/** Open findings, most severe first, a batch at a time. */
export function FindingList({ judgement, findings, format, session }: FindingListProps) {
  const batch = useBatch(findings.length, BATCH);
  return (
    <>
      <ol ref={batch.list} className="findings" aria-label="Findings, most severe first">
        {findings.slice(0, batch.shown).map((finding, at) => (
          <li key={finding.key}>
            <FindingCard
              finding={finding}
              isOpen={at === 0}
              format={format}
              today={judgement.intake.budget.today}
              namesToAccept={() => namesToAccept(judgement, finding)}
              onAccept={(names, grounds) =>
                void session.accept(acceptancesFor(finding.rule, names, grounds))
              }
              onShowCells={(cells) => void session.showCells(cells)}
            />
          </li>
        ))}
      </ol>
      <ShowMore batch={batch} format={format} />
    </>
  );
}
