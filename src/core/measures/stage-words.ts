import type { Budget } from "../budget/budget";
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
  const own = meaningsOf(budget.text.stage);
  const ofCases = measures.of(stageOfCases);
  const { cases } = budget;
  return Array.from(
    { length: budget.lines },
    (_each, line) => own[line] ?? ofCases[cases?.ofLine[line] ?? -1] ?? null
  );
};

/** Stage of each use case; null where nothing says. */
export const stageOfCases: Measure<readonly (Stage | null)[]> = ({ cases }: Budget) =>
  cases ? cases.names.map((_, at) => stageMeant(cases.text.stage?.[at] ?? "")) : [];

/** Each distinct word is read once: lines repeat theirs. */
function meaningsOf(words: readonly string[] | undefined): (Stage | null)[] {
  const known = new Map<string, Stage | null>();
  return (words ?? []).map((word) => {
    let stage = known.get(word);
    if (stage === undefined) known.set(word, (stage = stageMeant(word)));
    return stage;
  });
}

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
