import { THRESHOLDS } from "../../core/policy/thresholds";
import { shapeGiven } from "../choices";
import { FAILURES } from "../failure";
import { isLeftOut } from "../given-cells";
import {
  cacheAnswer,
  forecastAnswer,
  idleAnswer,
  promptAnswer,
  routingAnswer,
  unitCostAnswer,
} from "../usage-answers";
import type { TwinArgument } from "./budget-source";
import { onlyCell } from "./formula-text";
import { placeTwin } from "./place-twin";

type Arguments = readonly TwinArgument[];

export function idleTwin(args: Arguments): string {
  const standard = String(THRESHOLDS.utilisation.standard);
  return placeTwin(args, {
    names: ["amount", "utilisation", "target"],
    compute: idleAnswer,
    formula: ([amount, used, target]) => {
      // A blank target is 0 in a formula.
      const aim =
        target === ""
          ? standard
          : /^[\d.]+$/.test(target!)
            ? target
            : `IF(${target}=0,${standard},${target})`;
      return `${amount || "0"}*(1-${used}/${aim})*(${used}<${aim})`;
    },
  });
}

export function unitCostTwin(args: Arguments): string {
  if (isLeftOut(args[1]!.cells)) throw FAILURES.nothingToDivideBy("usage");
  return placeTwin(args, {
    names: ["cost", "usage"],
    compute: unitCostAnswer,
    formula: ([cost, usage]) => `${cost || "0"}/${usage}`,
    divides: true,
  });
}

export function forecastTwin([usage, growth, periods, method]: Arguments): string {
  const shape = shapeGiven(onlyCell(method!.cells));
  return placeTwin([usage!, growth!, periods!], {
    names: ["usage", "growth", "periods"],
    compute: (cells, row) => forecastAnswer(cells, row, shape),
    formula: ([now, rate, ahead]) =>
      shape === "linear"
        ? `${now || "0"}*(1+${rate || "0"}*${ahead || "0"})`
        : `${now || "0"}*(1+${rate || "0"})^${ahead || "0"}`,
  });
}

export function routingTwin(args: Arguments): string {
  return placeTwin(args, {
    names: ["cost", "routed", "price", "router"],
    compute: routingAnswer,
    formula: ([cost, routed, price, router]) =>
      `${cost || "0"}*${routed || "0"}*(1-${price || "0"})${less(router!)}`,
  });
}

export function cacheTwin(args: Arguments): string {
  return placeTwin(args, {
    names: ["cost", "hits", "price", "cache"],
    compute: cacheAnswer,
    formula: ([cost, hits, price, cache]) =>
      `${cost || "0"}*${hits || "0"}${price === "" ? "" : `*(1-${price})`}${less(cache!)}`,
  });
}

export function promptTwin(args: Arguments): string {
  return placeTwin(args, {
    names: ["queries", "before", "after", "price"],
    compute: promptAnswer,
    formula: ([queries, before, after, price]) =>
      `${queries || "0"}*(${before || "0"}-${after || "0"})*${price || "0"}/1000000`,
  });
}

function less(cost: string): string {
  return cost === "" ? "" : `-${cost}`;
}
