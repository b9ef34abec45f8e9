import type { Budget, StatedTotal } from "../budget";
import { currencyOf, type Currency } from "../money";
import { joinedBytes, joinedColumns, joinedFloats, joinedLists } from "./joined-columns";
import { joinedTimeline, type JoinedTimeline } from "./joined-timeline";
import { restated } from "./restated";

/** One of several budgets that are joined. */
export interface JoinedPart {
  readonly budget: Budget;
  /** Units of the joined budget's currency for one unit of its own. */
  readonly rate: number;
}

export interface JoinedBudget {
  /** Its use cases are still to be joined: null. */
  readonly budget: Budget;
  readonly timeline: JoinedTimeline;
}

/**
 * The lines of several budgets, one below the other, as one budget of this name. Money is in minor units of `currency`;
 * null where the parts name several and nobody said what they are counted in: then each line names its own, as in a table
 * whose lines name several.
 */
export function joinedBudget(
  name: string,
  parts: readonly JoinedPart[],
  currency: Currency | null
): JoinedBudget {
  const unit = currency ?? currencyOf("");
  const own = parts.map(({ budget, rate }) => restated(budget, unit, rate));
  const lines = own.reduce((sum, budget) => sum + budget.lines, 0);
  const columns = joinedColumns(own.map((budget) => ({ rows: budget.lines, columns: budget })));
  const timeline = joinedTimeline(own);
  return {
    timeline,
    budget: {
      name,
      currency: unit,
      today: own[0]?.today ?? 0,
      lines,
      names: joinedLists(own.map(({ names }) => names)),
      amounts: joinedFloats(own.map(({ amounts }) => amounts)),
      unreadable: below(own, ({ unreadable }, first) =>
        unreadable.map((each) => ({ ...each, line: first + each.line }))
      ),
      costTypes: joinedBytes(own.map(({ costTypes }) => costTypes)),
      evidence: joinedLists(own.map(({ evidence }) => evidence)),
      locked: joinedBytes(own.map(({ locked }) => locked)),
      minimum: joinedFloats(own.map(({ minimum }) => minimum)),
      maximum: joinedFloats(own.map(({ maximum }) => maximum)),
      ...columns,
      text: currency && !columns.text.currency ? columns.text : withCurrencies(),
      timeline: timeline.timeline,
      cases: null,
      totals: totalsBelow(own),
    },
  };

  /** What a table names once holds for each of its lines. */
  function withCurrencies(): Budget["text"] {
    const codes = parts.flatMap(({ budget: { text, lines, currency: stated } }) => {
      const code = currency ? currency.code : stated.code;
      return text.currency && !currency
        ? text.currency.map((said) => said || stated.code)
        : Array.from({ length: lines }, () => code);
    });
    return { ...columns.text, currency: codes };
  }
}

/** Total rows are counted over all parts, lines too. */
function totalsBelow(parts: readonly Budget[]): StatedTotal[] {
  let rows = 0;
  return below(parts, ({ totals, lines }, first) => {
    const firstRow = rows;
    rows += totals.filter(({ at }) => "row" in at).length;
    return totals.map((total) => ({
      ...total,
      lines,
      at: "row" in total.at ? { row: firstRow + total.at.row } : { line: first + total.at.line },
    }));
  });
}

function below<Entry>(
  parts: readonly Budget[],
  of: (part: Budget, firstLine: number) => readonly Entry[]
): Entry[] {
  let first = 0;
  return parts.flatMap((part) => {
    const entries = of(part, first);
    first += part.lines;
    return entries;
  });
}
