import { SheetAttachments } from "../host/attachments";
import type { Book, BookChart, BookLink, BookSheet } from "../host/book";
import type { DocumentSheet } from "./document";
import { DocumentRefused } from "./refusal";
import type { AttachedChanges, Comment, NewChart, Rule } from "./workbook-changes";

/** Finds conditional formats, comments, links and charts that differ. */
export function compareAttachments(
  original: DocumentSheet,
  sheet: BookSheet,
  book: Book
): AttachedChanges {
  const { attached } = sheet;
  const known = new SheetAttachments(original);
  const rules = attached.rules();
  const comments = attached.comments();
  const links = attached.links();
  return {
    rules: isSame(known.rules().map(ruleKey), rules.map(ruleKey), "in order") ? null : rules,
    comments: isSame(known.comments().map(commentKey), comments.map(commentKey)) ? null : comments,
    links: isSame(known.links().map(linkKey), links.map(linkKey)) ? null : links,
    charts: attached.charts().map((chart) => newChart(chart, book)),
  };
}

export function hasAttachedChanges({ rules, comments, links, charts }: AttachedChanges): boolean {
  return rules !== null || comments !== null || links !== null || charts.length > 0;
}

/** Two rules with the same key look and apply the same. */
export function ruleKey({ rect, begins, fill, color, numberFormat }: Rule): string {
  const { top, left, bottom, right } = rect;
  return JSON.stringify([
    top,
    left,
    bottom,
    right,
    begins,
    upper(fill),
    upper(color),
    numberFormat,
  ]);
}

export function commentKey({ row, column, text, author, replies }: Comment): string {
  return JSON.stringify([row, column, flat(text), author, replies]);
}

export function linkKey({ row, column, place, web, tip }: BookLink): string {
  return JSON.stringify([row, column, place, web, tip]);
}

export function isSame(
  one: readonly string[],
  other: readonly string[],
  how: "in order" | "in any order" = "in any order"
): boolean {
  if (one.length !== other.length) return false;
  if (one.every((key, at) => key === other[at])) return true;
  return how === "in any order" && [...one].sort().join("\n") === [...other].sort().join("\n");
}

function newChart(chart: BookChart, book: Book): NewChart {
  const source = book.sheets.find(({ name }) => name === chart.data.sheet);
  if (!source) {
    throw new DocumentRefused(
      "SAVE.CHART",
      `The chart "${chart.title}" shows cells of the sheet "${chart.data.sheet}", which is no longer there. Remove the chart first.`
    );
  }
  const { rect } = chart.data;
  return { ...chart, values: source.values(rect), formats: source.numberFormats(rect) };
}

function upper(color: string | null): string | null {
  return color && color.toUpperCase();
}

function flat(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
