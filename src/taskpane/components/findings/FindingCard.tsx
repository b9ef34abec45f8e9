import { useRef, useState } from "react";
import { say } from "../../../core/words/say";
import { ruleTitle } from "../../../workbook/annotation/status-words";
import type { AcceptanceGrounds } from "../../view/acceptance-draft";
import type { Formatting } from "../../view/formatting";
import type { RankedFinding } from "../../view/ranking";
import { sourceWords } from "../../view/source-words";
import { ShowCells } from "../shell/ShowCells";
import { AcceptForm } from "./AcceptForm";
import { AlsoFound } from "./AlsoFound";
import { SeverityMark } from "./SeverityMark";

interface FindingCardProps {
  readonly finding: RankedFinding;
  readonly isOpen: boolean;
  readonly format: Formatting;
  /** Days since 1970-01-01. */
  readonly today: number;
  readonly namesToAccept: () => readonly string[];
  readonly onToggle: (isOpen: boolean) => void;
  /** Without names the whole rule is accepted. */
  readonly onAccept: (names: readonly string[], grounds: AcceptanceGrounds) => void;
  readonly onShowCells: (address: string) => void;
}

/** One finding: what and how much at once; why, remedy, source, cells and a way to accept it on opening. */
export function FindingCard(props: FindingCardProps) {
  const { finding, isOpen, format, today, onAccept, onShowCells } = props;
  const [names, setNames] = useState<readonly string[] | null>(null);
  const accept = useRef<HTMLButtonElement>(null);
  return (
    <details
      className={`card finding finding-${finding.severity}`}
      open={isOpen}
      onToggle={({ currentTarget }) => props.onToggle(currentTarget.open)}
    >
      <summary>
        <span className="finding-head">
          <SeverityMark severity={finding.severity} />
          {finding.exposure > 0 && (
            <span
              className="number strong"
              title={say("Money at stake: {amount}", {
                amount: format.moneyExact(finding.exposure),
              })}
            >
              {format.money(finding.exposure)}
            </span>
          )}
        </span>
        <span className="finding-what">{finding.what}</span>
      </summary>
      {finding.also && <AlsoFound also={finding.also} />}
      <dl className="reasons">
        <Reason name={say("Why it matters")} value={finding.why} />
        <Reason name={say("What to do")} value={finding.remedy} />
        <Reason
          name={say("Source")}
          value={`${sourceWords(finding.source)} · ${say(ruleTitle(finding.rule))}`}
        />
      </dl>
      <div className="finding-foot">
        <ShowCells cells={finding.cells} onShowCells={onShowCells} />
        <button
          ref={accept}
          type="button"
          className="link"
          aria-expanded={names !== null}
          onClick={() => setNames(names === null ? props.namesToAccept() : null)}
        >
          {say("Accept…")}
        </button>
      </div>
      {names !== null && (
        <AcceptForm
          names={names}
          rule={ruleTitle(finding.rule)}
          today={today}
          onAccept={onAccept}
          onCancel={() => {
            setNames(null);
            accept.current?.focus();
          }}
        />
      )}
    </details>
  );
}

function Reason({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
