import { fullAddress } from "../../workbook/address";
import { recalled } from "../../workbook/policy/remembered-mappings";
import type { Found, OtherTable } from "./found";

/** A change of the tables that are reviewed together. */
export type TogetherChange =
  | { readonly kind: "begin" }
  /** Back to one table, the one whose columns are shown. */
  | { readonly kind: "end" }
  | { readonly kind: "tick"; readonly candidate: number; readonly isTicked: boolean }
  /** Shows the columns of a table that is ticked. */
  | { readonly kind: "show"; readonly candidate: number };

export function changed(found: Found, change: TogetherChange): Found {
  const { others = [] } = found;
  switch (change.kind) {
    case "begin":
      return { ...found, others };
    case "end":
      return alone(found);
    case "show":
      return showing(found, change.candidate);
    case "tick":
      return change.isTicked ? ticked(found, change.candidate) : unticked(found, change.candidate);
  }
}

/** What is offered now together with the tables that were ticked before, where they are still offered. */
export function together(found: Found, before: Found): Found {
  const all: readonly OtherTable[] = [before, ...(before.others ?? [])];
  const others = all.flatMap(({ chosen, mapping }) => {
    const address = fullAddress(before.candidates[chosen]!.area);
    const at = found.candidates.findIndex(({ area }) => fullAddress(area) === address);
    return at < 0 || at === found.chosen ? [] : [{ chosen: at, mapping }];
  });
  return { ...found, others };
}

function alone({ survey, candidates, own, chosen, mapping, remembered }: Found): Found {
  return { survey, candidates, own, chosen, mapping, remembered };
}

function ticked(found: Found, candidate: number): Found {
  const { candidates, chosen, mapping, others = [], remembered } = found;
  if (chosen === candidate || others.some((each) => each.chosen === candidate)) return found;
  const { mapping: own } = recalled(remembered, candidates[candidate]!);
  const all = [...others, { chosen, mapping }];
  return { ...found, chosen: candidate, mapping: own, others: all };
}

/** One table stays ticked: without any there is nothing to review. */
function unticked(found: Found, candidate: number): Found {
  const { chosen, others = [] } = found;
  const rest = others.filter((each) => each.chosen !== candidate);
  if (chosen !== candidate) return { ...found, others: rest };
  const last = rest.at(-1);
  return last ? { ...found, ...last, others: rest.slice(0, -1) } : found;
}

function showing(found: Found, candidate: number): Found {
  const { chosen, mapping, others = [] } = found;
  const wanted = others.find((each) => each.chosen === candidate);
  if (!wanted) return found;
  const rest = others.filter((each) => each !== wanted);
  return { ...found, ...wanted, others: [...rest, { chosen, mapping }] };
}
