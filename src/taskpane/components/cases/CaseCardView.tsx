import { say } from "../../../core/words/say";
import type { CaseCard } from "../../view/case-cards";
import type { Formatting } from "../../view/formatting";
import { caseSentence, foundationWords, signalWords } from "../../view/case-words";
import { CaseVerdictMark } from "./CaseVerdictMark";

interface CaseCardViewProps {
  readonly card: CaseCard;
  readonly format: Formatting;
  readonly cellsOf: () => readonly string[];
  readonly onShowCells: (address: string) => void;
}

/** One use case: the decision, its money, and what the decision rests on. */
export function CaseCardView({ card, format, cellsOf, onShowCells }: CaseCardViewProps) {
  const isOver = card.verdict === "closed";
  const facts: [name: string, value: string, exact?: string][] = [
    [say("Planned"), format.money(card.planned), format.moneyExact(card.planned)],
    [
      isOver ? say("Not spent") : say("Freed if closed"),
      format.money(card.freed),
      format.moneyExact(card.freed),
    ],
    [say("Signal"), signalWords(card, format)],
    [say("Threshold"), card.threshold ?? say("none")],
    [say("Foundation"), foundationWords(card.foundation)],
  ];
  return (
    <article className="card case" aria-label={card.name}>
      <CaseVerdictMark verdict={card.verdict} />
      <h3 className="case-name">{card.name}</h3>
      <p className="quiet">{caseSentence(card)}</p>
      <dl className="case-facts">
        {facts.map(([name, value, exact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd title={exact}>{value}</dd>
          </div>
        ))}
      </dl>
      {card.missing.length > 0 && (
        <p className="quiet">
          <span className="strong">{say("Still to add:")}</span> {card.missing.join(", ")}
        </p>
      )}
      <button
        type="button"
        className="link"
        aria-label={say("Show cells of {name}", { name: card.name })}
        onClick={() => {
          const [first] = cellsOf();
          if (first !== undefined) onShowCells(first);
        }}
      >
        {say("Show cells")}
      </button>
    </article>
  );
}
