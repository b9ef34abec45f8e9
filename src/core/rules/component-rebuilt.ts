import {
  componentBuilds,
  superfluousBuilds,
  type ComponentBuilds,
} from "../measures/integration/component-builds";
import type { Found, Rule, Subject } from "../review/rule";
import { toldApart } from "../review/told-apart";
import { counted, sampled } from "../review/wording";

/** Several use cases each pay for a component that could be built once. */
export const componentRebuilt: Rule = {
  id: "component-rebuilt",
  category: "integration",
  severity: "warning",
  needs: [{ column: "component" }, "cases"],
  title: "Rebuilt component",
  why:
    "Sign-on, logging, evaluation and monitoring are much the same for every use case. " +
    "Whoever builds them each time pays for them each time, and again with every change.",
  remedy: "Build the component once on a shared line, and let the use cases take it from there.",
  source: "B:76",
  check(subject) {
    const known = subject.measures.of(componentBuilds);
    if (known.length === 0) {
      return {
        outcome: "not applicable",
        reason: "No line with money says in the column “Component” what it builds.",
      };
    }
    const rebuilt = known.flatMap((each) => {
      const { count, money } = superfluousBuilds(each);
      return count > 0 ? [{ ...each, exposure: money }] : [];
    });
    const unplaced = known.filter((each) => couldBeRebuilt(each));
    if (rebuilt.length > 0 || unplaced.length === 0) {
      return toldApart(rebuilt, (together) => found(subject, together));
    }
    return {
      outcome: "needs review",
      reason: `Several lines pay for ${sampled(unplaced, ({ component }) => component)}, but not all of them name their use case.`,
    };
  },
};

/** Beside at least one line that names no use case, something else builds the same. */
function couldBeRebuilt({ unplaced, builds, shared }: ComponentBuilds): boolean {
  return unplaced.length > 0 && unplaced.length + builds.length + (shared > 0 ? 1 : 0) > 1;
}

function found(
  { budget, money }: Subject,
  together: readonly [ComponentBuilds, ...ComponentBuilds[]]
): Found {
  const exposure = together.reduce((sum, each) => sum + superfluousBuilds(each).money, 0);
  const [{ component, builds, shared }] = together;
  const names = sampled(builds, ({ at }) => budget.cases!.names[at]!);
  const beside = shared > 0 ? ` beside a shared one of ${money(shared)}` : "";
  return {
    what:
      together.length === 1
        ? `The component ${sampled([component])} is paid for in ${counted(builds.length, "use case")}${beside}: ${names}; one build would save ${money(exposure)}.`
        : `The components ${sampled(together, (each) => each.component)} are paid for in several use cases each; one build of each would save ${money(exposure)}.`,
    places: [{ column: "component", lines: together.flatMap(({ lines }) => lines) }],
    exposure,
  };
}
