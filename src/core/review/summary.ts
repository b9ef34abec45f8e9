import type { SplitId } from "../costs/split";
import { percent } from "../measures/percent";
import type { Shares } from "../measures/shares";
import { SEVERITIES, type Severity } from "../policy/severity";
import { targetOf } from "../policy/target-bands";
import type { Finding, Outcome } from "./finding";
import { mixDoubt, mixedCurrencies, targetWords } from "./mix-doubt";
import { isOutside, isPlural, openMoneyNamed } from "./mix-verdict";
import type { Subject } from "./rule";
import { counted, listed } from "./wording";

/** What the summary tells of a review beside the mix. */
export interface Told {
  readonly outcomes: readonly Outcome[];
  /** Open findings. */
  readonly findings: readonly Finding[];
  /** Minor units, no money of a line counted twice. */
  readonly exposure: number;
}

/** One sentence that can be read aloud: the verdict on the mix, what was found, and what is left open. */
export function summarise(subject: Subject, told: Told): string {
  const { budget } = subject;
  if (budget.lines === 0) return "The budget has no lines, so nothing was judged.";
  const parts = [
    mixSentence(subject),
    foundIn(subject, told),
    openRules(told),
    judgedMoney(subject),
  ];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
}

function mixSentence(subject: Subject): string {
  const { policy, measures } = subject;
  const mixed = mixedCurrencies(measures);
  if (mixed !== null) return `The mix cannot be judged, because amounts in ${mixed}`;
  const own = policy.profile.split;
  const other: SplitId = own === "layers" ? "categories" : "layers";
  const first = splitVerdict(subject, own);
  return targetOf(policy, other)
    ? `${first}, and ${midSentence(splitVerdict(subject, other))}`
    : first;
}

function splitVerdict(subject: Subject, split: SplitId): string {
  const { policy, measures } = subject;
  const mix = measures.shares(split);
  const target = targetWords(policy, split);
  if (!mix.shares) return `The mix cannot be judged: no line has a place in ${target}`;
  if (mixDoubt(subject, split)) {
    const [head, ...rest] = target;
    return `${head!.toUpperCase()}${rest.join("")} does not apply to a budget of pilots`;
  }
  const outside = mix.gauges.filter(isOutside);
  const verb = isPlural(outside) ? "are" : "is";
  const verdict =
    outside.length === 0
      ? `The mix is within ${target}`
      : `${listed(outside.map(({ name }) => name))} ${verb} outside ${target}`;
  return `${verdict}${qualified([...joint(mix), ...stillOpen(mix)])}`;
}

function joint({ gauges, split }: Shares): string[] {
  const together = gauges.find(({ groups }) => groups.length > 1);
  if (!together) return [];
  const names = together.groups.map((at) => split.groups[at].name);
  return [`${listed(names)} compare only together, because models are bought as APIs`];
}

function stillOpen(mix: Shares): string[] {
  const open = mix.gauges.filter(({ holds }) => !holds).map(({ name }) => name);
  if (open.length === 0) return [];
  return [`${midSentence(openMoneyNamed(mix))} could still change the verdict on ${listed(open)}`];
}

function foundIn({ budget, measures, money }: Subject, { findings, exposure }: Told): string {
  const counts = [...SEVERITIES].reverse().flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, NOUNS[severity])];
  });
  const lines = counted(budget.lines, "line");
  if (counts.length === 0) return `no findings in ${lines}`;
  const isSum = exposure > 0 && mixedCurrencies(measures) === null;
  return `${listed(counts)} in ${lines}${isSum ? `, with ${money(exposure)} at stake` : ""}`;
}

const NOUNS: Readonly<Record<Severity, string>> = {
  critical: "critical finding",
  serious: "serious finding",
  warning: "warning",
  info: "hint",
};

function openRules({ outcomes }: Told): string {
  const count = outcomes.filter(({ outcome }) => outcome === "needs review").length;
  if (count === 0) return "";
  return `${counted(count, "check")} ${count === 1 ? "needs" : "need"} your review`;
}

/** Money that was not judged, or that all of it was. */
function judgedMoney(subject: Subject): string {
  const { measures, money } = subject;
  const open = [unknownMoney(subject), unreadableLines(subject)].filter((part) => part !== "");
  if (open.length > 0) return open.join(", and ");
  const isSum = measures.total !== 0 && mixedCurrencies(measures) === null;
  return isSum ? `all of ${money(measures.total)} could be judged` : "";
}

function unknownMoney({ measures, money }: Subject): string {
  const { unassigned } = measures;
  if (unassigned.lines === 0) return "";
  const amount =
    mixedCurrencies(measures) === null
      ? `${money(unassigned.amount)} (${percent(1 - measures.judged)})`
      : "the money";
  return `${amount} on ${counted(unassigned.lines, "line")} has no cost type and was not judged`;
}

function unreadableLines({ budget }: Subject): string {
  const count = budget.unreadable.length;
  if (count === 0) return "";
  return `${counted(count, "amount")} could not be read and ${count === 1 ? "counts" : "count"} as 0`;
}

function qualified(parts: readonly string[]): string {
  return parts.length === 0 ? "" : ` (${parts.join(", and ")})`;
}

/** Names of groups keep their capital; articles and "Money" do not. */
function midSentence(text: string): string {
  return text.replace(/^(?:The|Money|Your)\b/, (word) => word.toLowerCase());
}
