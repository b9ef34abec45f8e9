import { useMemo } from "react";
import { say } from "../../../core/words/say";
import type { FormulaCell } from "../../../workbook/annotation/plan-moves";
import { cellWordsIn, type CellWords } from "../../view/cell-words";
import type { Formatting } from "../../view/formatting";
import { LongList } from "../shell/LongList";

interface FormulaCellsProps {
  readonly formulas: readonly FormulaCell[];
  readonly overwritten: ReadonlySet<string>;
  /** While it is written nothing can be chosen. */
  readonly isFixed: boolean;
  readonly format: Formatting;
  readonly onChoose: (address: string, isChosen: boolean) => void;
}

/** Amounts that a move would change and that are formulas: left alone unless chosen one by one. */
export function FormulaCells(props: FormulaCellsProps) {
  const { formulas, overwritten, isFixed, format, onChoose } = props;
  const words = useMemo(() => cellWordsIn(format.locale), [format.locale]);
  const version = useMemo(() => ({ overwritten, isFixed }), [overwritten, isFixed]);
  return (
    <section aria-labelledby="formulas-title" className="card">
      <h3 id="formulas-title" className="subtitle">
        {say(
          "{count, plural, one {{shown} amount is a formula} other {{shown} amounts are formulas}}",
          { count: formulas.length, shown: format.count(formulas.length) }
        )}
      </h3>
      <p className="quiet">
        {say(
          "Left as they are unless you choose them. A formula that is overwritten no longer follows its cells; undo brings it back."
        )}
      </p>
      <LongList
        items={formulas}
        keyOf={({ address }) => address}
        version={version}
        className="formulas"
        draw={(cell) => (
          <FormulaRow
            cell={cell}
            words={words}
            isChosen={overwritten.has(cell.address)}
            isFixed={isFixed}
            onChoose={(isChosen) => onChoose(cell.address, isChosen)}
          />
        )}
      />
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
    <div className="formula">
      <span>
        <span className="strong">{address}</span>{" "}
        <span className="number">
          {words(old)} <span aria-hidden="true">→</span>
          <span className="spoken">{say("to")}</span> {words(now)}
        </span>
      </span>
      <code>{formula}</code>
      <label className="check">
        <input
          type="checkbox"
          aria-label={say("Overwrite this formula in {address}", { address })}
          checked={isChosen}
          disabled={isFixed}
          onChange={({ target }) => onChoose(target.checked)}
        />
        {say("Overwrite this formula")}
      </label>
    </div>
  );
}
