import type { Measure } from "./measures";

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
export const toolsByFunction: Measure<readonly ToolsOfFunction[]> = ({
  lines,
  names,
  amounts,
  text,
}) => {
  const functions = new Map<string, Growing>();
  const known = new Map<string, Growing>();
  for (let line = 0; line < lines; line++) {
    const cell = text.toolFunction?.[line] ?? "";
    if (cell === "" || !(amounts[line]! > 0)) continue;
    let own = known.get(cell);
    if (!own) known.set(cell, (own = functionNamed(cell.trim(), functions)));
    const name = (text.vendor?.[line] ?? "").trim() || names[line]!.trim();
    const tool = own.tools.get(name.toLowerCase());
    if (tool) tool.money += amounts[line]!;
    else own.tools.set(name.toLowerCase(), { name, money: amounts[line]! });
    own.lines.push(line);
  }
  return [...functions.values()].map((each) => ({
    ...each,
    tools: [...each.tools.values()].sort((a, b) => b.money - a.money),
  }));
};

interface Growing {
  readonly name: string;
  readonly tools: Map<string, { readonly name: string; money: number }>;
  readonly lines: number[];
}

/** A blank cell names no function: it gets one that is not listed. */
function functionNamed(name: string, functions: Map<string, Growing>): Growing {
  const key = name.toLowerCase();
  const own = functions.get(key) ?? { name, tools: new Map(), lines: [] };
  if (name !== "") functions.set(key, own);
  return own;
}
