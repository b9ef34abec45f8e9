import { columnCount, rowCount, type Area } from "../../workbook/address";
import type { TextRule } from "../../workbook/edit";
import { rangeOf } from "../read-blocks";
import type { Outbox } from "./outbox";

/** Two round trips: which conditional formats there are, and what they say. A rule that stands there is not added again. */
export async function addRules(
  area: Area,
  rules: readonly TextRule[],
  outbox: Outbox
): Promise<void> {
  const standing = new Set((await textFormats(area, outbox)).map(({ begins }) => begins));
  const { conditionalFormats } = rangeOf(outbox.context, area);
  // A new one becomes the first (ConditionalFormatCollection.add), so the first comes last.
  for (const rule of rules.filter(({ begins }) => !standing.has(begins)).reverse()) {
    const { textComparison } = conditionalFormats.add("ContainsText");
    textComparison.rule = { operator: "BeginsWith", text: rule.begins };
    const { format } = textComparison;
    format.fill.color = rule.fill;
    format.font.color = rule.color;
    if (rule.mark !== "") format.numberFormat = markedFormat(rule.mark);
    await outbox.count(RULE_BYTES);
  }
}

export async function removeRules(
  area: Area,
  rules: readonly TextRule[],
  outbox: Outbox
): Promise<void> {
  // One without words was broken off between its making and its condition.
  const ours = new Set(["", ...rules.map(({ begins }) => begins)]);
  for (const { format, begins } of await textFormats(area, outbox)) {
    if (!ours.has(begins)) continue;
    format.delete();
    await outbox.count(RULE_BYTES / 10);
  }
}

/** Number format that shows the text of a cell behind a mark: `"▲ "@`. */
export function markedFormat(mark: string): string {
  return `"${mark.replace(/"/g, "").trim()} "@`;
}

/** Actions and paths that make one rule, as an estimate. */
const RULE_BYTES = 2_000;

interface TextFormat {
  readonly format: Excel.ConditionalFormat;
  readonly begins: string;
}

/** Conditional formats on the beginning of a text that stand on exactly these cells. */
async function textFormats(area: Area, outbox: Outbox): Promise<TextFormat[]> {
  const { conditionalFormats } = rangeOf(outbox.context, area);
  conditionalFormats.load({ type: true });
  await outbox.send();
  const candidates = conditionalFormats.items
    .filter(({ type }) => type === "ContainsText")
    .map((format) => {
      const text = format.textComparisonOrNullObject;
      text.load({ rule: true });
      // A null object where it stands on several ranges: then it is none of ours.
      const range = format.getRangeOrNullObject();
      range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      return { format, text, range };
    });
  if (candidates.length > 0) await outbox.send();
  return candidates.flatMap(({ format, text, range }) =>
    !text.isNullObject && isAt(range, area) && isBeginning(text.rule)
      ? [{ format, begins: text.rule.text }]
      : []
  );
}

function isBeginning({ operator, text }: Excel.ConditionalTextComparisonRule): boolean {
  return operator === "BeginsWith" || text === "";
}

function isAt(range: Excel.Range, area: Area): boolean {
  return (
    !range.isNullObject &&
    range.rowIndex === area.top &&
    range.columnIndex === area.left &&
    range.rowCount === rowCount(area) &&
    range.columnCount === columnCount(area)
  );
}
