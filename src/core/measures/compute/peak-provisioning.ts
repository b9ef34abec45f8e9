import { thresholdOf } from "../../policy/policy";
import { idleCost } from "./compute-use";
import { distinctWords } from "../distinct-words";
import type { Measure } from "../measures";

/** Capacity that is bought for the highest load. Money in minor units. */
export interface PeakProvisioning {
  readonly peak: readonly PeakLine[];
  /** Lines with money whose provisioning says something we know. */
  readonly known: number;
  /** Lines with money whose provisioning says something else, in order. */
  readonly unknown: readonly number[];
}

export interface PeakLine {
  readonly line: number;
  /** Fraction; null where the line states none. */
  readonly utilisation: number | null;
  /** amount × (1 − utilisation ÷ target), whole minor units; 0 without a utilisation. */
  readonly idle: number;
}

/** What the column "Provisioning" says, each distinct word read once; blank cells say nothing. */
export const peakProvisioning: Measure<PeakProvisioning> = (budget, policy, measures) => {
  const target = thresholdOf(policy, "utilisation");
  const { words, codes } = measures.of(distinctWords("provisioning")) ?? { words: [], codes: [] };
  const meanings = words.map((word) => (word.trim() === "" ? "silent" : meaningOf(word)));
  const peak: PeakLine[] = [];
  const unknown: number[] = [];
  let known = 0;
  for (let line = 0; line < codes.length; line++) {
    const amount = budget.amounts[line]!;
    const meaning = meanings[codes[line]!]!;
    if (amount <= 0 || meaning === "silent") continue;
    if (meaning === "unknown") unknown.push(line);
    else known += 1;
    if (meaning !== "peak") continue;
    const utilisation = budget.numbers.utilisation?.[line] ?? NaN;
    const isStated = utilisation >= 0 && utilisation <= 1;
    peak.push({
      line,
      utilisation: isStated ? utilisation : null,
      idle: isStated ? Math.round(idleCost(amount, utilisation, target)) : 0,
    });
  }
  return { peak, known, unknown };
};

/** "off-peak" is no peak; where both stand, as in "peak, autoscaled", the scaling decides. */
function meaningOf(word: string): "peak" | "usage" | "unknown" {
  if (USAGE.test(word)) return "usage";
  return PEAK.test(word) ? "peak" : "unknown";
}

const USAGE =
  /usage|on[- ]?demand|auto[- ]?scal|scal(?:es|ing|able)|elastic|dynamic|serverless|pay[- ]?(?:as|per)|spot|off[- ]?peak|consumption|average|nutzung|bedarf|verbrauch|elastisch|dynamisch|usage r[ée]el|[àa] la demande|[ée]lastique|dynamique|bajo demanda|por uso|el[áa]stic|din[áa]mic/i;
const PEAK =
  /\bpeaks?\b|\bmax(?:imum|imal|imo|imale?)?\b|worst[- ]case|over[- ]?provision|h[öo]chstlast|spitzen|[üu]berdimension|\bpointe\b|\bpics?\b|\bpicos?\b|\bpunta\b|m[áa]xim/i;
