/**
 * Hands out indexes with the largest key first; equal keys in the order of `tie`. A heap: linear to build, log n for each
 * index that is taken.
 */
export class LargestFirst {
  private readonly heap: Int32Array;
  private size: number;

  constructor(
    indexes: Int32Array,
    private readonly keys: Float64Array,
    private readonly tie: (one: number, other: number) => number
  ) {
    this.heap = indexes;
    this.size = indexes.length;
    for (let at = (this.size >> 1) - 1; at >= 0; at--) this.sink(at);
  }

  /** −1 where none is left. */
  peek(): number {
    return this.size === 0 ? -1 : this.heap[0]!;
  }

  take(): number {
    const top = this.peek();
    if (top < 0) return top;
    this.heap[0] = this.heap[--this.size]!;
    this.sink(0);
    return top;
  }

  private sink(start: number): void {
    const { heap, size } = this;
    let at = start;
    for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && this.isBefore(heap[child + 1]!, heap[child]!)) child++;
      if (!this.isBefore(heap[child]!, heap[at]!)) return;
      [heap[at], heap[child]] = [heap[child]!, heap[at]!];
      at = child;
    }
  }

  private isBefore(one: number, other: number): boolean {
    const [left, right] = [this.keys[one]!, this.keys[other]!];
    return left === right ? this.tie(one, other) < 0 : left > right;
  }
}
