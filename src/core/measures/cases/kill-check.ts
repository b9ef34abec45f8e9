import type { Budget } from "../../budget/budget";
import { plain, readKillThreshold, type KillThreshold, type Relation } from "./kill-threshold";
import { isStated } from "../stated";

/** "not comparable": the threshold cannot be read, or signal and threshold may be in different units. */
export type KillVerdict = "surpasses" | "misses" | "not comparable";

/**
 * Whether a signal surpasses its threshold (A:50); on the threshold it does not, unless the text allows it ("at least").
 * `criterion` says in words when the case is stopped: "error rate above threshold" asks for less. Without any direction
 * more is better. Empty or unreadable input is "not comparable".
 */
export function killCheck(signal: number, threshold: string, criterion = ""): KillVerdict {
  const read = readKillThreshold(threshold);
  if (Number.isNaN(signal) || read === null) return "not comparable";
  const relation = relationOf(read.relation, criterion);
  if (relation === null || !isSameScale(signal, read)) return "not comparable";
  return holds(signal, relation, read.value) ? "surpasses" : "misses";
}

/** One entry per case: null where signal or threshold is missing. [] where the budget names no use cases. */
export function killChecks({ cases }: Budget): readonly (KillVerdict | null)[] {
  if (!cases) return [];
  const { text, numbers } = cases;
  return cases.names.map((_, at) => {
    const signal = numbers.signal?.[at] ?? NaN;
    const threshold = text.killThreshold?.[at];
    if (Number.isNaN(signal) || !isStated(threshold)) return null;
    return killCheck(signal, threshold!, text.killCriterion?.[at]);
  });
}

/** null where threshold and criterion point to the same side: one of them then says when to stop, and nobody knows which. */
function relationOf(stated: Relation | null, criterion: string): Relation | null {
  const words = plain(criterion);
  const [above, below] = [ABOVE.test(words), BELOW.test(words)];
  if (above === below) return above && stated === null ? null : (stated ?? ">");
  if (stated === null) return above ? "<" : ">";
  return stated.startsWith(">") === above ? null : stated;
}

const ABOVE =
  /(?<!\b(?:not?|nicht|never) )\b(?:above|exceed(?:s|ing|ed)?|(?:more|higher|greater) than|uber|oberhalb|mehr als|hoher als|au-dessus|superieure?s?|depasse|por encima|superior|supera)\b|\b(?:not?|nicht|never) (?:below|under|unter)\b/;
const BELOW =
  /(?<!\b(?:not?|nicht|never) )\b(?:below|under|(?:less|lower|fewer) than|falls short|unter|unterhalb|weniger als|niedriger als|en dessous|au-dessous|inferieure?s?|por debajo|inferior)\b|\b(?:not?|nicht|never) (?:above|exceed|uber)/;

/**
 * A signal is a number without its unit, and 0.34 is how a workbook keeps 34 %. So 34 against "25 %" may be points or
 * anything else, and 0.34 against "25" may be 34 points; a threshold above 100 % leaves room for signals of its size.
 */
function isSameScale(signal: number, { value, isPercentage }: KillThreshold): boolean {
  const [size, bound] = [Math.abs(signal), Math.abs(value)];
  if (isPercentage) return size <= (bound > 1 ? 10 * bound : 1);
  return !(bound >= LARGE && size > 0 && size < 1);
}

// Ours: a threshold from here on is no fraction.
const LARGE = 10;

/** The slack takes up what arithmetic does to decimals: 0.1 + 0.2 is on a threshold of 0.3. */
function holds(signal: number, relation: Relation, value: number): boolean {
  const isOn = Math.abs(signal - value) <= 1e-9 * Math.max(Math.abs(signal), Math.abs(value));
  if (isOn) return relation.endsWith("=");
  return relation.startsWith(">") ? signal > value : signal < value;
}
