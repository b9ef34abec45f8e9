import { SEVERITIES } from "../policy/severity";
import type { Extents } from "./extent";
import type { Finding } from "./finding";
import type { Rule } from "./rule";

/** The finding that tells each folded one; findings that stand on their own are missing. */
export type Folding = ReadonlyMap<Finding, Finding>;

/**
 * Folds a finding under the first finding of a rule in its `toldBy` whose extent covers its own. A teller that is folded
 * itself passes the finding on, so that every value stands on its own. Linear in places for the few findings of a rule.
 */
export function foldingOf(
  rules: readonly Rule[],
  findings: ReadonlyMap<string, readonly Finding[]>,
  extents: Extents
): Folding {
  const tellers = new Map<Finding, Finding>();
  const among = new Map<string, Tellers>();
  for (const { id, toldBy = [] } of rules) {
    for (const finding of findings.get(id) ?? []) {
      for (const other of toldBy) {
        const told = findings.get(other) ?? [];
        if (!told[0] || other === id || isLess(told[0], finding)) continue;
        if (!among.has(other)) among.set(other, tellersAmong(told, extents));
        const teller = tellerOf(finding, among.get(other)!, extents);
        if (!teller) continue;
        tellers.set(finding, teller);
        break;
      }
    }
  }
  return new Map(
    [...tellers.keys()].flatMap((finding) => {
      const root = rootOf(finding, tellers);
      return root === finding ? [] : [[finding, root] as const];
    })
  );
}

/** A policy may have changed severities: a finding never disappears in a less severe one. */
function isLess(teller: Finding, finding: Finding): boolean {
  return SEVERITIES.indexOf(teller.severity) < SEVERITIES.indexOf(finding.severity);
}

interface Tellers {
  /** The first finding about the whole table. */
  readonly whole: Finding | null;
  readonly others: readonly {
    readonly finding: Finding;
    readonly covers: (unit: number) => boolean;
  }[];
}

function tellersAmong(findings: readonly Finding[], extents: Extents): Tellers {
  const whole = findings.find((finding) => extents.of(finding) === "all") ?? null;
  const others = findings.flatMap((finding) => {
    const extent = extents.of(finding);
    return extent === "all" ? [] : [{ finding, covers: membership(extent) }];
  });
  return { whole, others };
}

/** Whether a unit is among some; a byte per unit costs less than a set where there are many. */
function membership(units: readonly number[]): (unit: number) => boolean {
  if (units.length < MANY) {
    const set = new Set(units);
    return (unit) => set.has(unit);
  }
  let last = 0;
  for (let at = 0; at < units.length; at++) last = Math.max(last, units[at]!);
  const isIn = new Uint8Array(last + 1);
  for (let at = 0; at < units.length; at++) isIn[units[at]!] = 1;
  return (unit) => isIn[unit] === 1;
}

const MANY = 1_000;

function tellerOf(finding: Finding, { whole, others }: Tellers, extents: Extents): Finding | null {
  const extent = extents.of(finding);
  if (extent === "all") return whole;
  return others.find(({ covers }) => extent.every(covers))?.finding ?? whole;
}

/** Rules that tell each other would fold in a circle: then the finding stands on its own. */
function rootOf(finding: Finding, tellers: ReadonlyMap<Finding, Finding>): Finding {
  const seen = new Set([finding]);
  let root = finding;
  for (;;) {
    const next = tellers.get(root);
    if (!next) return root;
    if (seen.has(next)) return finding;
    seen.add(next);
    root = next;
  }
}
