import { say } from "../../core/words/say";
import { Failure } from "../failure";
import type { TwinArgument } from "./budget-source";
import { freedTwin, hoursTwin, killTwin, roiTwin, timeTwin, unfoundedTwin } from "./case-twins";
import { atomic, NoTwin } from "./formula-text";
import { centralTwin, dupTwin } from "./line-twins";
import {
  bandTwin,
  driftTwin,
  foundationTwin,
  runBuildTwin,
  sharesTwin,
  shareTwin,
} from "./mix-twins";
import { isSingle } from "./place-twin";
import { nearestMixTwin, ratioTwin } from "./ratio-twin";
import { UNTWINNED } from "./untwinned";
import {
  cacheTwin,
  forecastTwin,
  idleTwin,
  promptTwin,
  routingTwin,
  unitCostTwin,
} from "./usage-twins";

/** A call of a custom function: its id, and its arguments in order; missing ones at the end are left out. */
export interface TwinCall {
  readonly id: string;
  readonly args: readonly TwinArgument[];
}

/** A formula without this add-in, or one sentence that says why there is none. */
export type Twin =
  | {
      /** In Excel's English notation, with the equals sign. */
      readonly formula: string;
      /** The oldest Excel that knows its functions. */
      readonly since: "2010" | "2021" | "2024";
    }
  | { readonly reason: string };

/**
 * A formula of Excel's own that gives the same result today, so that somebody without the add-in can check the number. What
 * the function reads from words (cost types, thresholds, closed cases) stands in it as read today; amounts stay references.
 */
export function twinOf({ id, args }: TwinCall): Twin {
  const build = TWINS[id];
  if (!build) return { reason: whyNever(id) };
  try {
    const given = Array.from({ length: MOST_ARGUMENTS }, (_, at) => args[at] ?? LEFT_OUT);
    const formula = `=${build(given.map(({ text, cells }) => ({ text: atomic(text), cells })))}`;
    checkLimits(formula);
    return { formula, since: sinceOf(formula, args) };
  } catch (error) {
    if (error instanceof Failure)
      return {
        reason: say("The function has no result here. {reason}", { reason: error.message }),
      };
    if (error instanceof NoTwin) return { reason: error.message };
    throw error;
  }
}

function whyNever(id: string): string {
  const reason = UNTWINNED[id];
  return reason === undefined ? say("There is no function {id}.", { id }) : say(reason);
}

const MOST_ARGUMENTS = 4;
const LEFT_OUT: TwinArgument = { text: "", cells: null };

const TWINS: Readonly<Record<string, (args: readonly TwinArgument[]) => string>> = {
  RATIOCHECK: ratioTwin,
  SHARE: shareTwin,
  SHARES: sharesTwin,
  FOUNDATIONSHARE: foundationTwin,
  BAND: bandTwin,
  NEARESTMIX: nearestMixTwin,
  DRIFT: driftTwin,
  DUPCOUNT: dupTwin,
  CENTRALSHARE: centralTwin,
  KILLCHECK: killTwin,
  FREED: freedTwin,
  MAINTRATIO: hoursTwin,
  LOADEDROI: roiTwin,
  RUNBUILD: runBuildTwin,
  UNFOUNDEDCOST: unfoundedTwin,
  TIMETOCLOSE: timeTwin,
  IDLECOST: idleTwin,
  UNITCOST: unitCostTwin,
  USAGEFORECAST: forecastTwin,
  ROUTINGSAVING: routingTwin,
  CACHESAVING: cacheTwin,
  PROMPTSAVING: promptTwin,
};

/** Microsoft Support, “Excel specifications and limits”. */
const LIMITS = { characters: 8192, nesting: 64 };

function checkLimits(formula: string): void {
  if (formula.length > LIMITS.characters)
    throw new NoTwin(
      say(
        "The formula would be {length, plural, one {# character} other {# characters}} long, and Excel takes 8,192: too many different words decide. A column of cost types would shorten it.",
        { length: formula.length }
      )
    );
  let depth = 0;
  let deepest = 0;
  for (const letter of formula.replace(/"(?:[^"]|"")*"/g, "")) {
    if (letter === "(") deepest = Math.max(deepest, ++depth);
    if (letter === ")") depth -= 1;
  }
  if (deepest > LIMITS.nesting)
    throw new NoTwin(
      say("The formula would nest {levels} levels deep, and Excel takes 64.", {
        levels: String(deepest),
      })
    );
}

/**
 * VSTACK and HSTACK came with Excel 2024, LET, XMATCH and results that spill with 2021 (Microsoft Support, the pages of these
 * functions and “Dynamic array formulas”); SUM and SUMPRODUCT take arrays before, but for an IF among them.
 */
function sinceOf(formula: string, args: readonly TwinArgument[]): "2010" | "2021" | "2024" {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, "");
  if (/\b[VH]STACK\(/.test(bare)) return "2024";
  const isOneCell = args.every(({ cells }) => isSingle([cells])) && !bare.startsWith("={");
  const isOneSum =
    /^=\(?(?:\d+\*)?SUM/.test(bare) && !/\b(?:LET|XMATCH|IF|IFERROR|TRANSPOSE)\(/.test(bare);
  return isOneCell || isOneSum ? "2010" : "2021";
}
