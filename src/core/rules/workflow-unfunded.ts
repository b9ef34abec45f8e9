import { fundingByCase, type CaseFunding } from "../measures/cases/funding-by-case";
import { linesOfCases } from "../measures/cases/case-lines";
import { linesWhere } from "../measures/lines-where";
import { fundingOf, markedCostTypes } from "../measures/unfunded";
import { activeUseCases } from "../measures/cases/use-cases";
import { doubtAbout, remainingDoubt } from "../review/doubt";
import type { Found, Rule, Subject, Verdict } from "../review/rule";
import { sampled } from "../review/wording";
import { say } from "../words/say";

// Ours: AI licences and copilots are left out, because they come inside the application that people work in.
const MODELS = ["model-api", "fine-tuning", "full-model-training", "models"];
const MODEL_TYPES = markedCostTypes(...MODELS);
const MODELS_OF_CASES = fundingByCase(...MODELS);
const WORKFLOW = fundingOf("workflow-integration");
const WORKFLOW_OF_CASES = fundingByCase("workflow-integration");

/** Models are paid for, and nothing that puts them into a process. */
export const workflowUnfunded: Rule = {
  id: "workflow-unfunded",
  category: "integration",
  severity: "warning",
  needs: ["money"],
  settings: ["doubtfulMoney"],
  title: "Workflow without money",
  why:
    "A model earns nothing until it stands in a process that people work in. " +
    "Where nothing pays for that step, model money buys answers that nobody uses.",
  remedy:
    "Add a line for the workflow integration of each of these use cases, or stop paying for a model that no process waits for.",
  source: "B:65; ours",
  check(subject) {
    const { budget, measures, money } = subject;
    const lines = linesWhere(budget, MODEL_TYPES).filter((line) => budget.amounts[line]! > 0);
    const spent = lines.reduce((sum, line) => sum + budget.amounts[line]!, 0);
    if (spent === 0) {
      return {
        outcome: "not applicable",
        reason: say("No line has money for models that a workflow could use."),
      };
    }
    const workflow = measures.of(WORKFLOW);
    if (workflow.state === "funded") return ofCases(subject);
    const what = say("{money} is planned for models and nothing for workflow integration.", {
      money: money(spent),
    });
    return (
      doubtAbout(workflow, say("workflow integration"), subject) ?? [
        {
          what: `${what}${remainingDoubt(workflow, say("workflow integration"), subject)}`,
          places: [{ column: "amount", lines }],
          exposure: spent,
        },
      ]
    );
  },
};

function ofCases({ budget, measures, money }: Subject): Verdict {
  const models = measures.of(MODELS_OF_CASES);
  const workflows = measures.of(WORKFLOW_OF_CASES);
  const asking = (state: CaseFunding["state"]): number[] =>
    measures
      .of(activeUseCases)
      .filter((at) => models[at]!.amount > 0 && workflows[at]!.state === state);
  const without = asking("unfunded");
  if (without.length > 0) {
    const own = linesOfCases(budget, without).filter(
      (line) => MODEL_TYPES[budget.costTypes[line]!] === 1
    );
    const exposure = without.reduce((sum, at) => sum + models[at]!.amount, 0);
    const found: Found = {
      what: say(
        "{count, plural, one {# use case with {money} for models has} other {# use cases with {money} for models have}} " +
          "no money for workflow integration: {cases}.",
        {
          count: without.length,
          money: money(exposure),
          cases: sampled(without, (at) => budget.cases!.names[at]!),
        }
      ),
      places: [{ column: "amount", lines: own }],
      exposure,
    };
    return [found];
  }
  const unclear = asking("unclear");
  if (unclear.length === 0) return [];
  return {
    outcome: "needs review",
    reason: say(
      "Nothing is stated to pay for the workflow integration of {cases}, but it may be part of a lump sum, of an amount that cannot be read, or of money without a firm cost type.",
      { cases: sampled(unclear, (at) => budget.cases!.names[at]!) }
    ),
  };
}
