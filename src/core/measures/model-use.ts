import type { Budget } from "../budget/budget";
import { wordsOf } from "../costs/words";
import type { ModelTier } from "./model-names";
import { modelNamesIn, modelTier } from "./model-tier";
import type { Measure } from "./measures";
import { markedCostTypes } from "./unfunded";

/** Money for using models, and whose models they are. Money in minor units; only lines with money count. */
export interface ModelUse {
  /** Lines that pay for model use, in order. */
  readonly lines: readonly number[];
  readonly total: number;
  /** Tier of each of `lines`; null where nobody knows. */
  readonly tiers: readonly (ModelTier | null)[];
  readonly models: NamedMoney;
  readonly vendors: NamedMoney;
}

/** Money by name; names differ in more than capitals, spaces and punctuation. */
export interface NamedMoney {
  /** Most money first. */
  readonly named: readonly {
    readonly name: string;
    readonly amount: number;
    readonly lines: readonly number[];
  }[];
  /** Money on lines that name none. */
  readonly unnamed: number;
}

/**
 * Model use is what is paid per call or per hour of a model: model API lines, lines of which only "Models" is known, and
 * hosted inference whose line names a model. The model is what the column "Model" says, else a known name in the line's
 * name. One pass.
 */
export const modelUse: Measure<ModelUse> = (budget) => {
  const lines: number[] = [];
  const tiers: (ModelTier | null)[] = [];
  const models = new Tally();
  const vendors = new Tally();
  let total = 0;
  for (let line = 0; line < budget.lines; line++) {
    const code = budget.costTypes[line]!;
    const amount = budget.amounts[line]!;
    if (amount <= 0 || (CALLED[code] !== 1 && HOSTED[code] !== 1)) continue;
    const model = modelOf(budget, line);
    if (HOSTED[code] === 1 && model === "") continue;
    lines.push(line);
    total += amount;
    const name = budget.names[line]!;
    tiers.push(modelTier({ tier: budget.text.modelTier?.[line] ?? "", model, name }));
    models.add(model, amount, line);
    vendors.add(budget.text.vendor?.[line] ?? "", amount, line);
  }
  return { lines, total, tiers, models: models.money(), vendors: vendors.money() };
};

/** "" where neither the column nor the line's name says one model. */
function modelOf({ text, names }: Budget, line: number): string {
  const stated = text.model?.[line]?.trim() ?? "";
  if (stated !== "") return stated;
  const sized = SIZED.exec(names[line]!);
  if (sized) return sized[0];
  const found = modelNamesIn(names[line]!);
  return found.length === 1 && !/^\d/.test(found[0]!) ? found[0]! : "";
}

/** Open models are known by family and size, "Llama 3.1 70B"; a size alone names none. */
const SIZED =
  /\b(?:code ?llama|llama|mistral|mixtral|qwen|gemma|falcon|phi|deepseek|yi)[- ]?[\d.]*[- ]?(?:coder|instruct|r1)?[- ]?\d+(?:x\d+)?b\b/i;

const CALLED = markedCostTypes("model-api", "models");
const HOSTED = markedCostTypes("inference-hosting");

/** Adds up money by name; the first spelling is the one that is shown. */
class Tally {
  readonly #byName = new Map<string, { name: string; amount: number; lines: number[] }>();
  readonly #letters = new Map<string, string>();
  #unnamed = 0;

  add(name: string, amount: number, line: number): void {
    let letters = this.#letters.get(name);
    if (letters === undefined) this.#letters.set(name, (letters = wordsOf(name).letters));
    if (letters === "") {
      this.#unnamed += amount;
      return;
    }
    const known = this.#byName.get(letters);
    if (!known) this.#byName.set(letters, { name: name.trim(), amount, lines: [line] });
    else {
      known.amount += amount;
      known.lines.push(line);
    }
  }

  money(): NamedMoney {
    const named = [...this.#byName.values()].sort((a, b) => b.amount - a.amount);
    return { named, unnamed: this.#unnamed };
  }
}
