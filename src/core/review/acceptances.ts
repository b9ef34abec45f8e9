import type { Acceptance } from "../policy/acceptance";
import { isoDay } from "../policy/day";
import { say } from "../words/say";
import type { Extents } from "./extent";
import type { Accepted, Finding, Outcome } from "./finding";
import type { Rule } from "./rule";
import { quoted } from "./wording";

/** An acceptance that does nothing, with a sentence that says why and what to do. */
export interface StaleAcceptance {
  readonly acceptance: Acceptance;
  readonly because: "ran out" | "matches nothing" | "unknown rule";
  readonly says: string;
}

/**
 * Tells accepted findings from open ones. A finding about lines or use cases is accepted when every one of them is, by the
 * name of the line or of its use case; one of which a part is still open stays open as a whole, because its sentence and its
 * money cannot be taken apart. A finding about the whole table takes an acceptance of the whole rule.
 */
export class Acceptances {
  readonly #all: readonly Acceptance[];
  readonly #today: number;
  readonly #byRule = new Map<string, OfRule>();
  readonly #matched = new Set<Acceptance>();

  constructor(all: readonly Acceptance[], today: number) {
    this.#all = all;
    this.#today = today;
    for (const each of all) {
      if (this.#ranOut(each)) continue;
      let own = this.#byRule.get(each.rule);
      if (!own) this.#byRule.set(each.rule, (own = { whole: [], byName: new Map() }));
      if (each.line === null) own.whole.push(each);
      else
        own.byName.set(nameKey(each.line), [...(own.byName.get(nameKey(each.line)) ?? []), each]);
    }
  }

  /** null for a finding that is open. */
  of(finding: Finding, extents: Extents): Accepted | null {
    const own = this.#byRule.get(finding.rule);
    if (!own) return null;
    const used = new Set(own.whole);
    const extent = extents.of(finding);
    let isOpen = extent === "all";
    for (const unit of extent === "all" ? [] : extent) {
      const covering = extents.namesOf(unit).flatMap((name) => own.byName.get(nameKey(name)) ?? []);
      if (covering.length === 0) isOpen = true;
      for (const each of covering) used.add(each);
    }
    for (const each of used) this.#matched.add(each);
    return isOpen && own.whole.length === 0 ? null : joined([...used]);
  }

  /** To be asked for after the last finding. */
  stale(rules: readonly Rule[], outcomes: readonly Outcome[]): StaleAcceptance[] {
    return this.#all.flatMap((acceptance): StaleAcceptance[] => {
      const { rule, line, until } = acceptance;
      const title = rules.find(({ id }) => id === rule)?.title;
      if (title === undefined) {
        const says = say(
          "An acceptance names {rule}, which is no rule. Correct the name or take it off the list.",
          { rule: quoted(rule) }
        );
        return [{ acceptance, because: "unknown rule", says }];
      }
      const named = quoted(say(title));
      const subject =
        line === null ? named : say("{rule} on {line}", { rule: named, line: quoted(line) });
      if (this.#ranOut(acceptance)) {
        const says = say(
          "The acceptance of {subject} held until {day} and counts no more. Renew it or take it off the list.",
          { subject, day: isoDay(until!) }
        );
        return [{ acceptance, because: "ran out", says }];
      }
      if (this.#matched.has(acceptance)) return [];
      const outcome = outcomes.find((each) => each.rule === rule);
      const advice =
        outcome && "reason" in outcome
          ? say("The rule was not decided: {reason}", { reason: outcome.reason })
          : say("Take it off the list.");
      const says = say("The acceptance of {subject} matches no finding. {advice}", {
        subject,
        advice,
      });
      return [{ acceptance, because: "matches nothing", says }];
    });
  }

  #ranOut({ until }: Acceptance): boolean {
    return until !== null && until < this.#today;
  }
}

/** Acceptances of one rule that have not run out. */
interface OfRule {
  readonly whole: Acceptance[];
  readonly byName: Map<string, readonly Acceptance[]>;
}

function joined(acceptances: readonly Acceptance[]): Accepted {
  const ends = acceptances.flatMap(({ until }) => (until === null ? [] : [until]));
  return {
    reason: distinct(acceptances.map(({ reason }) => reason)),
    who: distinct(acceptances.map(({ who }) => who)),
    until: ends.length === 0 ? null : Math.min(...ends),
  };
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ""))].join("; ");
}

/** Names are compared as a person reads them: spaces around them and capitals do not count. */
function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
