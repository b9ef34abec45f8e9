import { wordsOf } from "../../costs/words";
import type { ModelTier } from "./model-names";
import type { Measure } from "../measures";
import { modelNamesIn, tierOfModel, tierStated } from "./model-tier";
import { remembering } from "../remembering";
import { markedCostTypes } from "../unfunded";

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
  const { text } = budget;
  const ofStated = remembering(tierStated);
  const ofModel = remembering(tierOfModel);
  let total = 0;
  for (let line = 0; line < budget.lines; line++) {
    const code = budget.costTypes[line]!;
    const amount = budget.amounts[line]!;
    if (amount <= 0 || (CALLED[code] !== 1 && HOSTED[code] !== 1)) continue;
    const name = budget.names[line]!;
    const stated = text.model?.[line]?.trim() ?? "";
    const found = stated === "" ? modelNamesIn(name) : null;
    const model = found ? modelNamed(name, found) : stated;
    if (HOSTED[code] === 1 && model === "") continue;
    lines.push(line);
    total += amount;
    const isSilent = found !== null && found.length === 0;
    tiers.push(
      ofStated(text.modelTier?.[line] ?? "") ??
        ofModel(model) ??
        (isSilent ? null : tierOfModel(name))
    );
    models.add(model, amount, line);
    vendors.add(text.vendor?.[line] ?? "", amount, line);
  }
  return { lines, total, tiers, models: models.money(), vendors: vendors.money() };
};

/** The model that a line's name says; "" where it says none or several. */
function modelNamed(name: string, found: readonly string[]): string {
  const sized = SIZED.exec(name);
  if (sized) return sized[0];
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
  readonly #lettersOf = remembering((name) => wordsOf(name).letters);
  #unnamed = 0;

  add(name: string, amount: number, line: number): void {
    const letters = this.#lettersOf(name);
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
