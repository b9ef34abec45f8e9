import type { Rearrangement } from "../host/book";

/** What was done to the places of cells and not undone, by sheet. The grid undoes each step by one of the same kind. */
export class Rearrangements {
  private readonly counts = new Map<string, number>();
  private step = 1;

  beginUndo(): void {
    this.step = -1;
  }

  endUndo(): void {
    this.step = 1;
  }

  add(sheet: string, rearrangement: Rearrangement): void {
    const key = `${rearrangement} ${sheet}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + this.step));
  }

  of(sheet: string): Rearrangement | null {
    const kinds = ["shifted", "sorted"] as const;
    return kinds.find((kind) => (this.counts.get(`${kind} ${sheet}`) ?? 0) > 0) ?? null;
  }
}
