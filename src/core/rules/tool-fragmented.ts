import { toolsByFunction, type ToolsOfFunction } from "../measures/integration/tools-by-function";
import type { Found, Rule, Subject } from "../review/rule";
import { toldApart } from "../review/told-apart";
import { quoted, sampled } from "../review/wording";
import { say } from "../words/say";

/** Several tools are paid for one and the same function. */
export const toolFragmented: Rule = {
  id: "tool-fragmented",
  category: "integration",
  severity: "warning",
  needs: [{ column: "toolFunction" }],
  title: "Fragmented tools",
  why:
    "Each tool needs its own licences, connections, skills and upkeep, and the pipelines built on one do not run on the other. " +
    "The price of that grows with every use case.",
  remedy:
    "Choose one tool per function, move the others' work to it and let their contracts run out.",
  source: "B:69, 77",
  check(subject) {
    const known = subject.measures.of(toolsByFunction);
    if (known.length === 0) {
      return {
        outcome: "not applicable",
        reason: say("No line with money says in the column “Tool function” what its tool is for."),
      };
    }
    const fragmented = known
      .filter(({ tools }) => tools.length > 1)
      .map((each) => ({ ...each, exposure: besideTheLargest(each) }));
    return toldApart(fragmented, (together) => found(subject, together));
  },
};

/** One tool is needed, taken to be the one with most money; minor units. */
function besideTheLargest({ tools }: ToolsOfFunction): number {
  return tools.slice(1).reduce((sum, { money }) => sum + money, 0);
}

function found(
  { money }: Subject,
  together: readonly [ToolsOfFunction, ...ToolsOfFunction[]]
): Found {
  const exposure = together.reduce((sum, each) => sum + besideTheLargest(each), 0);
  const [{ name, tools }] = together;
  const what =
    together.length === 1
      ? say(
          "{count, plural, one {# tool} other {# tools}} are paid for {function}: {tools}; {money} goes to tools other than the largest.",
          {
            count: tools.length,
            function: quoted(name),
            tools: sampled(tools, (tool) => tool.name),
            money: money(exposure),
          }
        )
      : say(
          "Several tools each are paid for {functions}; {money} goes to tools other than the largest.",
          { functions: sampled(together, (each) => each.name), money: money(exposure) }
        );
  return {
    what,
    places: [{ column: "toolFunction", lines: together.flatMap(({ lines }) => lines) }],
    exposure,
  };
}
