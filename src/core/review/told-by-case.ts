import type { Place } from "./finding";
import type { Found, Subject } from "./rule";
import { say } from "../words/say";
import { toldApart } from "./told-apart";
import { sampled } from "./wording";

/** How a rule speaks of one use case, and of those that are told together because there are many. Whole sentences. */
export interface CaseWording {
  /** Money at stake in minor units; the exposure of a finding is the sum over its cases. */
  readonly exposure: (at: number) => number;
  /** `name` is in quotes. */
  readonly one: (name: string, at: number) => string;
  /** `count` is "3 more use cases"; `names` shows the first few. */
  readonly many: (count: string, names: string) => string;
  readonly remedy?: (names: string, cases: readonly number[]) => string;
  readonly places: (cases: readonly number[]) => readonly Place[];
  /** Most findings; as many as `toldApart` gives by default. */
  readonly most?: number;
}

/** One finding per use case, most money first; the last is about several where there are many. */
export function toldByCase(
  subject: Subject,
  cases: readonly number[],
  { exposure, one, many, remedy, places, most }: CaseWording
): Found[] {
  const problems = cases.map((at) => ({ at, exposure: exposure(at) }));
  const tell = (together: readonly [Problem, ...Problem[]]): Found => {
    const told = together.map(({ at }) => at);
    const names = caseNames(subject, told);
    const isOne = told.length === 1;
    return {
      what: isOne
        ? one(names, told[0]!)
        : many(
            say("{count, plural, one {# more use case} other {# more use cases}}", {
              count: told.length,
            }),
            names
          ),
      ...(remedy ? { remedy: remedy(names, told) } : {}),
      places: places(told),
      exposure: together.reduce((sum, problem) => sum + problem.exposure, 0),
    };
  };
  return toldApart(problems, tell, { most });
}

interface Problem {
  readonly at: number;
  readonly exposure: number;
}

/** The first few names in quotes. */
export function caseNames({ budget }: Pick<Subject, "budget">, cases: readonly number[]): string {
  return sampled(cases, (at) => budget.cases?.names[at] ?? "");
}

/** Adds to the last finding what could not be judged; `doubt` is a whole sentence. */
export function withDoubt(found: readonly Found[], doubt: string | null): readonly Found[] {
  const last = found[found.length - 1];
  if (!last || doubt === null) return found;
  return [...found.slice(0, -1), { ...last, what: `${last.what} ${doubt}` }];
}
