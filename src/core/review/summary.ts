import { percent } from "../measures/percent";
import type { Shares } from "../measures/shares";
import type { Finding } from "./finding";
import type { Subject } from "./rule";
import { counted, listed } from "./wording";

/** One sentence with the verdict on the mix and what it leaves open. */
export function summarise(subject: Subject, findings: readonly Finding[]): string {
  const { budget, measures } = subject;
  if (budget.lines === 0) return "The budget has no lines, so nothing was judged.";
  const open = [unknownMoney(subject), unreadableLines(subject)]
    .filter((part) => part !== "")
    .join(", and ");
  const parts = [
    mixVerdict(subject),
    `${counted(findings.length, "finding")} in ${counted(budget.lines, "line")}`,
  ];
  if (open !== "") parts.push(open);
  else if (measures.total !== 0)
    parts.push(`all of ${subject.money(measures.total)} could be judged`);
  return `${parts.join("; ")}.`;
}

function mixVerdict({ policy, measures }: Subject): string {
  const { profile } = policy;
  const mix = measures.shares(profile.split);
  if (!mix.shares)
    return `The mix cannot be judged: no line has a place in the profile ${profile.name}`;
  if (profile.stage === "production" && measures.isPilotOnly) {
    return `The profile ${profile.name} does not apply to a budget of pilots`;
  }
  const outside = namesWhere(
    mix,
    (at) => mix.statuses[at] === "below" || mix.statuses[at] === "above"
  );
  const verdict =
    outside.length === 0
      ? `The mix is within the profile ${profile.name}`
      : `${listed(outside)} ${outside.length === 1 ? "is" : "are"} outside the profile ${profile.name}`;
  const open = namesWhere(mix, (at) => !mix.holds[at]);
  return open.length === 0
    ? verdict
    : `${verdict} (money without a cost type could still change the verdict on ${listed(open)})`;
}

function namesWhere(mix: Shares, test: (at: 0 | 1 | 2) => boolean): string[] {
  return ([0, 1, 2] as const).filter(test).map((at) => mix.split.groups[at].name);
}

function unknownMoney({ measures, money }: Subject): string {
  const { unassigned } = measures;
  if (unassigned.lines === 0) return "";
  const share = percent(1 - measures.judged);
  return `${money(unassigned.amount)} (${share}) on ${counted(unassigned.lines, "line")} has no cost type and was not judged`;
}

function unreadableLines({ budget }: Subject): string {
  const count = budget.unreadable.length;
  if (count === 0) return "";
  return `${counted(count, "amount")} could not be read and ${count === 1 ? "counts" : "count"} as 0`;
}
