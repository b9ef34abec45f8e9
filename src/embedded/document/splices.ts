/** Replacements in a text by offset, gathered first and made in one go; everything else stays as it is. */
export class Splices {
  private readonly list: { start: number; end: number; text: string }[] = [];

  replace(start: number, end: number, text: string): void {
    this.list.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    if (text !== "") this.replace(at, at, text);
  }

  /** Insertions at one place keep their order. */
  applyTo(text: string): string {
    const sorted = this.list
      .map((splice, order) => ({ ...splice, order }))
      .sort(
        (one, other) => one.start - other.start || one.end - other.end || one.order - other.order
      );
    const pieces: string[] = [];
    let done = 0;
    for (const splice of sorted) {
      pieces.push(text.slice(done, splice.start), splice.text);
      done = splice.end;
    }
    pieces.push(text.slice(done));
    return pieces.join("");
  }
}
