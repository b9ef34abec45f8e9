import { answered } from "./answer";
import { shapeGiven } from "./choices";
import { eachPlace } from "./row-wise";
import {
  cacheAnswer,
  forecastAnswer,
  idleAnswer,
  promptAnswer,
  routingAnswer,
  unitCostAnswer,
} from "./usage-answers";

/** @customenum {string} */
declare enum Growth {
  /** Every period grows on the one before. */
  compound = "Compound",
  /** Every period adds the same amount. */
  linear = "Linear",
}

/**
 * Money that pays for idle compute, in the unit of the amount: amount × (1 − utilisation ÷ target), 0 from the target on. Spills over columns. #N/A where the utilisation is blank or 0, #NUM! outside 0 to 1.
 * @customfunction IDLECOST
 * @helpurl https://localhost:3000/assets/functions.html#idlecost
 * @param amount The cost of the compute, or a column of costs.
 * @param utilisation How much of it is used, as a fraction or "22 %"; a 0 that is meant must be text.
 * @param [target] The utilisation that is good enough, as a fraction; 70 % if left out.
 * @returns One amount per cost.
 * @example =AIBUDGET.IDLECOST(1000,0.35) → 500
 * @example =AIBUDGET.IDLECOST({1000;400},{0.8;"20 %"},0.8) → {0;300}
 */
export function idleCost(
  amount: unknown[][],
  utilisation: unknown[][],
  target: unknown[][]
): unknown[][] {
  return answered(() =>
    eachPlace(["amount", "utilisation", "target"], [amount, utilisation, target], idleAnswer)
  );
}

/**
 * Cost per unit of usage: cost ÷ usage, in money per query, token or whatever is counted. Spills over columns. #DIV/0! where the usage is blank or 0.
 * @customfunction UNITCOST
 * @helpurl https://localhost:3000/assets/functions.html#unitcost
 * @param cost The cost, or a column of costs.
 * @param usage The usage in the same time, such as queries or tokens.
 * @returns Money per unit.
 * @example =AIBUDGET.UNITCOST(1200,60000) → 0.02
 * @example =AIBUDGET.UNITCOST({10;20},{4;0}) → {2.5;#DIV/0!}
 */
export function unitCost(cost: unknown[][], usage: unknown[][]): unknown[][] {
  return answered(() => eachPlace(["cost", "usage"], [cost, usage], unitCostAnswer));
}

/**
 * Usage after a number of periods, in the unit of the usage: usage × (1 + growth)^periods, or linear. Spills where periods is a range such as SEQUENCE(12). #NUM! for growth below −1.
 * @customfunction USAGEFORECAST
 * @helpurl https://localhost:3000/assets/functions.html#usageforecast
 * @param usage The usage now, per period.
 * @param growth Growth per period, as a fraction or "8 %".
 * @param periods How many periods ahead, one number or a range of them.
 * @param [method] Compound (each period grows on the one before) or Linear. Compound if left out.
 * @returns One usage per number of periods.
 * @example =AIBUDGET.USAGEFORECAST(1000,0.1,2) → 1210
 * @example =AIBUDGET.USAGEFORECAST(1000,"10 %",{1,2,3},"Linear") → {1100,1200,1300}
 */
export function usageForecast(
  usage: unknown[][],
  growth: unknown[][],
  periods: unknown[][],
  method: Growth
): unknown[][] {
  return answered(() => {
    const shape = shapeGiven(method);
    return eachPlace(["usage", "growth", "periods"], [usage, growth, periods], (cells, row) =>
      forecastAnswer(cells, row, shape)
    );
  });
}

/**
 * Money saved by sending easy tasks to a smaller model: cost × routed × (1 − price) − router. Negative where routing costs more than it saves. #NUM! for fractions outside 0 to 1.
 * @customfunction ROUTINGSAVING
 * @helpurl https://localhost:3000/assets/functions.html#routingsaving
 * @param cost What the larger model costs, in money.
 * @param routed The part of that cost whose tasks a smaller model can do, as a fraction.
 * @param price What the smaller model costs per task, as a fraction of the larger one: 0.1 for a tenth.
 * @param [router] What routing itself costs in the same time; nothing if left out.
 * @returns One amount per cost.
 * @example =AIBUDGET.ROUTINGSAVING(1000,0.6,0.1,40) → 500
 */
export function routingSaving(
  cost: unknown[][],
  routed: unknown[][],
  price: unknown[][],
  router: unknown[][]
): unknown[][] {
  return answered(() =>
    eachPlace(["cost", "routed", "price", "router"], [cost, routed, price, router], routingAnswer)
  );
}

/**
 * Money saved by answering repeated queries from a cache: cost × hits × (1 − price) − cache. Negative where the cache costs more than it saves. #NUM! for fractions outside 0 to 1.
 * @customfunction CACHESAVING
 * @helpurl https://localhost:3000/assets/functions.html#cachesaving
 * @param cost What the queries cost without a cache, in money.
 * @param hits The part of the queries that the cache answers, as a fraction.
 * @param [price] What an answer from the cache costs, as a fraction of a computed one; nothing if left out.
 * @param [cache] What the cache itself costs in the same time; nothing if left out.
 * @returns One amount per cost.
 * @example =AIBUDGET.CACHESAVING(1000,0.3,0.1,20) → 250
 */
export function cacheSaving(
  cost: unknown[][],
  hits: unknown[][],
  price: unknown[][],
  cache: unknown[][]
): unknown[][] {
  return answered(() =>
    eachPlace(["cost", "hits", "price", "cache"], [cost, hits, price, cache], cacheAnswer)
  );
}

/**
 * Money saved by shorter prompts: queries × (tokens before − tokens after) × price per million tokens ÷ 1,000,000. Negative where prompts grow.
 * @customfunction PROMPTSAVING
 * @helpurl https://localhost:3000/assets/functions.html#promptsaving
 * @param queries How many queries, or a column of them.
 * @param before Tokens per query today.
 * @param after Tokens per query with the shorter prompt.
 * @param price The price of one million tokens, in money.
 * @returns One amount per number of queries.
 * @example =AIBUDGET.PROMPTSAVING(100000,3000,2000,5) → 500
 */
export function promptSaving(
  queries: unknown[][],
  before: unknown[][],
  after: unknown[][],
  price: unknown[][]
): unknown[][] {
  return answered(() =>
    eachPlace(
      ["queries", "before", "after", "price"],
      [queries, before, after, price],
      promptAnswer
    )
  );
}
