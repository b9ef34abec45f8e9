import type { Rect } from "../host/book";
import { ruleKey } from "./compare-attachments";
import type { DocumentSheet } from "./document";
import type { RuleEntry } from "./read-attachments";
import { DocumentRefused } from "./refusal";
import type { Rule } from "./workbook-changes";

/** What becomes of the conditions of a sheet. */
export interface RuleMatch {
  /** One for each entry, in the order of the part. */
  readonly entries: readonly MatchedEntry[];
  readonly added: readonly AddedRule[];
  /** Where a condition stands now that had this priority; all but the new ones move by it. */
  readonly shift: (priority: number) => number;
}

export interface MatchedEntry {
  /** Where it applies now; empty where it is gone. */
  readonly rects: readonly Rect[];
  readonly priority: number;
}

export interface AddedRule {
  readonly rule: Rule;
  readonly priority: number;
}

/**
 * Finds the rules of the book among those of the file. A condition that only the file can spell out keeps its place there,
 * whatever rectangle it stands on now. Throws DocumentRefused for one that is nowhere in the file.
 */
export function matchRules(
  sheet: DocumentSheet,
  entries: readonly RuleEntry[],
  rules: readonly Rule[]
): RuleMatch {
  const standing = standingPieces(sheet, entries);
  const rects = entries.map((): Rect[] => []);
  const homes = new Map<Rule, number>();
  const rest = rules.filter((rule) => {
    const at = standing.findIndex(({ key }) => key === ruleKey(rule));
    const piece = at < 0 ? undefined : standing.splice(at, 1)[0]!;
    if (piece) homes.set(rule, piece.entry);
    return !piece;
  });
  for (const rule of rest) {
    const home = homeOf(rule, standing);
    if (home !== null) homes.set(rule, home);
    else if (rule.begins === null) throw unsaved(sheet.name);
  }
  for (const rule of rules) {
    const home = homes.get(rule);
    if (home !== undefined) rects[home]!.push(rule.rect);
  }
  return ranked(entries, rects, rules, homes);
}

interface Piece {
  readonly key: string;
  readonly rule: Rule;
  /** Index into the entries of the part. */
  readonly entry: number;
}

/** The document tells its rules by priority, one for each rectangle. */
function standingPieces(sheet: DocumentSheet, entries: readonly RuleEntry[]): Piece[] {
  const inOrder = entries
    .map((entry, at) => ({ entry, at }))
    .sort((one, other) => one.entry.priority - other.entry.priority);
  const owners = inOrder.flatMap(({ entry, at }) => entry.rects.map(() => at));
  return sheet.rules.map((rule, at) => ({ key: ruleKey(rule), rule, entry: owners[at]! }));
}

/** The entry that lost a rectangle to which this one may belong: part of it first, else one that moved. */
function homeOf(rule: Rule, lost: readonly Piece[]): number | null {
  const alike = lost.filter((piece) => lookKey(piece.rule) === lookKey(rule));
  const home =
    alike.find((piece) => holds(piece.rule.rect, rule.rect)) ??
    (rule.begins === null ? alike[0] : undefined);
  return home?.entry ?? null;
}

function lookKey(rule: Rule): string {
  return ruleKey({ ...rule, rect: { top: 0, left: 0, bottom: 0, right: 0 } });
}

function holds(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** Priorities in the order of the book; those of the file move only to let new ones in. */
function ranked(
  entries: readonly RuleEntry[],
  rects: readonly (readonly Rect[])[],
  rules: readonly Rule[],
  homes: ReadonlyMap<Rule, number>
): RuleMatch {
  const bases: { readonly rule: Rule; readonly base: number }[] = [];
  let base = 0;
  for (const rule of rules) {
    const home = homes.get(rule);
    if (home === undefined) bases.push({ rule, base });
    else base = Math.max(base, entries[home]!.priority);
  }
  const shift = (priority: number): number =>
    priority + bases.filter((added) => added.base < priority).length;
  return {
    entries: entries.map(({ priority }, at) => ({
      rects: rects[at]!,
      priority: shift(priority),
    })),
    shift,
    added: bases.map(({ rule, base }, at) => ({ rule, priority: base + at + 1 })),
  };
}

function unsaved(sheet: string): DocumentRefused {
  return new DocumentRefused(
    "SAVE.RULE",
    `A conditional format of the sheet "${sheet}" was changed in a way that cannot be saved here: undo it, or do it in Excel.`
  );
}
