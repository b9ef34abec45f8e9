import {
  componentBuilds,
  superfluousBuilds,
  type ComponentBuilds,
} from "../measures/integration/component-builds";
import type { Found, Rule, Subject } from "../review/rule";
import { toldApart } from "../review/told-apart";
import { quoted, sampled } from "../review/wording";
import { say } from "../words/say";

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
        reason: say("No line with money says in the column “Component” what it builds."),
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
      reason: say("Several lines pay for {components}, but not all of them name their use case.", {
        components: sampled(unplaced, ({ component }) => component),
      }),
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
  const what =
    together.length === 1
      ? say(
          shared > 0
            ? "The component {component} is paid for in {count, plural, one {# use case} other {# use cases}} beside a shared one of {shared}: {cases}; one build would save {money}."
            : "The component {component} is paid for in {count, plural, one {# use case} other {# use cases}}: {cases}; one build would save {money}.",
          {
            component: quoted(component),
            count: builds.length,
            shared: money(shared),
            cases: sampled(builds, ({ at }) => budget.cases!.names[at]!),
            money: money(exposure),
          }
        )
      : say(
          "The components {components} are paid for in several use cases each; one build of each would save {money}.",
          { components: sampled(together, (each) => each.component), money: money(exposure) }
        );
  return {
    what,
    places: [{ column: "component", lines: together.flatMap(({ lines }) => lines) }],
    exposure,
  };
}
