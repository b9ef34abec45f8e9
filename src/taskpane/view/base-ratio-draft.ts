import type { BaseRatio } from "../../core/policy/policy";
import { say } from "../../core/words/say";

/** Percentages as typed: use cases, foundation, governance. */
export type RatioDraft = readonly [string, string, string];

export type RatioReading =
  | { readonly kind: "ratio"; readonly ratio: BaseRatio }
  | { readonly kind: "problem"; readonly sentence: string };

/** Reads three percentages that must sum to 100. */
export function readRatio(draft: RatioDraft): RatioReading {
  const [useCases, foundation, governance] = [
    percent(draft[0]),
    percent(draft[1]),
    percent(draft[2]),
  ];
  if (useCases === null || foundation === null || governance === null) {
    return problem(say("Enter three percentages from 0 to 100."));
  }
  // Compared in tenths of a percent: 33.3 + 33.3 + 33.4 is 100 to a person.
  const sum = Math.round((useCases + foundation + governance) * 10) / 10;
  if (sum !== 100) {
    const missing = Math.round((100 - sum) * 10) / 10;
    return problem(
      missing > 0
        ? say("{points} % are still to be given.", { points: missing })
        : say("{points} % too much: the three must sum to 100.", { points: -missing })
    );
  }
  return { kind: "ratio", ratio: [useCases / 100, foundation / 100, governance / 100] };
}

export function draftOf(ratio: BaseRatio | null): RatioDraft {
  if (!ratio) return ["", "", ""];
  const shown = (fraction: number) => String(Math.round(fraction * 1000) / 10);
  return [shown(ratio[0]), shown(ratio[1]), shown(ratio[2])];
}

function problem(sentence: string): RatioReading {
  return { kind: "problem", sentence };
}

function percent(text: string): number | null {
  const match = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*%?\s*$/.exec(text);
  const value = match ? Number(match[1]!.replace(",", ".")) : NaN;
  return value >= 0 && value <= 100 ? value : null;
}
