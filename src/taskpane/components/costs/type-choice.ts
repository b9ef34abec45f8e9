import { useMemo, useState } from "react";
import { COST_TYPES } from "../../../core/costs/cost-type";
import type { CostTypeGroup } from "../../view/cost-type-groups";

/** Which cost types somebody is about to confirm for the lines of a group. */
export interface TypeChoice {
  /** Index into COST_TYPES; null where none is chosen. */
  readonly ofGroup: number | null;
  /** Lines that are to have another one than their group. */
  readonly ofLine: ReadonlyMap<number, number>;
  /** Every line of the group for which there is one. */
  readonly codes: ReadonlyMap<number, number>;
  chooseForAll(code: number | null): void;
  chooseForLine(line: number, code: number | null): void;
}

/** A group begins with the cost type that was proposed for it. */
export function useTypeChoice({ code, lines }: Pick<CostTypeGroup, "code" | "lines">): TypeChoice {
  const [ofGroup, chooseForAll] = useState(code < COST_TYPES.length ? code : null);
  const [ofLine, setOfLine] = useState<ReadonlyMap<number, number>>(new Map());
  return useMemo(() => {
    const codes = new Map<number, number>();
    for (const line of lines) {
      const own = ofLine.get(line) ?? ofGroup;
      if (own !== null) codes.set(line, own);
    }
    return {
      ofGroup,
      ofLine,
      codes,
      chooseForAll,
      chooseForLine(line, chosen) {
        const next = new Map(ofLine);
        if (chosen === null) next.delete(line);
        else next.set(line, chosen);
        setOfLine(next);
      },
    };
  }, [lines, ofGroup, ofLine]);
}
