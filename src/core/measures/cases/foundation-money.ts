import { LAYERS } from "../../costs/split";
import { moneyByHome } from "../split/shares";

/** Money on the foundation in minor units; `amounts` by cost-type code, of this review or of an earlier one. */
export function foundationMoney(amounts: Float64Array): number {
  const [, foundation] = moneyByHome(LAYERS, amounts);
  return foundation;
}
