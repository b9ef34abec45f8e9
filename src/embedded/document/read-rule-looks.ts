import { colorOf, type Theme } from "./colors";
import type { DocumentRule } from "./document";
import { BUILT_IN_FORMATS } from "./read-styles";
import { walkXml, type Tag } from "./xml";

/** What a conditional format gives to the cells it applies to. */
export type RuleLook = Pick<DocumentRule, "fill" | "color" | "numberFormat">;

export const NO_LOOK: RuleLook = { fill: null, color: null, numberFormat: null };

/** The differential formats (dxfs, ECMA-376 18.8.15) of styles.xml, in their order. */
export function readRuleLooks(xml: string | null, theme: Theme): RuleLook[] {
  const looks: { -readonly [Key in keyof RuleLook]: RuleLook[Key] }[] = [];
  if (!xml) return looks;
  const path: string[] = [];
  const read = ({ name, attributes }: Tag): void => {
    const look = looks.at(-1);
    if (!look) return;
    if (name === "color" && path[3] === "font") look.color = colorOf(attributes, theme);
    // The fill of a conditional format is its background, other than that of a cell.
    else if (name === "bgColor" && path[3] === "fill") look.fill = colorOf(attributes, theme);
    else if (name === "numFmt") {
      const { formatCode, numFmtId } = attributes;
      look.numberFormat = formatCode ?? BUILT_IN_FORMATS[Number(numFmtId)] ?? null;
    }
  };
  walkXml(xml, {
    open(tag) {
      if (path[1] === "dxfs" && path.length === 2 && tag.name === "dxf") looks.push({ ...NO_LOOK });
      else if (path[1] === "dxfs") read(tag);
      path.push(tag.name);
    },
    close() {
      path.pop();
    },
  });
  return looks;
}
