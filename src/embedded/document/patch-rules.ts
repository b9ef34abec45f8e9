import { localAddress } from "../../workbook/address";
import type { Rect } from "../host/book";
import type { DocumentSheet } from "./document";
import { outlineOf, placeFor, prefixOf, withAttributes, type Element } from "./outline";
import { AttachmentReader } from "./read-attachments";
import { matchRules, type AddedRule, type MatchedEntry } from "./rule-matching";
import { shiftFormula } from "./shared-formula";
import { SHEET_ORDER } from "./sheet-order";
import { Splices } from "./splices";
import type { Rule } from "./workbook-changes";
import { encodeAttribute, encodeText, escapeXml, walkXml } from "./xml";

/** Gives a worksheet part the conditional formats of the book; `lookFor` is the index of a rule's look in the styles. */
export function patchRules(
  xml: string,
  sheet: DocumentSheet,
  rules: readonly Rule[],
  lookFor: (rule: Rule) => number
): string {
  const reader = new AttachmentReader();
  walkXml(xml, { open: (tag) => reader.open(tag) });
  const { rules: entries } = reader.part();
  const match = matchRules(sheet, entries, rules);
  const root = outlineOf(xml, 1);
  const prefix = prefixOf(xml, root);
  const splices = new Splices();
  let first = 0;
  for (const { name, start, end } of root.children) {
    if (name === "extLst" && match.added.length > 0)
      splices.replace(start, end, withPriorities(xml.slice(start, end), match.shift));
    if (name !== "conditionalFormatting") continue;
    const raw = xml.slice(start, end);
    const count = outlineOf(raw, 1).children.filter((child) => child.name === "cfRule").length;
    const known = entries.slice(first, first + count);
    const now = match.entries.slice(first, first + count);
    first += count;
    const isSame = known.every(
      ({ rects, priority }, at) =>
        priority === now[at]!.priority && addresses(rects) === addresses(now[at]!.rects)
    );
    if (!isSame) splices.replace(start, end, formatXml(raw, prefix, known[0]?.rects ?? [], now));
  }
  const place = placeFor(root, "conditionalFormatting", SHEET_ORDER);
  splices.insert(place, addedXml(prefix, match.added, lookFor));
  return splices.applyTo(xml);
}

/** One element with its conditions where they apply now; those that no longer share its cells get elements of their own. */
function formatXml(
  raw: string,
  prefix: string,
  known: readonly Rect[],
  now: readonly MatchedEntry[]
): string {
  const root = outlineOf(raw, 2);
  const open = raw.slice(0, root.openEnd);
  const close = `</${prefix}conditionalFormatting>`;
  const conditions = root.children.filter(({ name }) => name === "cfRule");
  const places = [...new Set(now.map(({ rects }) => addresses(rects)))].filter(Boolean);
  return places
    .map((sqref) => {
      const inside = conditions.map((condition, at) => {
        const { rects, priority } = now[at]!;
        return addresses(rects) === sqref
          ? conditionXml(raw, condition, priority, known, rects)
          : "";
      });
      // As it was written where it did not change.
      const tag = sqref === addresses(known) ? open : withAttributes(open, { sqref });
      return tag + inside.join("") + close;
    })
    .join("");
}

/** Conditions that came after 2007 stand in an extension of the sheet, and count among the others ([MS-XLSX], CT_CfRule). */
function withPriorities(extensions: string, shift: (priority: number) => number): string {
  return extensions.replace(/<(?:\w+:)?cfRule\b[^>]*>/g, (tag) => {
    const priority = /\spriority="(\d+)"/.exec(tag)?.[1];
    return priority === undefined
      ? tag
      : withAttributes(tag, { priority: String(shift(Number(priority))) });
  });
}

/** References without "$" count from the first cell of all that the condition stands on. */
function conditionXml(
  raw: string,
  condition: Element,
  priority: number,
  known: readonly Rect[],
  rects: readonly Rect[]
): string {
  const rows = topOf(rects) - topOf(known);
  const columns = leftOf(rects) - leftOf(known);
  const splices = new Splices();
  const open = raw.slice(condition.start, condition.openEnd);
  splices.replace(
    condition.start,
    condition.openEnd,
    withAttributes(open, { priority: String(priority) })
  );
  for (const { name, openEnd, closeStart } of condition.children) {
    if (name !== "formula" || (rows === 0 && columns === 0)) continue;
    const shifted = textOf(raw.slice(openEnd, closeStart));
    splices.replace(openEnd, closeStart, escapeXml(shiftFormula(shifted, rows, columns)));
  }
  const moved = splices.applyTo(raw);
  return moved.slice(condition.start, condition.end + moved.length - raw.length);
}

/** Rules that follow each other on the same cells share an element, as Excel writes them. */
function addedXml(
  prefix: string,
  added: readonly AddedRule[],
  lookFor: (rule: Rule) => number
): string {
  const groups = new Map<string, string[]>();
  for (const { rule, priority } of added) {
    const sqref = addresses([rule.rect]);
    const group = groups.get(sqref) ?? [];
    groups.set(sqref, [...group, ruleXml(prefix, rule, priority, lookFor(rule))]);
  }
  return [...groups]
    .map(
      ([sqref, rules]) =>
        `<${prefix}conditionalFormatting sqref="${sqref}">${rules.join("")}</${prefix}conditionalFormatting>`
    )
    .join("");
}

/** ECMA-376 18.3.1.10 and 18.18.12: the condition is spelled out as a formula as well. */
function ruleXml(prefix: string, { rect, begins }: Rule, priority: number, look: number): string {
  const text = begins ?? "";
  const cell = localAddress({ sheet: "", ...rect, bottom: rect.top, right: rect.left });
  const quoted = `"${text.replace(/"/g, '""')}"`;
  return (
    `<${prefix}cfRule type="beginsWith" dxfId="${look}" priority="${priority}" operator="beginsWith" text="${encodeAttribute(text)}">` +
    `<${prefix}formula>${encodeText(`LEFT(${cell},LEN(${quoted}))=${quoted}`)}</${prefix}formula></${prefix}cfRule>`
  );
}

function addresses(rects: readonly Rect[]): string {
  return rects.map((rect) => localAddress({ sheet: "", ...rect })).join(" ");
}

function topOf(rects: readonly Rect[]): number {
  return Math.min(...rects.map(({ top }) => top));
}

function leftOf(rects: readonly Rect[]): number {
  return Math.min(...rects.map(({ left }) => left));
}

/** Text of an element without children. */
function textOf(raw: string): string {
  let text = "";
  walkXml(`<text>${raw}</text>`, { text: (piece) => (text += piece) });
  return text;
}
