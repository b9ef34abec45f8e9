import { say } from "../core/words/say";
import { EXAMPLES } from "./examples";
import { UNTWINNED } from "./twins/untwinned";

/** A custom function as the metadata that ships with the add-in describes it. */
export interface ShippedFunction {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

/** A function as a page shows it. */
export interface CatalogueEntry {
  readonly id: string;
  /** `=AIBUDGET.SHARE(group, types, [amounts])` */
  readonly signature: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly isOptional: boolean;
    readonly description: string;
  }[];
  /** A formula to paste and what it gives, the first of its examples; null where it has none. */
  readonly example: { readonly formula: string; readonly result: string } | null;
  /** Why no formula of Excel's own can stand in for it; null where `twinOf` may give one. */
  readonly noTwinBecause: string | null;
}

/** Every function of the shipped functions.json, in its order; Excel's own help has their descriptions in English. */
export function catalogueOf(functions: readonly ShippedFunction[]): readonly CatalogueEntry[] {
  return functions.map((each) => {
    const [example] = EXAMPLES[each.id] ?? [];
    return {
      id: each.id,
      signature: signatureOf(each),
      summary: say(each.description),
      parameters: each.parameters.map(({ name, optional = false, description }) => ({
        name,
        isOptional: optional,
        description: say(description),
      })),
      example: example ? { formula: example[0], result: example[1] } : null,
      noTwinBecause: UNTWINNED[each.id] ?? null,
    };
  });
}

/** How a function is written, optional arguments in square brackets. */
export function signatureOf({
  id,
  parameters,
}: Pick<ShippedFunction, "id" | "parameters">): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=AIBUDGET.${id}(${names.join(", ")})`;
}
