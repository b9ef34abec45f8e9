import { useId, useMemo, useState } from "react";
import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { TableSurvey } from "../../../workbook/survey";
import type { FunctionBook } from "../../functions/function-book";
import type { FunctionsShown } from "../../functions/functions-shown";
import { ownTables } from "../../functions/own-tables";
import type { Session } from "../../session";
import { functionGroups } from "../../view/function-groups";
import { SearchField } from "../shell/SearchField";
import { FunctionView } from "./FunctionView";

interface FunctionListProps {
  readonly book: FunctionBook;
  readonly twins: FunctionsShown["twins"];
  readonly judgement: Judgement | null;
  /** All of the workbook's. */
  readonly tables: readonly TableSurvey[];
  readonly isBusy: boolean;
  readonly session: Session;
}

/** The custom functions by theme, and a field to find some of them. */
export function FunctionList({ book, twins, judgement, tables, ...rest }: FunctionListProps) {
  const [text, setText] = useState("");
  const id = useId();
  const own = useMemo(() => (judgement ? ownTables(judgement, tables) : []), [judgement, tables]);
  const groups = useMemo(() => functionGroups(book.entries, text), [book, text]);
  const found = groups.flatMap(({ entries }) => entries).length;
  return (
    <>
      <div className="change-filter">
        <SearchField
          text={text}
          label={say("Find a function by name, words or argument")}
          placeholder={say("Find by name, words or argument")}
          describedBy={id}
          onChange={setText}
        />
        <p id={id} role="status" className="quiet">
          {text.trim() === ""
            ? say("{count} functions for cells, all beginning with AIBUDGET.", { count: found })
            : found === 0
              ? say("No function has these words.")
              : say("{found} of {count} functions", { found, count: book.entries.length })}
        </p>
      </div>
      {groups.map(({ title, entries }) => (
        <section key={title} aria-label={title} className="function-group">
          <h3 className="certainty-title">{title}</h3>
          {entries.map((entry) => (
            <FunctionView
              key={entry.id}
              entry={entry}
              book={book}
              twin={twins[entry.id]}
              judgement={judgement}
              tables={own}
              {...rest}
            />
          ))}
        </section>
      ))}
    </>
  );
}
