import type { Area } from "../address";
import type { Host } from "../host";
import { isOwnSheet } from "../own-names";
import type { CellValue, Survey } from "../survey";

/** A formula of the workbook that calls a function of this add-in. */
export interface OwnFormula {
  readonly cell: Area;
  /** The cells it fills, its own first. */
  readonly fills: Area;
  readonly formula: string;
  /** What they show, with the shape of `fills`. */
  readonly values: readonly (readonly CellValue[])[];
  /** Excel does not know the function: the add-in was not there when it calculated. */
  readonly isBroken: boolean;
}

/** Every formula with AIBUDGET on every sheet, hidden ones included; reads all formulas once, in blocks sized by bytes. */
export async function findOwnFormulas(
  host: Pick<Host, "read" | "contents" | "filled">,
  { sheets }: Survey
): Promise<readonly OwnFormula[]> {
  const used = sheets.flatMap(({ name, used: area }) => (area && !isOwnSheet(name) ? [area] : []));
  const contents = await host.contents(used);
  const found = used.flatMap((area, at) =>
    contents[at]!.flatMap((row, down) =>
      row.flatMap((content, right) => {
        if (typeof content !== "object" || !OWN.test(content.formula)) return [];
        const [top, left] = [area.top + down, area.left + right];
        const cell = { sheet: area.sheet, top, left, bottom: top, right: left };
        return [{ cell, formula: content.formula }];
      })
    )
  );
  const fills = await host.filled(found.map(({ cell }) => cell));
  const blocks = await host.read(fills);
  return found.map(({ cell, formula }, at) => ({
    cell,
    formula,
    fills: fills[at]!,
    values: blocks[at]!.values,
    isBroken: UNKNOWN_NAME.test(String(blocks[at]!.values[0]?.[0] ?? "")),
  }));
}

const OWN = /\bAIBUDGET\./i;

/** #NAME? as Excel spells it in English, German, Spanish, French, Italian and Portuguese. */
const UNKNOWN_NAME = /^#(?:NAME|¿NOMBRE|NOM|NOME)\?$/;
