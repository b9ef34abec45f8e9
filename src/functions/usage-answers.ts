import { cacheSaving } from "../core/measures/models/cache-saving";
import { idleCost } from "../core/measures/compute/compute-use";
import { promptSaving } from "../core/measures/models/prompt-saving";
import { routingSaving } from "../core/measures/models/routing-saving";
import { projectedUsage, type GrowthShape } from "../core/measures/compute/usage-forecast";
import { THRESHOLDS } from "../core/policy/thresholds";
import { FAILURES } from "./failure";
import { fractionGiven, numberGiven, numberOrBlank } from "./numbers";

type Cells = readonly unknown[];

export function idleAnswer([amount, utilisation, target]: Cells, row: number): number {
  const used = numberOrBlank("utilisation", utilisation, row);
  const cost = numberGiven("amount", amount, row);
  const aim = fractionGiven("target", target, row) || THRESHOLDS.utilisation.standard;
  if (used === null) throw FAILURES.blankOrZero("utilisation", '"0"');
  if (!(used >= 0 && used <= 1)) throw FAILURES.outOfRange("utilisation");
  return tidy(idleCost(cost, used, aim));
}

export function unitCostAnswer([cost, usage]: Cells, row: number): number {
  const [money, units] = [numberGiven("cost", cost, row), numberGiven("usage", usage, row)];
  if (units === 0) throw FAILURES.nothingToDivideBy("usage");
  return finite("usage", money / units);
}

export function forecastAnswer(
  [usage, growth, periods]: Cells,
  row: number,
  shape: GrowthShape
): number {
  const rate = numberGiven("growth", growth, row);
  const ahead = numberGiven("periods", periods, row);
  if (rate < -1) throw FAILURES.outOfRange("growth");
  if (ahead < 0) throw FAILURES.outOfRange("periods");
  return finite("periods", projectedUsage(numberGiven("usage", usage, row), rate, ahead, shape));
}

export function routingAnswer([cost, routed, price, router]: Cells, row: number): number {
  return tidy(
    routingSaving(
      numberGiven("cost", cost, row),
      fractionGiven("routed", routed, row),
      fractionGiven("price", price, row),
      numberGiven("router", router, row)
    )
  );
}

export function cacheAnswer([cost, hits, price, cache]: Cells, row: number): number {
  return tidy(
    cacheSaving(
      numberGiven("cost", cost, row),
      fractionGiven("hits", hits, row),
      fractionGiven("price", price, row),
      numberGiven("cache", cache, row)
    )
  );
}

export function promptAnswer([queries, before, after, price]: Cells, row: number): number {
  return tidy(
    promptSaving(
      numberGiven("queries", queries, row),
      numberGiven("before", before, row),
      numberGiven("after", after, row),
      numberGiven("price", price, row)
    )
  );
}

/** Takes off what binary arithmetic leaves behind decimals, as Excel shows 15 digits. */
function tidy(number: number): number {
  return finite("cost", Number(number.toPrecision(15)));
}

function finite(name: string, number: number): number {
  if (!Number.isFinite(number)) throw FAILURES.outOfRange(name);
  return number;
}
