import type { Rule } from "../../src/core/review/rule";
import { constantName } from "./catalogue-entry";

/** A rule that compiles and decides nothing, and says so in every review. */
export function ruleSkeleton(id: string, category: Rule["category"]): string {
  return `import type { Rule } from "../review/rule";

/** Name the failing state in one sentence. */
export const ${constantName(id)}: Rule = {
  id: "${id}",
  category: "${category}",
  severity: "warning",
  needs: ["money"],
  title: "${titleOf(id)}",
  why: "Say what it costs to leave this as it is.",
  remedy: "Say what to do about it.",
  source: "ours",
  check() {
    return { outcome: "needs review", reason: "The check of ${id} is not written." };
  },
};
`;
}

/** Cases that fail until they are written. */
export function testSkeleton(id: string): string {
  return `import { ${constantName(id)} } from "../../../src/core/rules/${id}";
import { testRule } from "./rule-cases";

testRule(${constantName(id)}, {
  clear: [
    {
      name: "write the cases: two budgets that are as they should be",
      budget: { lines: [["GPU cluster", "accelerators", 100]] },
    },
  ],
  flags: [
    {
      name: "write the cases: two budgets in the failing state, with what is said and where",
      budget: { lines: [["GPU cluster", "accelerators", 100]] },
      findings: [{ what: "GPU cluster", exposure: 100_00, places: [{ column: "amount", lines: [0] }] }],
    },
  ],
  undecided: [
    {
      name: "write the cases: two budgets that cannot be decided, with the reason",
      budget: { lines: [] },
      outcome: "needs review",
      reason: "No line",
    },
  ],
});
`;
}

/** Every heading with what belongs under it; the example fails until it names what the rule finds. */
export function pageSkeleton(id: string): string {
  return `# ${titleOf(id)}

<!-- rule:start -->
<!-- rule:end -->

## What it finds

Say which lines or use cases are found, by which formula, and what the exposure is.

## Why it matters

Say what it costs, with the source.

## Example

| Line        | Cost type    | Amount |
| ----------- | ------------ | -----: |
| GPU cluster | Accelerators |    100 |

> Write here, word for word, what the rule says about the budget above.

## Settings

Name the settings that the rule reads, or say that there is none.

## Known limitations

- Say what the rule cannot see.

## When to accept it

Say when a finding is no reason to act.
`;
}

function titleOf(id: string): string {
  const words = id.replace(/-/g, " ");
  return words[0]!.toUpperCase() + words.slice(1);
}
