import { FunctionType } from "@univerjs/preset-sheets-core";
import type { IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { EmbeddedHost } from "../host/host";
import type { InvocationResult } from "../host/invocations";
import { calledInGrid } from "./function-call";
import type { DescribedFunction, DescribedParameter } from "./function-list";
import type { Grid, GridFunctions } from "./grid";
import { PaneStream } from "./pane-stream";
import { recalculate } from "./recalculation";

/** All custom functions for the grid, with what AutoComplete and the argument help say of them. */
export interface CustomFunctionsOfGrid extends GridFunctions {
  /** A new workbook brings a new pane, whose runtime the streaming functions without arguments ask. */
  attach(host: EmbeddedHost): void;
}

export function gridFunctions(described: readonly DescribedFunction[]): CustomFunctionsOfGrid {
  let grid: Grid | null = null;
  const streams = new Map(
    described
      .filter(({ options }) => options?.stream)
      .map(({ id, parameters }) => [
        id,
        new PaneStream(id, parameters.length, () => grid && recalculate(grid, nameOf(id))),
      ])
  );
  return {
    names: described.map(({ id }) => nameOf(id)),
    register(registered: Grid) {
      grid = registered;
      const formula = grid.api.getFormula();
      for (const each of described) {
        const stream = streams.get(each.id);
        formula.registerFunction(
          nameOf(each.id),
          (...args: unknown[]) =>
            stream && args.length === 0 ? spill(stream.latest()) : calledInGrid(each, args),
          { description: infoOf(each) }
        );
      }
    },
    attach(host) {
      for (const stream of streams.values()) stream.attach(host);
    },
  };
}

function nameOf(id: string): string {
  return `AIBUDGET.${id}`;
}

function infoOf({ id, description, parameters }: DescribedFunction): IFunctionInfo {
  return {
    functionName: nameOf(id),
    aliasFunctionName: nameOf(id),
    functionType: FunctionType.User,
    description,
    abstract: /^.*?[.;:](?=\s|$)/.exec(description)?.[0] ?? description,
    functionParameter: parameters.map(parameterInfo),
  };
}

function parameterInfo(parameter: DescribedParameter): IFunctionInfo["functionParameter"][number] {
  return {
    name: parameter.name,
    detail: parameter.description,
    example: /\w+\[[^\]]+\]/.exec(parameter.description)?.[0] ?? "",
    require: parameter.optional ? 0 : 1,
    repeat: 0,
  };
}

function spill(result: InvocationResult): string | (string | number | boolean)[][] {
  return typeof result === "string" ? result : result.map((row) => [...row]);
}
