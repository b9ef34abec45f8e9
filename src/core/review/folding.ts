import { SEVERITIES } from "../policy/severity";
import type { Extents } from "./extent";
import type { Finding } from "./finding";
import type { Rule } from "./rule";

/** The finding that tells each folded one; findings that stand on their own are missing. */
export type Folding = ReadonlyMap<Finding, Finding>;

/**
 * Folds a finding under the first finding of a rule in its `toldBy` whose extent covers its own. A teller that is folded
 * itself passes the finding on, so that every value stands on its own. Linear in places where findings do not overlap.
 */
export function foldingOf(
  rules: readonly Rule[],
  findings: ReadonlyMap<string, readonly Finding[]>,
  extents: Extents
): Folding {
  const tellers = new Map<Finding, Finding>();
  const indexes = new Map<string, TellerIndex>();
  for (const { id, toldBy = [] } of rules) {
    for (const finding of findings.get(id) ?? []) {
      for (const other of toldBy) {
        const told = findings.get(other) ?? [];
        if (!told[0] || other === id || isLess(told[0], finding)) continue;
        if (!indexes.has(other)) indexes.set(other, indexOf(told, extents));
        const teller = tellerOf(finding, indexes.get(other)!, extents);
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

interface TellerIndex {
  /** The first finding about the whole table. */
  readonly whole: Finding | null;
  readonly byUnit: ReadonlyMap<number, readonly Teller[]>;
}

interface Teller {
  readonly finding: Finding;
  readonly units: ReadonlySet<number>;
}

function indexOf(findings: readonly Finding[], extents: Extents): TellerIndex {
  const byUnit = new Map<number, Teller[]>();
  let whole: Finding | null = null;
  for (const finding of findings) {
    const extent = extents.of(finding);
    if (extent === "all") {
      whole ??= finding;
      continue;
    }
    const teller = { finding, units: new Set(extent) };
    for (const unit of teller.units) {
      const others = byUnit.get(unit);
      if (others) others.push(teller);
      else byUnit.set(unit, [teller]);
    }
  }
  return { whole, byUnit };
}

function tellerOf(finding: Finding, index: TellerIndex, extents: Extents): Finding | null {
  const extent = extents.of(finding);
  if (extent === "all") return index.whole;
  const near = index.byUnit.get(extent[0]!) ?? [];
  const teller = near.find(({ units }) => extent.every((unit) => units.has(unit)));
  return teller?.finding ?? index.whole;
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
