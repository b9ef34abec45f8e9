import type { DocumentSheet } from "../document/document";
import type { Attachments, BookChart, BookComment, BookLink, BookRule, Rect } from "./book";
import { isInside, remainder, withoutColumn } from "./attachment-places";

/** What a sheet has beside its cells, from what its document says. */
export class SheetAttachments implements Attachments {
  private standingRules: BookRule[];
  private standingComments: BookComment[];
  private standingLinks: BookLink[];
  private standingCharts: BookChart[] = [];

  constructor(
    source: Pick<DocumentSheet, "rules" | "comments" | "links">,
    /** Called after every change. */
    private readonly changed: () => void = () => undefined
  ) {
    this.standingRules = source.rules.map((rule) => ({ ...rule, id: newId() }));
    this.standingComments = source.comments.map((comment) => ({ ...comment, id: newId() }));
    this.standingLinks = source.links.flatMap(({ rect, ...link }) =>
      placesOf(rect).map((place) => ({ ...place, ...link }))
    );
  }

  rules(): readonly BookRule[] {
    return this.standingRules;
  }

  /** Becomes the first (documentation of ConditionalFormatCollection.add). */
  addRule(rule: Omit<BookRule, "id">): BookRule {
    const added = { ...rule, id: newId() };
    this.standingRules = [added, ...this.standingRules];
    this.changed();
    return added;
  }

  changeRule(id: string, change: Partial<Omit<BookRule, "id">>): void {
    this.standingRules = changedIn(this.standingRules, id, change);
    this.changed();
  }

  removeRule(id: string): void {
    this.standingRules = this.standingRules.filter((rule) => rule.id !== id);
    this.changed();
  }

  comments(): readonly BookComment[] {
    return this.standingComments;
  }

  addComment(row: number, column: number, text: string): BookComment {
    const added = { id: newId(), row, column, text, author: AUTHOR, replies: 0 };
    this.standingComments = [...this.standingComments, added];
    this.changed();
    return added;
  }

  /** Somebody answers. */
  reply(id: string): void {
    const replies = (this.standingComments.find((each) => each.id === id)?.replies ?? 0) + 1;
    this.standingComments = changedIn(this.standingComments, id, { replies });
    this.changed();
  }

  removeComment(id: string): void {
    this.standingComments = this.standingComments.filter((comment) => comment.id !== id);
    this.changed();
  }

  links(): readonly BookLink[] {
    return this.standingLinks;
  }

  setLink(row: number, column: number, link: Omit<BookLink, "row" | "column"> | null): void {
    const others = this.standingLinks.filter((each) => each.row !== row || each.column !== column);
    this.standingLinks = link ? [...others, { row, column, ...link }] : others;
    this.changed();
  }

  charts(): readonly BookChart[] {
    return this.standingCharts;
  }

  addChart(chart: Omit<BookChart, "id" | "name">): BookChart {
    const added = { ...chart, id: newId(), name: `Chart ${this.standingCharts.length + 1}` };
    this.standingCharts = [...this.standingCharts, added];
    this.changed();
    return added;
  }

  changeChart(id: string, change: Partial<Omit<BookChart, "id">>): void {
    this.standingCharts = changedIn(this.standingCharts, id, change);
    this.changed();
  }

  removeChart(id: string): void {
    this.standingCharts = this.standingCharts.filter((chart) => chart.id !== id);
    this.changed();
  }

  /**
   * What goes when all, or only the formats, of cells are cleared: conditional formats count as formats, links as
   * everything (Excel.ClearApplyTo). Whether a comment goes with them is not documented: it stays.
   */
  clear(rect: Rect, what: "All" | "Formats"): void {
    const rules = this.standingRules.flatMap((rule) =>
      remainder(rule.rect, rect).map((rest, at) => ({
        ...rule,
        rect: rest,
        id: at === 0 ? rule.id : newId(),
      }))
    );
    this.standingRules = rules;
    if (what === "All")
      this.standingLinks = this.standingLinks.filter((link) => !isInside(link, rect));
    this.changed();
  }

  /** Column `column` of a table goes with its cells, those right of it within the table move one to the left. */
  removeTableColumn(table: Rect, column: number): void {
    const moved = <Placed extends { row: number; column: number }>(all: readonly Placed[]) =>
      all.flatMap((each) => {
        if (!isInside(each, table) || each.column < column) return [each];
        return each.column === column ? [] : [{ ...each, column: each.column - 1 }];
      });
    this.standingRules = this.standingRules.flatMap((rule) => {
      const rect = withoutColumn(rule.rect, table, column);
      return rect ? [{ ...rule, rect }] : [];
    });
    this.standingComments = moved(this.standingComments);
    this.standingLinks = moved(this.standingLinks);
    this.changed();
  }
}

/** Whoever uses the embedded Excel. */
const AUTHOR = "AI Budget for Excel";

/** A link over more cells than this, such as one over whole columns, is told at its first cells only. */
const LINKED_CELLS = 1_000;

let given = 0;

/** Ids in the shape of Excel's, one no other object of any sheet has. */
function newId(): string {
  return `{${String(++given).padStart(8, "0")}-0000-4000-9000-000000000000}`;
}

function changedIn<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  change: Partial<Omit<Item, "id">>
): Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}

function placesOf({ top, left, bottom, right }: Rect): { row: number; column: number }[] {
  const places: { row: number; column: number }[] = [];
  for (let row = top; row <= bottom && places.length < LINKED_CELLS; row++) {
    for (let column = left; column <= right && places.length < LINKED_CELLS; column++)
      places.push({ row, column });
  }
  return places;
}
