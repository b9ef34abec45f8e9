import { toDecimal } from "../../core/budget/money";
import { ASSIGNABLE, COST_TYPES } from "../../core/costs/cost-type";
import { CATEGORIES, LAYERS, OUTSIDE, type Split } from "../../core/costs/split";
import { listed } from "../../core/review/wording";
import { say } from "../../core/words/say";
import type { Judgement } from "../../workbook/judgement/judgement";
import { addressesOf } from "../../workbook/judgement/places";

/** How sure the cost type of a line is, in the order in which a person should look. */
export const CERTAINTIES = ["unknown", "ambiguous", "group only", "proposed", "stated"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Lines with the same cost type and the same certainty. */
export interface CostTypeGroup {
  readonly key: string;
  readonly certainty: Certainty;
  /** Index into ASSIGNABLE, or UNASSIGNED. */
  readonly code: number;
  readonly name: string;
  /** Its groups in the two readings, e.g. "Models · Use cases"; "" where it is in neither. */
  readonly home: string;
  /** Decimal sum of the amounts. */
  readonly amount: number;
  /** Indexes of the lines, in the order of the table. */
  readonly lines: readonly number[];
}

/** One pass over the lines; what has to be decided first, then by money. */
export function costTypeGroups({ intake }: Judgement): CostTypeGroup[] {
  const { amounts, costTypes, currency, lines } = intake.budget;
  const found = new Map<
    string,
    { certainty: Certainty; code: number; sum: number; of: number[] }
  >();
  for (let line = 0; line < lines; line++) {
    const code = costTypes[line]!;
    const certainty = certaintyOf(intake.budget, line);
    const key = `${certainty} ${code}`;
    let group = found.get(key);
    if (!group) found.set(key, (group = { certainty, code, sum: 0, of: [] }));
    group.sum += amounts[line]!;
    group.of.push(line);
  }
  return [...found]
    .map(([key, { certainty, code, sum, of }]) => ({
      key,
      certainty,
      code,
      name: say(ASSIGNABLE[code]?.name ?? "No cost type"),
      home: [CATEGORIES, LAYERS].flatMap((split) => homeIn(split, code)).join(" · "),
      amount: toDecimal(sum, currency.digits),
      lines: of,
    }))
    .sort(
      (one, other) =>
        CERTAINTIES.indexOf(one.certainty) - CERTAINTIES.indexOf(other.certainty) ||
        other.amount - one.amount
    );
}

/** One line of a group, as it is shown. */
export interface CostTypeLine {
  readonly line: number;
  readonly name: string;
  readonly amount: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why it has this cost type, and what else it could be. */
  readonly because: string;
}

export function lineShown({ intake }: Judgement, line: number): CostTypeLine {
  const { names, amounts, evidence, currency } = intake.budget;
  const { confidence = 0, because = "", alternatives = [] } = evidence[line] ?? {};
  const others = alternatives.flatMap((code) =>
    ASSIGNABLE[code] ? [say(ASSIGNABLE[code].name)] : []
  );
  return {
    line,
    name: names[line]!,
    amount: toDecimal(amounts[line]!, currency.digits),
    confidence,
    because: others.every((name) => because.includes(name))
      ? because
      : say("{because}; could also be {others}", { because, others: listed(others, "or") }),
  };
}

/** The cell that says, or would say, what kind of cost the line is. */
export function costTypeCell({ intake }: Judgement, line: number): string | undefined {
  return addressesOf(intake, { places: [{ column: "costType", lines: [line] }] })[0];
}

function certaintyOf(
  { costTypes, evidence }: Judgement["intake"]["budget"],
  line: number
): Certainty {
  const code = costTypes[line]!;
  const { alternatives = [], origin = "none" } = evidence[line] ?? {};
  if (code >= ASSIGNABLE.length) return "unknown";
  if (alternatives.length > 0) return "ambiguous";
  if (code >= COST_TYPES.length) return "group only";
  return origin === "dictionary" ? "proposed" : "stated";
}

function homeIn({ homes, groups }: Split, code: number): string[] {
  const name = groups[homes[code] ?? OUTSIDE]?.name;
  return name === undefined ? [] : [say(name)];
}
