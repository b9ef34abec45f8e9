import { HostError, type BookRule, type BookSheet } from "../book";
import { colorOf } from "./color";
import { notFound, type HostObject } from "./host-object";
import type { Site } from "./site";
import { assertUnprotected } from "./write-guard";

export function conditionalFormatObject(sheet: BookSheet, id: string, site: Site): HostObject {
  const rule = () => ruleOf(sheet, id);
  const range = () => site.objects.range(sheet, rule().rect);
  return {
    name: "ConditionalFormat",
    id,
    read: {
      Type: () => (rule().begins === null ? "Custom" : "ContainsText"),
      Priority: () => sheet.attached.rules().findIndex((each) => each.id === id),
      StopIfTrue: () => false,
    },
    link: {
      TextComparison: () => {
        if (rule().begins !== null) return textComparisonObject(sheet, id);
        throw new HostError(
          "InvalidOperation",
          "The conditional format is none over text.",
          "ConditionalFormat.textComparison"
        );
      },
      TextComparisonOrNullObject: () =>
        rule().begins === null ? null : textComparisonObject(sheet, id),
    },
    call: {
      Delete: () => {
        assertUnprotected(sheet, "ConditionalFormat.delete");
        sheet.attached.removeRule(id);
      },
      GetRange: range,
      GetRangeOrNullObject: range,
    },
  };
}

function textComparisonObject(sheet: BookSheet, id: string): HostObject {
  const change = (what: Partial<Omit<BookRule, "id">>, member: string) => {
    assertUnprotected(sheet, `TextConditionalFormat.${member}`);
    sheet.attached.changeRule(id, what);
  };
  const rule = () => ruleOf(sheet, id);
  return {
    name: "TextConditionalFormat",
    read: { Rule: () => ({ operator: "BeginsWith", text: rule().begins ?? "" }) },
    write: { Rule: (value) => change({ begins: beginningIn(value) }, "rule") },
    link: {
      Format: () => ({
        name: "ConditionalRangeFormat",
        read: { NumberFormat: () => rule().numberFormat },
        write: {
          NumberFormat: (code) => change({ numberFormat: String(code) }, "format.numberFormat"),
        },
        link: {
          Fill: () => ({
            name: "ConditionalRangeFill",
            read: { Color: () => rule().fill ?? "" },
            write: { Color: (color) => change({ fill: colorOf(color, FILL) }, "format.fill") },
            call: { Clear: () => change({ fill: null }, "format.fill") },
          }),
          Font: () => ({
            name: "ConditionalRangeFont",
            read: { Color: () => rule().color ?? "" },
            write: { Color: (color) => change({ color: colorOf(color, FONT) }, "format.font") },
            call: { Clear: () => change({ color: null }, "format.font") },
          }),
        },
      }),
    },
  };
}

const FILL = "ConditionalRangeFill.color";
const FONT = "ConditionalRangeFont.color";

function ruleOf(sheet: BookSheet, id: string): BookRule {
  const rule = sheet.attached.rules().find((each) => each.id === id);
  if (!rule) throw notFound("ConditionalFormatCollection.getItem");
  return rule;
}

function beginningIn(value: unknown): string {
  const { operator, text } = value as Excel.ConditionalTextComparisonRule;
  if (operator === "BeginsWith") return text;
  throw new HostError(
    "NotImplemented",
    "The embedded Excel knows conditions on the beginning of a text only.",
    "TextConditionalFormat.rule"
  );
}
