import Table from "cli-table3";

/** Prints a titled table; every column but the first is a number. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[]
): void {
  const table = new Table({
    head: [...head],
    colAligns: head.map((_, at) => (at === 0 ? "left" : "right")),
    style: { head: [], border: [] },
  });
  for (const row of rows) table.push([...row]);
  console.log(`\n${title}\n${table.toString()}`);
}

export function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

/** "0.42 ms", "1,250 ms". */
export function milliseconds(value: number): string {
  return `${value < 10 ? value.toPrecision(2) : count(value)} ms`;
}

/** "3.2 ×", "1,240 ×". */
export function ratio(value: number): string {
  return `${value < 100 ? value.toFixed(1) : count(value)} ×`;
}
