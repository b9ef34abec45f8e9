import {
  childNamed,
  isEmptyTag,
  outlineOf,
  placeFor,
  prefixOf,
  withAttributes,
  type Element,
} from "./outline";
import { BUILT_IN_FORMATS } from "./read-styles";
import type { RuleLook } from "./read-rule-looks";
import { Splices } from "./splices";
import type { StyleChange } from "./workbook-changes";
import { encodeText, escapeXml, isTrue } from "./xml";

/** For a workbook without a styles part. */
export const BARE_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** ECMA-376 18.8.39 */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
/** What is added to, in any order. */
const SECTIONS = ["numFmts", "fonts", "fills", "cellXfs", "dxfs"] as const;
const FIRST_OWN_FORMAT = 164;

/** Appends cell formats to styles.xml; those that are there keep their numbers. */
export class StyleWriter {
  private readonly root: Element;
  private readonly prefix: string;
  private readonly known = new Map<string, number>();
  private readonly added: Record<(typeof SECTIONS)[number], string[]>;
  private readonly formatIds = new Map<string, number>();

  constructor(private readonly xml: string) {
    this.root = outlineOf(xml, 3);
    this.prefix = prefixOf(xml, this.root);
    this.added = { numFmts: [], fonts: [], fills: [], cellXfs: [], dxfs: [] };
    for (const [id, code] of Object.entries(BUILT_IN_FORMATS)) {
      if (!this.formatIds.has(code)) this.formatIds.set(code, Number(id));
    }
    for (const { attributes } of this.items("numFmts")) {
      this.formatIds.set(attributes.formatCode ?? "", Number(attributes.numFmtId));
    }
  }

  get hasAdditions(): boolean {
    return this.added.cellXfs.length > 0 || this.added.dxfs.length > 0;
  }

  /** Index of the format that looks like `base` with the change. */
  styleFor(base: number, change: StyleChange): number {
    if (Object.keys(change).join() === "quoted" && change.quoted === this.isQuoted(base))
      return base;
    const key = JSON.stringify([
      base,
      change.quoted,
      change.format,
      change.bold,
      change.wrap,
      change.vertical,
      change.fill,
      change.color,
    ]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.items("cellXfs").length + this.added.cellXfs.length;
    this.added.cellXfs.push(this.formatXml(base, change));
    this.known.set(key, index);
    return index;
  }

  /** Index of the look of a conditional format; the same look has the same one. */
  ruleLookFor({ fill, color, numberFormat }: RuleLook): number {
    const { prefix } = this;
    // The order of the schema (CT_Dxf, ECMA-376 18.8.14).
    const inner =
      (color === null
        ? ""
        : `<${prefix}font><${prefix}color rgb="${argb(color)}"/></${prefix}font>`) +
      (numberFormat === null ? "" : this.formatTag(numberFormat)) +
      (fill === null
        ? ""
        : `<${prefix}fill><${prefix}patternFill><${prefix}bgColor rgb="${argb(fill)}"/></${prefix}patternFill></${prefix}fill>`);
    return this.index("dxfs", `<${prefix}dxf>${inner}</${prefix}dxf>`);
  }

  result(): string {
    const splices = new Splices();
    for (const section of SECTIONS) {
      const added = this.added[section];
      if (added.length === 0) continue;
      const element = childNamed(this.root, section);
      const count = this.items(section).length + added.length;
      const inner = added.join("");
      if (element && !isEmptyTag(element)) {
        const open = this.xml.slice(element.start, element.openEnd);
        splices.replace(
          element.start,
          element.openEnd,
          withAttributes(open, { count: String(count) })
        );
        splices.insert(element.closeStart, inner);
      } else {
        const whole = `<${this.prefix}${section} count="${count}">${inner}</${this.prefix}${section}>`;
        if (element) splices.replace(element.start, element.end, whole);
        else splices.insert(placeFor(this.root, section, ORDER), whole);
      }
    }
    return splices.applyTo(this.xml);
  }

  private formatXml(base: number, change: StyleChange): string {
    const formats = this.items("cellXfs");
    const element = formats[base] ?? formats[0];
    const attributes = element?.attributes ?? {};
    const changes: Record<string, string | null> = {};
    if (change.format !== undefined) {
      changes.numFmtId = String(this.formatId(change.format));
      changes.applyNumberFormat = "1";
    }
    if (change.bold !== undefined || change.color !== undefined) {
      changes.fontId = String(this.fontId(Number(attributes.fontId ?? 0), change));
      changes.applyFont = "1";
    }
    if (change.fill !== undefined) {
      changes.fillId = String(this.fillId(change.fill));
      changes.applyFill = "1";
    }
    if (change.quoted !== undefined) changes.quotePrefix = change.quoted ? "1" : null;
    const isAligned = change.wrap !== undefined || change.vertical !== undefined;
    if (isAligned) changes.applyAlignment = "1";
    const tag = element
      ? this.xml.slice(element.start, element.openEnd)
      : `<${this.prefix}xf xfId="0"/>`;
    const open = withAttributes(tag, changes).replace(/\s*\/?>$/, "");
    const inner = this.alignmentXml(element, change);
    return inner ? `${open}>${inner}</${this.prefix}xf>` : `${open}/>`;
  }

  /** What stands inside the format; alignment comes first. */
  private alignmentXml(element: Element | undefined, { wrap, vertical }: StyleChange): string {
    const inner = element ? this.xml.slice(element.openEnd, element.closeStart) : "";
    if (wrap === undefined && vertical === undefined) return inner;
    const changes = {
      ...(wrap !== undefined && { wrapText: wrap ? "1" : null }),
      ...(vertical !== undefined && { vertical: vertical === "bottom" ? null : vertical }),
    };
    const alignment = element && childNamed(element, "alignment");
    if (!alignment) return withAttributes(`<${this.prefix}alignment/>`, changes) + inner;
    const raw = withAttributes(this.xml.slice(alignment.start, alignment.end), changes);
    return (
      this.xml.slice(element.openEnd, alignment.start) +
      raw +
      this.xml.slice(alignment.end, element.closeStart)
    );
  }

  private formatId(code: string): number {
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.formatIds.values()) + 1;
    this.formatIds.set(code, id);
    this.added.numFmts.push(this.formatTag(code));
    return id;
  }

  private formatTag(code: string): string {
    return `<${this.prefix}numFmt numFmtId="${this.formatId(code)}" formatCode="${encodeText(code)}"/>`;
  }

  /** ECMA-376 18.8.45: what is typed into the cell stays text, whatever it begins with. */
  private isQuoted(base: number): boolean {
    return isTrue(this.items("cellXfs")[base]?.attributes.quotePrefix);
  }

  private fontId(base: number, { bold, color }: StyleChange): number {
    const { prefix } = this;
    const element = this.items("fonts")[base] ?? this.items("fonts")[0];
    let parts = (element?.children ?? []).map(({ name, start, end }) => ({
      name,
      raw: this.xml.slice(start, end),
    }));
    if (bold !== undefined) {
      parts = parts.filter(({ name }) => name !== "b");
      if (bold) parts.unshift({ name: "b", raw: `<${prefix}b/>` });
    }
    if (color !== undefined) {
      parts = parts.filter(({ name }) => name !== "color");
      const at = parts.findIndex(({ name }) => AFTER_COLOR.has(name));
      const raw = `<${prefix}color ${color === null ? 'theme="1"' : `rgb="${argb(color)}"`}/>`;
      parts.splice(at < 0 ? parts.length : at, 0, { name: "color", raw });
    }
    return this.index(
      "fonts",
      `<${prefix}font>${parts.map(({ raw }) => raw).join("")}</${prefix}font>`
    );
  }

  private fillId(fill: string | null): number {
    if (fill === null) return 0;
    const { prefix } = this;
    return this.index(
      "fills",
      `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${argb(fill)}"/>` +
        `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`
    );
  }

  private index(section: "fonts" | "fills" | "dxfs", xml: string): number {
    const added = this.added[section];
    const known = added.indexOf(xml);
    if (known < 0) added.push(xml);
    return this.items(section).length + (known < 0 ? added.length - 1 : known);
  }

  private items(section: string): readonly Element[] {
    return childNamed(this.root, section)?.children ?? [];
  }
}

/** Order in which Excel writes a font: size, colour, name, family, charset, scheme. */
const AFTER_COLOR = new Set(["name", "rFont", "family", "charset", "scheme"]);

function argb(color: string): string {
  return escapeXml(`FF${color.replace(/^#/, "").toUpperCase()}`);
}
