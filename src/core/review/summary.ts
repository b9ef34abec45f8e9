import type { SplitId } from "../costs/split";
import type { Gauge } from "../measures/split/gauge";
import type { Shares } from "../measures/split/shares";
import { SEVERITIES, type Severity } from "../policy/severity";
import { targetOf } from "../policy/target-bands";
import type { Finding, Outcome } from "./finding";
import { mixDoubt, mixedCurrencies, targetWords } from "./mix-doubt";
import { isOutside, isPlural } from "./mix-verdict";
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
  if (subject.budget.lines === 0) return "The budget has no lines, so nothing was judged.";
  const parts = [mixSentence(subject), foundIn(subject, told), leftOpen(subject, told)];
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
  return `${verdictOn(mix, target)}${joint(mix)}`;
}

function verdictOn({ gauges }: Shares, target: string): string {
  const outside = gauges.filter(isOutside);
  const firm = outside.filter(({ holds }) => holds);
  const open = gauges.filter(({ holds }) => !holds);
  if (firm.length > 0 && open.length > 0) {
    return `${named(firm)} outside ${target}, and ${named(open)} undecided`;
  }
  const verdict =
    outside.length === 0 ? `The mix is within ${target}` : `${named(outside)} outside ${target}`;
  return open.length === 0
    ? verdict
    : `${verdict}, but money without a firm cost type could change that`;
}

/** "Models are", "Infrastructure is". */
function named(gauges: readonly Gauge[]): string {
  return `${listed(gauges.map(({ name }) => name))} ${isPlural(gauges) ? "are" : "is"}`;
}

function joint({ gauges, split }: Shares): string {
  const together = gauges.find(({ groups }) => groups.length > 1);
  if (!together) return "";
  return ` (${listed(together.groups.map((at) => split.groups[at].name))} judged together)`;
}

function foundIn({ measures, money }: Subject, { findings, exposure }: Told): string {
  if (findings.length === 0) return "no findings";
  const isSum = exposure > 0 && mixedCurrencies(measures) === null;
  return `${counts(findings)}${isSum ? `, with ${money(exposure)} at stake` : ""}`;
}

/** "2 warnings"; of several severities the grave ones: "28 findings, 1 critical and 6 serious". */
function counts(findings: readonly Finding[]): string {
  const bySeverity = [...SEVERITIES].reverse().flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [{ severity, count }];
  });
  const [{ severity, count }, ...others] = bySeverity as [(typeof bySeverity)[number]];
  if (others.length === 0) return counted(count, NOUNS[severity]);
  const grave = bySeverity.filter(
    (each) => each.severity === "critical" || each.severity === "serious"
  );
  return `${counted(findings.length, "finding")}, ${
    grave.length === 0
      ? "none of them serious"
      : listed(grave.map((each) => `${each.count} ${each.severity}`))
  }`;
}

const NOUNS: Readonly<Record<Severity, string>> = {
  critical: "critical finding",
  serious: "serious finding",
  warning: "warning",
  info: "hint",
};

function leftOpen(subject: Subject, { outcomes }: Told): string {
  const unreadable = subject.budget.unreadable.length;
  const checks = outcomes.filter(({ outcome }) => outcome === "needs review").length;
  const open = [
    unknownMoney(subject),
    unreadable === 0 ? "" : counted(unreadable, "unreadable amount"),
    checks === 0 ? "" : counted(checks, "check"),
  ].filter((part) => part !== "");
  return open.length === 0 ? "" : `left open: ${listed(open)}`;
}

function unknownMoney({ measures, money }: Subject): string {
  const { unassigned } = measures;
  // A line without money has nothing that could be placed.
  if (unassigned.gross === 0) return "";
  const what =
    mixedCurrencies(measures) === null
      ? money(unassigned.amount)
      : counted(unassigned.lines, "line");
  return `${what} without a cost type`;
}

/** Names of groups keep their capital; articles do not. */
function midSentence(text: string): string {
  return text.replace(/^(?:The|Your)\b/, (word) => word.toLowerCase());
}
