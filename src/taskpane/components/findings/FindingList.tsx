import { useState } from "react";
import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { Session } from "../../session";
import { acceptancesFor, namesToAccept } from "../../view/accepting";
import type { Formatting } from "../../view/formatting";
import type { RankedFinding } from "../../view/ranking";
import { LongList } from "../shell/LongList";
import { FindingCard } from "./FindingCard";

interface FindingListProps {
  readonly judgement: Judgement;
  /** The same array as long as nothing in it changes. */
  readonly findings: readonly RankedFinding[];
  readonly format: Formatting;
  readonly session: Session;
}

/** Open findings, most severe first. A card that was opened stays so, also while it is out of sight. */
export function FindingList({ judgement, findings, format, session }: FindingListProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(findings.slice(0, 1).map(({ key }) => key))
  );
  const toggle = (key: string, isOpen: boolean) =>
    setOpened((before) => {
      if (before.has(key) === isOpen) return before;
      const after = new Set(before);
      if (isOpen) after.add(key);
      else after.delete(key);
      return after;
    });
  return (
    <LongList
      items={findings}
      keyOf={keyOf}
      version={opened}
      className="findings"
      label={say("Findings, most severe first")}
      draw={(finding) => (
        <FindingCard
          finding={finding}
          isOpen={opened.has(finding.key)}
          format={format}
          today={judgement.intake.budget.today}
          namesToAccept={() => namesToAccept(judgement, finding)}
          onToggle={(isOpen) => toggle(finding.key, isOpen)}
          onAccept={(names, grounds) =>
            void session.accept(acceptancesFor(finding.rule, names, grounds))
          }
          onShowCells={(cells) => void session.showCells(cells)}
        />
      )}
    />
  );
}

function keyOf({ key }: RankedFinding): string {
  return key;
}
