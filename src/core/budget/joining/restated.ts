import type { Budget } from "../budget";
import { exchanged } from "../exchange";
import { toDecimal, toMinor, type Currency } from "../money";
import { SERIES_OF_MONEY, type Timeline } from "../timeline";

type Money = Budget["money"];

/** All money of a budget in another currency, or in minor units of other digits; `rate` is units of it for one of its own. */
export function restated(budget: Budget, currency: Currency, rate: number): Budget {
  if (rate === 1 && currency.digits === budget.currency.digits) return { ...budget, currency };
  const figure = moneyFigure(budget.currency, currency, rate);
  const { timeline, cases, totals } = budget;
  return {
    ...budget,
    currency,
    amounts: budget.amounts.map(figure),
    minimum: budget.minimum.map(figure),
    maximum: budget.maximum.map(figure),
    money: restatedMoney(budget.money, figure),
    timeline: timeline && restatedTimeline(timeline, figure),
    cases: cases && { ...cases, money: restatedMoney(cases.money, figure) },
    totals: totals.map((total) => ({
      ...total,
      stated: figure(total.stated),
      sum: figure(total.sum),
    })),
  };
}

/** Minor units of one currency as those of another; what is blank or without bound stays so. */
export function moneyFigure(from: Currency, to: Currency, rate: number): (minor: number) => number {
  if (rate === 1 && from.digits === to.digits) return (minor) => minor;
  return (minor) =>
    Number.isFinite(minor)
      ? toMinor(exchanged(toDecimal(minor, from.digits), rate), to.digits)
      : minor;
}

/** The same money columns, each figure as `figure` has it. */
export function restatedMoney(money: Money, figure: (minor: number) => number): Money {
  return Object.fromEntries(
    Object.entries(money).map(([name, figures]) => [name, figures.map(figure)])
  );
}

function restatedTimeline(timeline: Timeline, figure: (minor: number) => number): Timeline {
  const series = Object.fromEntries(
    Object.entries(timeline.series).map(([name, periods]) => [
      name,
      SERIES_OF_MONEY.has(name) ? periods.map((figures) => figures.map(figure)) : periods,
    ])
  );
  return { ...timeline, series };
}
