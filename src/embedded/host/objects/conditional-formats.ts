import { HostError, type BookRule, type BookSheet, type Rect } from "../book";
import { conditionalFormatObject } from "./conditional-format";
import { notFound, type HostObject } from "./host-object";
import { intersection } from "./rectangle";
import type { Site } from "./site";
import { assertUnprotected } from "./write-guard";

/** Those that overlap the range, first one first (documentation of ConditionalFormatCollection). */
export function conditionalFormatsObject(sheet: BookSheet, rect: Rect, site: Site): HostObject {
  const { attached } = sheet;
  const rules = () => attached.rules().filter((rule) => intersection(rule.rect, rect));
  const object = (rule: BookRule | undefined) =>
    rule ? conditionalFormatObject(sheet, rule.id, site) : null;
  const find = (id: unknown) => object(attached.rules().find((rule) => rule.id === id));
  return {
    name: "ConditionalFormatCollection",
    items: () => rules().map((rule) => conditionalFormatObject(sheet, rule.id, site)),
    find,
    call: {
      Add: (type) => {
        const location = "ConditionalFormatCollection.add";
        assertUnprotected(sheet, location);
        if (type !== "ContainsText") {
          throw new HostError(
            "NotImplemented",
            "The embedded Excel adds conditional formats over text only.",
            location
          );
        }
        const look = { fill: null, color: null, numberFormat: null };
        return object(attached.addRule({ rect, begins: "", ...look }));
      },
      ClearAll: () => {
        assertUnprotected(sheet, "ConditionalFormatCollection.clearAll");
        for (const { id } of rules()) attached.removeRule(id);
      },
      GetCount: () => rules().length,
      GetItemAt: (index) => {
        const item = object(rules()[Number(index)]);
        if (!item) throw notFound("ConditionalFormatCollection.getItemAt");
        return item;
      },
      GetItem: (id) => {
        const item = find(id);
        if (!item) throw notFound("ConditionalFormatCollection.getItem");
        return item;
      },
      GetItemOrNullObject: find,
    },
  };
}
