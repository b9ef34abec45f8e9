import { useMemo } from "react";
import type { FormulaCell } from "../../../workbook/annotation/plan-moves";
import { cellWordsIn, type CellWords } from "../../view/cell-words";
import type { Formatting } from "../../view/formatting";
import { useBatch } from "../shell/batch";
import { ShowMore } from "../shell/ShowMore";

interface FormulaCellsProps {
  readonly formulas: readonly FormulaCell[];
  readonly overwritten: ReadonlySet<string>;
  /** While it is written nothing can be chosen. */
  readonly isFixed: boolean;
  readonly format: Formatting;
  readonly onChoose: (address: string, isChosen: boolean) => void;
}

const BATCH = 20;

/** Amounts that a move would change and that are formulas: left alone unless chosen one by one. */
export function FormulaCells(props: FormulaCellsProps) {
  const { formulas, overwritten, isFixed, format, onChoose } = props;
  const batch = useBatch<HTMLUListElement>(formulas.length, BATCH);
  const words = useMemo(() => cellWordsIn(format.locale), [format.locale]);
  return (
    <section aria-labelledby="formulas-title" className="card">
      <h3 id="formulas-title" className="subtitle">
        {formulas.length === 1
          ? "1 amount is a formula"
          : `${format.count(formulas.length)} amounts are formulas`}
      </h3>
      <p className="quiet">
        Left as they are unless you choose them. A formula that is overwritten no longer follows its
        cells; undo brings it back.
      </p>
      <ul ref={batch.list} className="formulas">
        {formulas.slice(0, batch.shown).map((cell) => (
          <FormulaRow
            key={cell.address}
            cell={cell}
            words={words}
            isChosen={overwritten.has(cell.address)}
            isFixed={isFixed}
            onChoose={(isChosen) => onChoose(cell.address, isChosen)}
          />
        ))}
      </ul>
      <ShowMore batch={batch} format={format} />
    </section>
  );
}

interface FormulaRowProps {
  readonly cell: FormulaCell;
  readonly words: CellWords;
  readonly isChosen: boolean;
  readonly isFixed: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function FormulaRow({ cell, words, isChosen, isFixed, onChoose }: FormulaRowProps) {
  const { address, formula, old, new: now } = cell;
  return (
    <li className="formula">
      <span>
        <span className="strong">{address}</span>{" "}
        <span className="number">
          {words(old)} <span aria-hidden="true">→</span>
          <span className="spoken">to</span> {words(now)}
        </span>
      </span>
      <code>{formula}</code>
      <label className="check">
        <input
          type="checkbox"
          aria-label={`Overwrite this formula in ${address}`}
          checked={isChosen}
          disabled={isFixed}
          onChange={({ target }) => onChoose(target.checked)}
        />
        Overwrite this formula
      </label>
    </li>
  );
}
