import type { Area } from "../workbook/address";
import { rangeOf } from "./read-blocks";

/** Whether each of these single cells is bold or has a line above it. */
export async function emphasised(
  context: Excel.RequestContext,
  cells: readonly Area[]
): Promise<boolean[]> {
  const looks = cells.map((cell) => {
    const { font, borders } = rangeOf(context, cell).format;
    const line = borders.getItem("EdgeTop");
    font.load({ bold: true });
    line.load({ style: true });
    return { font, line };
  });
  await context.sync();
  return looks.map(({ font, line }) => font.bold || line.style !== "None");
}
