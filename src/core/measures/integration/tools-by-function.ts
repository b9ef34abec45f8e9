import { distinctWords, oneSpelling } from "../distinct-words";
import type { Measure } from "../measures";

/** One function and the tools that are paid for it. Minor units. */
export interface ToolsOfFunction {
  readonly name: string;
  /** Most money first. */
  readonly tools: readonly { readonly name: string; readonly money: number }[];
  /** In order. */
  readonly lines: readonly number[];
}

/**
 * Every function that a line with money names, in the order of the table. A tool is its vendor, or the name of the line
 * where no vendor is stated; capitals do not tell tools or functions apart. Empty without the column. One pass.
 */
export const toolsByFunction: Measure<readonly ToolsOfFunction[]> = (budget, _, measures) => {
  const { lines, names, amounts } = budget;
  const functions = measures.of(distinctWords("toolFunction"));
  if (!functions) return [];
  const vendors = measures.of(distinctWords("vendor"));
  const vendorOf = oneSpelling(vendors?.words ?? [], (name) => ({ name, key: name.toLowerCase() }));
  const named = oneSpelling(functions.words, growing);
  const found = new Set<Growing>();
  for (let line = 0; line < lines; line++) {
    const own = named[functions.codes[line]!];
    if (!own || !(amounts[line]! > 0)) continue;
    found.add(own);
    const vendor = vendors ? vendorOf[vendors.codes[line]!] : undefined;
    const name = vendor?.name ?? names[line]!.trim();
    const key = vendor?.key ?? name.toLowerCase();
    const tool = own.tools.get(key);
    if (tool) tool.money += amounts[line]!;
    else own.tools.set(key, { name, money: amounts[line]! });
    own.lines.push(line);
  }
  return [...found].map((each) => ({
    ...each,
    tools: [...each.tools.values()].sort((a, b) => b.money - a.money),
  }));
};

interface Growing {
  readonly name: string;
  readonly tools: Map<string, { readonly name: string; money: number }>;
  readonly lines: number[];
}

function growing(name: string): Growing {
  return { name, tools: new Map(), lines: [] };
}
