import type { SplitId } from "../costs/split";
import type { Gauge } from "../measures/split/gauge";
import type { Shares } from "../measures/split/shares";
import { SEVERITIES, type Severity } from "../policy/severity";
import { targetOf } from "../policy/target-bands";
import { message, say } from "../words/say";
import type { Finding, Outcome } from "./finding";
import { mixDoubt, mixedCurrencies, targetWords } from "./mix-doubt";
import { gaugeName, isOutside, isPlural } from "./mix-verdict";
import type { Subject } from "./rule";
import { listed } from "./wording";

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
  if (subject.budget.lines === 0) return say("The budget has no lines, so nothing was judged.");
  const parts = [mixSentence(subject), foundIn(subject, told), leftOpen(subject, told)];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
}

function mixSentence(subject: Subject): string {
  const { policy, measures } = subject;
  const mixed = mixedCurrencies(measures);
  if (mixed !== null) return say("The mix cannot be judged, because amounts in {mixed}", { mixed });
  const own = policy.profile.split;
  const other: SplitId = own === "layers" ? "categories" : "layers";
  const first = splitVerdict(subject, own, "first");
  if (!targetOf(policy, other)) return first;
  return say("{first}, and {second}", { first, second: splitVerdict(subject, other, "second") });
}

/** The first verdict begins the sentence, the second goes on with it. */
type Turn = "first" | "second";

function splitVerdict(subject: Subject, split: SplitId, turn: Turn): string {
  const { policy, measures } = subject;
  const mix = measures.shares(split);
  const target = targetWords(policy, split);
  if (!mix.shares) {
    return say(
      turn === "first"
        ? "The mix cannot be judged: no line has a place in {target}"
        : "the mix cannot be judged: no line has a place in {target}",
      { target }
    );
  }
  if (mixDoubt(subject, split)) {
    // Only a profile is for production alone.
    return say(
      turn === "first"
        ? "The profile {profile} does not apply to a budget of pilots"
        : "the profile {profile} does not apply to a budget of pilots",
      { profile: say(policy.profile.name) }
    );
  }
  return joint(mix, verdictOn(mix, target, turn));
}

function verdictOn(mix: Shares, target: string, turn: Turn): string {
  const outside = mix.gauges.filter(isOutside);
  const firm = outside.filter(({ holds }) => holds);
  const open = mix.gauges.filter(({ holds }) => !holds);
  if (firm.length > 0 && open.length > 0) {
    return say(
      "{groups} {count, plural, one {is} other {are}} outside {target}, " +
        "and {open} {openCount, plural, one {is} other {are}} undecided",
      {
        target,
        ...named(firm, mix),
        open: named(open, mix).groups,
        openCount: named(open, mix).count,
      }
    );
  }
  const verdict =
    outside.length === 0
      ? say(turn === "first" ? "The mix is within {target}" : "the mix is within {target}", {
          target,
        })
      : say("{groups} {count, plural, one {is} other {are}} outside {target}", {
          target,
          ...named(outside, mix),
        });
  return open.length === 0
    ? verdict
    : say("{verdict}, but money without a firm cost type could change that", { verdict });
}

/** Names of groups, and whether a verb goes with one or several things. */
function named(gauges: readonly Gauge[], mix: Shares): { groups: string; count: number } {
  return {
    groups: listed(gauges.map((gauge) => gaugeName(gauge, mix))),
    count: isPlural(gauges) ? 2 : 1,
  };
}

function joint({ gauges, split }: Shares, verdict: string): string {
  const together = gauges.find(({ groups }) => groups.length > 1);
  if (!together) return verdict;
  const groups = listed(together.groups.map((at) => say(split.groups[at].name)));
  return say("{verdict} ({groups} judged together)", { verdict, groups });
}

function foundIn({ measures, money }: Subject, { findings, exposure }: Told): string {
  if (findings.length === 0) return say("no findings");
  const isSum = exposure > 0 && mixedCurrencies(measures) === null;
  return isSum
    ? say("{findings}, with {money} at stake", {
        findings: counts(findings),
        money: money(exposure),
      })
    : counts(findings);
}

/** "2 warnings"; of several severities the grave ones: "28 findings, 1 critical and 6 serious". */
function counts(findings: readonly Finding[]): string {
  const bySeverity = [...SEVERITIES].reverse().flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [{ severity, count }];
  });
  const [{ severity, count }, ...others] = bySeverity as [(typeof bySeverity)[number]];
  if (others.length === 0) return say(ALL_OF[severity], { count });
  const grave = bySeverity.flatMap((each) =>
    each.severity === "critical" || each.severity === "serious"
      ? [say(OF_WHICH[each.severity], { count: each.count })]
      : []
  );
  return grave.length === 0
    ? say("{count, plural, one {# finding} other {# findings}}, none of them serious", {
        count: findings.length,
      })
    : say("{count, plural, one {# finding} other {# findings}}, {grave}", {
        count: findings.length,
        grave: listed(grave),
      });
}

const ALL_OF: Readonly<Record<Severity, string>> = {
  critical: message("{count, plural, one {# critical finding} other {# critical findings}}"),
  serious: message("{count, plural, one {# serious finding} other {# serious findings}}"),
  warning: message("{count, plural, one {# warning} other {# warnings}}"),
  info: message("{count, plural, one {# hint} other {# hints}}"),
};

const OF_WHICH = {
  critical: message("{count, plural, one {# critical} other {# critical}}"),
  serious: message("{count, plural, one {# serious} other {# serious}}"),
};

function leftOpen(subject: Subject, { outcomes }: Told): string {
  const unreadable = subject.budget.unreadable.length;
  const checks = outcomes.filter(({ outcome }) => outcome === "needs review").length;
  const open = [
    unknownMoney(subject),
    unreadable === 0
      ? ""
      : say("{count, plural, one {# unreadable amount} other {# unreadable amounts}}", {
          count: unreadable,
        }),
    checks === 0 ? "" : say("{count, plural, one {# check} other {# checks}}", { count: checks }),
  ].filter((part) => part !== "");
  return open.length === 0 ? "" : say("left open: {list}", { list: listed(open) });
}

function unknownMoney({ measures, money }: Subject): string {
  const { unassigned } = measures;
  // A line without money has nothing that could be placed.
  if (unassigned.gross === 0) return "";
  return mixedCurrencies(measures) === null
    ? say("{money} without a cost type", { money: money(unassigned.amount) })
    : say("{count, plural, one {# line} other {# lines}} without a cost type", {
        count: unassigned.lines,
      });
}
