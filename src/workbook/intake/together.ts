import { joinedBudget, type JoinedBudget } from "../../core/budget/joining/joined-budget";
import { NO_EXCHANGE, rateOf, type Exchange } from "../../core/budget/exchange";
import { currencyOf, formatMoney, type Currency } from "../../core/budget/money";
import { listed } from "../../core/review/wording";
import { message, say } from "../../core/words/say";
import { fullAddress, overlaps } from "../address";
import type { Candidate } from "../discovery/candidate";
import type { Survey } from "../survey";
import { conversionNotes, missingRateNotes } from "./exchange-notes";
import type { Intake } from "./intake";
import type { Joined, Reviewable, Segment } from "./segments";
import { casesTogether, withoutCaseNotes } from "./together-cases";

/** Why these tables cannot be reviewed as one budget, as a sentence; null where they can. */
export function refusalTogether(candidates: readonly Candidate[]): string | null {
  for (const [at, one] of candidates.entries()) {
    const other = candidates.slice(at + 1).find(({ area }) => overlaps(one.area, area));
    if (!other) continue;
    const [table, cells] = [one.name, fullAddress(one.area)];
    const [otherTable, otherCells] = [other.name, fullAddress(other.area)];
    return say(
      cells === otherCells
        ? "{table} ({cells}) is chosen twice. Its lines would count twice; choose it once."
        : "{table} ({cells}) and {otherTable} ({otherCells}) share cells, whose lines would count twice. Choose one of them.",
      { table, cells, otherTable, otherCells }
    );
  }
  return null;
}

/** In the order of the workbook, whatever the order in which they were chosen: sheet by sheet, from the top, from the left. */
export function inWorkbookOrder<Place extends { readonly candidate: Candidate }>(
  places: readonly Place[],
  { sheets }: Survey
): Place[] {
  const sheetOf = ({ candidate: { area } }: Place) =>
    sheets.findIndex(({ name }) => name === area.sheet);
  return [...places].sort((one, other) => {
    const [a, b] = [one.candidate.area, other.candidate.area];
    return sheetOf(one) - sheetOf(other) || a.top - b.top || a.left - b.left;
  });
}

/** The name under which the workbook keeps what it knows of them together: "Sales + Research (2 tables)". */
export function nameTogether(candidates: readonly Pick<Candidate, "name">[]): string {
  const counts = new Map<string, number>();
  for (const { name } of candidates) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].map(([name, count]) =>
    count > 1 ? `${name} (${count} tables)` : name
  );
  return names.join(" + ");
}

/**
 * Tables, each as it was read on its own, as one budget: their lines stand one below the other. Where they name several
 * currencies it is counted as a table is whose lines do: in the reporting currency where every rate is known, else as it
 * stands, which stops the shares.
 */
export function readTogether(
  tables: readonly [Intake, ...Intake[]],
  exchange: Exchange = NO_EXCHANGE
): Reviewable {
  const [one, two] = tables;
  if (!two) return one;
  const name = nameTogether(tables.map(({ candidate }) => candidate));
  const counting = countedIn(tables, exchange);
  const parts = tables.map((table) => ({ budget: table.budget, rate: counting.rateOf(table) }));
  const { budget, timeline } = joinedBudget(name, parts, counting.currency);
  const segments = segmentsFrom(tables);
  const { cases, caseTables } = casesTogether(
    tables,
    budget,
    parts.map(({ rate }) => rate)
  );
  const named = [...new Set(tables.flatMap(namedIn))];
  return {
    workbook: one.workbook,
    budget: { ...budget, cases },
    segments,
    caseTables,
    exchanged: exchangedIn(tables, counting, exchange),
    ...(named.length > 1 && { currencies: named }),
    notes: [
      noteOnTables(tables),
      ...tables.flatMap(withoutCaseNotes),
      ...notesOnCurrencies(),
      ...notesOnPeriods(tables, timeline),
      ...notesOnSums(segments, budget.amounts),
    ],
  };

  function notesOnCurrencies(): string[] {
    if (counting.currency === null) {
      const { amounts, text, currency } = budget;
      return missingRateNotes(
        { codes: text.currency ?? [], amounts, digits: currency.digits },
        exchange
      );
    }
    return !counting.isExchanged
      ? []
      : tables.flatMap((table) => {
          const { amounts, currency, lines } = table.budget;
          const codes = Array.from({ length: lines }, () => currency.code);
          const told = conversionNotes({ codes, amounts, digits: currency.digits }, exchange, 0);
          return told.map((note) => `${table.candidate.name}: ${note}`);
        });
  }
}

interface Counting {
  /** null where the tables name several and not every rate is known. */
  readonly currency: Currency | null;
  readonly isExchanged: boolean;
  readonly rateOf: (table: Intake) => number;
}

function countedIn(tables: readonly Intake[], exchange: Exchange): Counting {
  const codes = new Set(tables.flatMap(({ budget }) => budget.currency.code || []));
  const isMixed = tables.some(({ currencies, exchanged }) => currencies && !exchanged);
  const [only = ""] = codes;
  if (codes.size <= 1 && !isMixed)
    return { currency: currencyOf(only), isExchanged: false, rateOf: () => 1 };
  const rates = [...codes].map((code) => rateOf(code, exchange));
  if (isMixed || exchange.currency === null || rates.some(Number.isNaN))
    return { currency: null, isExchanged: false, rateOf: () => 1 };
  return {
    currency: currencyOf(exchange.currency),
    isExchanged: true,
    rateOf: ({ budget }) => rateOf(budget.currency.code, exchange),
  };
}

/** The currencies of a table's cells as they stand. */
function namedIn({ currencies, budget: { currency } }: Intake): readonly string[] {
  return currencies ?? (currency.code === "" ? [] : [currency.code]);
}

function exchangedIn(
  tables: readonly Intake[],
  { isExchanged, rateOf: rate }: Counting,
  exchange: Exchange
): Joined["exchanged"] {
  if (!isExchanged && tables.every(({ exchanged }) => exchanged === null)) return null;
  const each = <Told>(
    own: (table: Intake) => ArrayLike<Told> | undefined,
    other: (table: Intake) => Told
  ) =>
    tables.flatMap((table) =>
      Array.from(own(table) ?? Array.from({ length: table.budget.lines }, () => other(table)))
    );
  return {
    exchange,
    codes: each(
      ({ exchanged }) => exchanged?.codes,
      ({ budget }) => budget.currency.code
    ),
    rates: Float64Array.from(each(({ exchanged }) => exchanged?.rates, rate)),
  };
}

function segmentsFrom(tables: readonly Intake[]): Joined["segments"] {
  let [firstLine, firstTotal] = [0, 0];
  const segments = tables.map((table): Segment => {
    const segment = { table, firstLine, firstTotal };
    firstLine += table.budget.lines;
    firstTotal += table.totalRows.length;
    return segment;
  });
  const [one, two, ...others] = segments;
  return [one!, two!, ...others];
}

function noteOnTables(tables: readonly Intake[]): string {
  const told = tables.map(({ candidate: { name, area }, budget: { lines, amounts, currency } }) => {
    const sum = amounts.reduce((all, amount) => all + amount, 0);
    return say("{table} ({cells}) with {count, plural, one {# line} other {# lines}} and {money}", {
      table: name,
      cells: fullAddress(area),
      count: lines,
      money: formatMoney(sum, currency),
    });
  });
  return say("{count} tables are reviewed as one budget: {tables}.", {
    count: String(tables.length),
    tables: told.join("; "),
  });
}

function notesOnPeriods(
  tables: readonly Intake[],
  { timeline, coarsened, leftOut }: JoinedBudget["timeline"]
): string[] {
  const named = (those: readonly number[]) => listed(those.map((at) => tables[at]!.candidate.name));
  const grain = timeline?.periods[0]?.grain ?? "year";
  return [
    ...(coarsened.length === 0
      ? []
      : [
          say(
            "The periods of {tables} are added up by {grain}, as the other tables state theirs.",
            { tables: named(coarsened), grain: say(GRAINS[grain]) }
          ),
        ]),
    ...(leftOut.length === 0
      ? []
      : [
          say(
            "The periods of {tables} name no year and those of the other tables name several: its amounts by period are not compared over time. Write the year into the headers.",
            { tables: named(leftOut) }
          ),
        ]),
  ];
}

const GRAINS = {
  month: message("month"),
  quarter: message("quarter"),
  half: message("half-year"),
  year: message("year"),
} as const;

/** A summary beside what it sums up is the likeliest mistake of a choice of several tables. */
function notesOnSums(segments: Joined["segments"], amounts: Float64Array): string[] {
  if (segments.length < 3) return [];
  const sums = segments.map(({ table: { budget }, firstLine }) =>
    amounts.subarray(firstLine, firstLine + budget.lines).reduce((sum, amount) => sum + amount, 0)
  );
  const total = sums.reduce((sum, each) => sum + each, 0);
  return segments.flatMap(({ table: { candidate, budget } }, at) =>
    sums[at] !== 0 && sums[at] === total - sums[at]!
      ? [
          say(
            "{table} comes to {money}, as much as all the other tables together. Where it sums them up, review without it.",
            { table: candidate.name, money: formatMoney(sums[at]!, budget.currency) }
          ),
        ]
      : []
  );
}
