import type { Budget } from "../../budget/budget";
import { formatMoney } from "../../budget/money";
import { OUTSIDE, type SplitId } from "../../costs/split";
import { percent } from "../../measures/percent";
import { shareStatus } from "../../measures/split/share";
import type { Problem } from "../problem/problem";
import { groupIn, isFoundation, SPLITS } from "../problem/row";
import { NO_LINE } from "../proposal";
import type { Closure, Request } from "../request";
import { say } from "../../words/say";
import { RunningShares } from "./shares-by-split";

export interface Reason {
  readonly rule: string;
  readonly because: string;
}

/** Home of the place where an asked total takes money from or to: outside both splits. */
export const NOWHERE = OUTSIDE * 4 + OUTSIDE;

/** Says why money goes from one line to another; sentences are made once however many moves carry them. */
export class Reasons {
  private readonly before: RunningShares;
  private readonly after: RunningShares;
  private readonly closures = new Map<number, Closure>();
  /** By closure, then by the homes at both ends. */
  private readonly known = new Map<Closure | null, (Reason | undefined)[]>();

  constructor(
    private readonly budget: Budget,
    private readonly request: Request,
    private readonly problem: Problem,
    private readonly total: number,
    amounts: Float64Array
  ) {
    this.before = new RunningShares(problem, problem.amounts);
    this.after = new RunningShares(problem, amounts);
    for (const closure of request.closures ?? [])
      for (const line of closure.lines)
        if (problem.closed[line] === 1) this.closures.set(line, closure);
  }

  of(from: number, to: number): Reason {
    const closure = this.closures.get(from) ?? null;
    const [fromHome, toHome] = [this.home(from), this.home(to)];
    const reasons = this.known.get(closure) ?? [];
    this.known.set(closure, reasons);
    const key = (from === NO_LINE ? 16 : fromHome) * 17 + (to === NO_LINE ? 16 : toHome);
    return (reasons[key] ??= closure
      ? this.ofClosure(closure, to)
      : from === NO_LINE || to === NO_LINE
        ? this.ofTotal(from === NO_LINE ? toHome : fromHome)
        : this.ofBands(fromHome, toHome));
  }

  private home(line: number): number {
    return line === NO_LINE ? NOWHERE : this.problem.homes[line]!;
  }

  private ofClosure({ case: name, rule = "case-below-threshold" }: Closure, to: number): Reason {
    const because =
      to === NO_LINE
        ? say("“{case}” is closed; what it has not spent leaves the budget with the lower total.", {
            case: name,
          })
        : isFoundation(this.home(to))
          ? say("“{case}” is closed; what it has not spent returns to the foundation.", {
              case: name,
            })
          : say(
              "“{case}” is closed; what it has not spent goes where a band needs it, beyond what the foundation receives.",
              { case: name }
            );
    return { rule, because };
  }

  private ofTotal(home: number): Reason {
    const { budget, before, after } = this;
    const today = budget.amounts.reduce((sum, amount) => sum + amount, 0);
    const money = (amount: number) => formatMoney(amount, budget.currency);
    const wish = this.request.total ?? this.total;
    const totals = { before: money(today), after: money(this.total), wish: money(wish) };
    const asked =
      this.total === wish
        ? say("The total goes from {before} to {after}, as asked", totals)
        : say("The total goes from {before} to {after}, as near to {wish} as it can", totals);
    const split = this.problem.splits.find((each) => groupIn(each, home) !== OUTSIDE);
    if (!split) return { rule: "asked-total", because: `${asked}.` };
    const group = groupIn(split, home) as 0 | 1 | 2;
    const change = after.group(split, group) - before.group(split, group);
    const values = {
      asked,
      group: say(SPLITS[split].groups[group].name),
      amount: money(Math.abs(change)),
    };
    return {
      rule: "asked-total",
      because:
        change < 0
          ? say("{asked}; {group} gives up {amount} of it.", values)
          : say("{asked}; {group} receives {amount} of it.", values),
    };
  }

  private ofBands(fromHome: number, toHome: number): Reason {
    const differing = this.problem.splits.filter(
      (split) => groupIn(split, fromHome) !== groupIn(split, toHome)
    );
    // A split that knows both ends tells more than one that sees money come or go.
    const knowsBoth = differing.filter((each) =>
      [fromHome, toHome].every((home) => groupIn(each, home) !== OUTSIDE)
    );
    const isCause = (each: SplitId) => this.isOff(each, fromHome) || this.isOff(each, toHome);
    const split = knowsBoth.find(isCause) ?? differing.find(isCause) ?? differing[0];
    if (!split) {
      const [first = "categories"] = this.problem.splits;
      const group = SPLITS[first].groups[groupIn(first, fromHome)];
      return {
        rule: this.ruleOf(first),
        because: group
          ? say("Keeps lines of {group} within their own minimum or maximum.", {
              group: say(group.name),
            })
          : say("Keeps lines of the budget within their own minimum or maximum."),
      };
    }
    const clauses = [fromHome, toHome]
      .map((home) => groupIn(split, home))
      .filter((group) => group !== OUTSIDE)
      .map((group) => this.describe(split, group as 0 | 1 | 2));
    return { rule: this.ruleOf(split), because: `${clauses.join("; ")}.` };
  }

  private ruleOf(split: SplitId): string {
    const standard = split === "categories" ? "share-outside-profile" : "base-ratio-missed";
    return this.request.rules?.[split] ?? standard;
  }

  private isOff(split: SplitId, home: number): boolean {
    const group = groupIn(split, home);
    return group !== OUTSIDE && this.status(split, group as 0 | 1 | 2) !== "within";
  }

  private status(split: SplitId, group: 0 | 1 | 2) {
    const { before, request } = this;
    const money = before.group(split, group);
    return shareStatus(money, before.denominator(split), request.bands[split]![group]);
  }

  private describe(split: SplitId, group: 0 | 1 | 2): string {
    const band = this.request.bands[split]![group];
    const share = (shares: RunningShares) => percent(shares.shares()[split]![group]);
    const values = {
      group: say(SPLITS[split].groups[group].name),
      before: share(this.before),
      after: share(this.after),
      lower: percent(band.lower),
      upper: percent(band.upper),
    };
    switch (this.status(split, group)) {
      case "below":
        return say(
          "{group} goes from {before} to {after}, because it stood below its band of {lower} to {upper}",
          values
        );
      case "above":
        return say(
          "{group} goes from {before} to {after}, because it stood above its band of {lower} to {upper}",
          values
        );
      default:
        return say(
          "{group} goes from {before} to {after}, having stood inside its band of {lower} to {upper}",
          values
        );
    }
  }
}
