/** A custom function as its metadata describes it to Excel. */
export interface DescribedFunction {
  readonly id: string;
  readonly description: string;
  readonly options?: { readonly stream?: boolean };
  readonly parameters: readonly DescribedParameter[];
}

export interface DescribedParameter {
  readonly name: string;
  readonly description: string;
  /** "matrix" for a range; missing for a single value. */
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** The functions of the add-in, from the very metadata that ships; none where the add-in has not been built. */
export async function fetchFunctions(address: string): Promise<readonly DescribedFunction[]> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return [];
  const { functions } = (await response.json()) as { functions: readonly DescribedFunction[] };
  return functions;
}
