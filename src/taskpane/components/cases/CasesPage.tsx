import { useMemo } from "react";
import type { Judgement } from "../../../workbook/judgement/judgement";
import { caseCards, caseCells, caseTally } from "../../view/case-cards";
import type { Formatting } from "../../view/formatting";
import { useBatch } from "../shell/batch";
import { ShowMore } from "../shell/ShowMore";
import { CaseCardView } from "./CaseCardView";
import { CaseVerdictMark } from "./CaseVerdictMark";
import { NoCases } from "./NoCases";

interface CasesPageProps {
  readonly judgement: Judgement;
  readonly format: Formatting;
  readonly onShowCells: (address: string) => void;
}

const BATCH = 20;

/** Every use case as a decision: close it, fund what it stands on, or keep it. */
export function CasesPage({ judgement, format, onShowCells }: CasesPageProps) {
  const cards = useMemo(() => caseCards(judgement), [judgement]);
  const batch = useBatch(cards.length, BATCH);
  if (cards.length === 0) return <NoCases />;
  const { counts, freed } = caseTally(cards);
  return (
    <>
      <h2 className="subtitle">
        {format.count(cards.length)} {cards.length === 1 ? "use case" : "use cases"}
      </h2>
      <ul className="marks" aria-label="Use cases by decision">
        {counts.map(({ verdict, count }) => (
          <li key={verdict}>
            <CaseVerdictMark verdict={verdict} count={count} />
          </li>
        ))}
      </ul>
      {freed > 0 && (
        <p>
          Closing what misses its threshold frees{" "}
          <span className="strong" title={format.moneyExact(freed)}>
            {format.money(freed)}
          </span>{" "}
          that is not spent yet.
        </p>
      )}
      <ol ref={batch.list} className="findings" aria-label="Use cases, decisions first">
        {cards.slice(0, batch.shown).map((card) => (
          <li key={card.at}>
            <CaseCardView
              card={card}
              format={format}
              cellsOf={() => caseCells(judgement, card.at)}
              onShowCells={onShowCells}
            />
          </li>
        ))}
      </ol>
      <ShowMore batch={batch} format={format} />
    </>
  );
}
