import type { Rect } from "../host/book";
import { rectOf } from "./cell-reference";
import { attributeNamed, decodeText, type Tag } from "./xml";

/** What a worksheet part says of things that stand on its cells; looks and addresses are in other parts. */
export interface AttachmentPart {
  /** In the order of the part, one for each condition. */
  readonly rules: readonly RuleEntry[];
  readonly links: readonly LinkEntry[];
  /** Cells of the sheet's own filter where it has conditions. */
  readonly filter: Rect | null;
}

export interface RuleEntry {
  readonly rects: readonly Rect[];
  readonly begins: string | null;
  /** Index of its look; null where it has none of that kind. */
  readonly look: number | null;
  /** 1 applies first. */
  readonly priority: number;
}

export interface LinkEntry {
  readonly rect: Rect;
  /** Relationship that has the address; "" for a place in the workbook. */
  readonly relationship: string;
  readonly location: string;
  readonly tip: string;
}

/** Gathers conditional formats, links and the filter from the tags of a worksheet. */
export class AttachmentReader {
  private readonly rules: RuleEntry[] = [];
  private readonly links: LinkEntry[] = [];
  private rects: Rect[] = [];
  private filter: Rect | null = null;
  private hasConditions = false;

  open({ name, attributes, depth }: Tag): void {
    if (name === "conditionalFormatting") this.rects = rectsOf(attributes.sqref);
    else if (name === "cfRule") this.rules.push(ruleEntry(attributes, this.rects));
    else if (name === "hyperlink") {
      const rect = rectOf(attributes.ref);
      if (rect) this.links.push(linkEntry(attributes, rect));
    } else if (name === "autoFilter" && depth === 1) this.filter = rectOf(attributes.ref);
    else if (depth === 3 && isCriterion(name)) this.hasConditions = true;
  }

  part(): AttachmentPart {
    const { rules, links, filter, hasConditions } = this;
    return { rules, links, filter: hasConditions ? filter : null };
  }
}

/** The rectangles of a list of references, e.g. "A1:B9 D4"; what cannot be read is left out. */
export function rectsOf(references: string | undefined): Rect[] {
  return (references ?? "")
    .trim()
    .split(/\s+/)
    .flatMap((reference) => rectOf(reference) ?? []);
}

/** Children of a filter column that leave rows out (ECMA-376 18.3.2.7); without one it only shows its button. */
export function isCriterion(name: string): boolean {
  return CRITERIA.has(name);
}

const CRITERIA = new Set([
  "filters",
  "top10",
  "customFilters",
  "dynamicFilter",
  "colorFilter",
  "iconFilter",
]);

/** ECMA-376 18.3.1.10 */
function ruleEntry(attributes: Tag["attributes"], rects: readonly Rect[]): RuleEntry {
  const { type, text, dxfId, priority } = attributes;
  return {
    rects,
    begins: type === "beginsWith" && text !== undefined ? decodeText(text) : null,
    look: dxfId === undefined ? null : Number(dxfId),
    priority: Number(priority ?? 0),
  };
}

/** ECMA-376 18.3.1.47 */
function linkEntry(attributes: Tag["attributes"], rect: Rect): LinkEntry {
  const { location = "", tooltip = "" } = attributes;
  return {
    rect,
    location: decodeText(location),
    tip: decodeText(tooltip),
    relationship: attributeNamed(attributes, "id") ?? "",
  };
}
