import type { Budget } from "../budget/budget";
import { distinctWords } from "./distinct-words";
import type { Measure } from "./measures";

/** How far a use case has come, or "shared" for what serves several. */
export type Stage = "pilot" | "production" | "scale" | "shared";

/** The stage that a cell names; null where it is blank or says something else. Words of four languages. */
export function stageMeant(words: string): Stage | null {
  const text = plain(words);
  return STAGES.find(({ says }) => says.test(text))?.stage ?? null;
}

/** Whether a name, such as a team's, says that it serves several: "Central IT", "Testing platform". */
export function saysShared(words: string): boolean {
  return SHARED.test(plain(words));
}

/** Stage of each line: its own, else that of its use case; null where neither says. */
export const stageOfLines: Measure<readonly (Stage | null)[]> = (budget, _, measures) => {
  const own = measures.of(distinctWords("stage"));
  const meanings = own?.words.map(stageMeant);
  const ofCases = measures.of(stageOfCases);
  const ofLine = budget.cases?.ofLine;
  const stages = new Array<Stage | null>(budget.lines).fill(null);
  for (let line = 0; line < stages.length; line++) {
    const at = ofLine ? ofLine[line]! : -1;
    stages[line] = meanings?.[own!.codes[line]!] ?? (at >= 0 ? ofCases[at]! : null);
  }
  return stages;
};

/** Stage of each use case; null where nothing says. */
export const stageOfCases: Measure<readonly (Stage | null)[]> = ({ cases }: Budget) =>
  cases ? cases.names.map((_, at) => stageMeant(cases.text.stage?.[at] ?? "")) : [];

function plain(words: string): string {
  return words
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}

const SHARED =
  /\b(?:shared|central\w*|zentral\w*|common|cross|platform|plattform|gemeinsam\w*|partage\w*|compartid\w*|transversal\w*|mutualise\w*)\b/;

/** In this order: "pre-production" and "pilot in production" are pilots. */
const STAGES: readonly { readonly stage: Stage; readonly says: RegExp }[] = [
  {
    stage: "pilot",
    says: /\b(?:pilot\w*|piloto\w*|pocs?|povs?|mvps?|proofs? of (?:concept|value)|experiment\w*|prototyp\w*|prototipo\w*|trials?|discovery|explor\w*|ideation|ideas?|incubation|sandbox|tests?|testing|pre ?-? ?prod\w*|early|erprobung|machbarkeit\w*|preuve de concept|prueba de concepto|essai)\b/,
  },
  {
    stage: "scale",
    says: /\b(?:scal\w*|roll ?-? ?out|skalier\w*|ausrollen|deploiement|escala\w*|expansion|growth)\b/,
  },
  {
    stage: "production",
    says: /\b(?:prod|production|produktion|produktiv\w*|produccion|live|run|running|in betrieb|betrieb|operational|operations|en service|explotacion|bau|ga)\b/,
  },
  { stage: "shared", says: SHARED },
];
