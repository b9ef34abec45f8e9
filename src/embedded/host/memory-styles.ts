import type { CellStyle } from "../document/document";
import type { Look } from "./book";

/** The looks of a workbook's cells by index; a change of look gives a new index, the same change the same one. */
export class MemoryStyles {
  private readonly styles: CellStyle[];
  private readonly changed = new Map<string, number>();

  constructor(styles: readonly CellStyle[]) {
    this.styles = [...styles];
  }

  at(index: number): CellStyle {
    return this.styles[index] ?? this.styles[0]!;
  }

  /** Index of the style at `index` with another look. */
  with(index: number, look: Look): number {
    return this.changedTo(`${index} ${JSON.stringify(look)}`, index, look);
  }

  /** Index of the style at `index` with another number format. */
  formatted(index: number, format: string): number {
    if (this.at(index).format === format) return index;
    return this.changedTo(`${index} ${format}`, index, { format });
  }

  private changedTo(key: string, index: number, change: Partial<CellStyle>): number {
    const known = this.changed.get(key);
    if (known !== undefined) return known;
    this.styles.push({ ...this.at(index), ...change });
    this.changed.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }
}
