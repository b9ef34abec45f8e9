import { COST_TYPES } from "../../../src/core/costs/cost-type";
import { readWords } from "../../../src/core/costs/dictionary";

/** A budget line with what people say it is: a cost type's id, or one of the coarse words of `isMeant`. */
export interface LabelledLine {
  readonly text: string;
  readonly label: string;
  readonly alsoAccepted: readonly string[];
}

export type Verdict = "right" | "accepted" | "wrong" | "no word" | "unanswered";

export interface Judged {
  readonly line: LabelledLine;
  /** Id of a cost type, "not-ai", "use-case" or "unknown". */
  readonly answer: string;
  readonly because: string;
  readonly verdict: Verdict;
}

/** Lines of a CSV with a header that has `text`, `label` and, separated by "|", `also_accepted`. */
export function labelledLines(csv: string): LabelledLine[] {
  const [header = [], ...rows] = csv
    .split(/\r?\n/)
    .filter((row) => row !== "")
    .map(fieldsOf);
  const [text, label, also] = ["text", "label", "also_accepted"].map((name) =>
    header.indexOf(name)
  );
  if (text === -1 || label === -1)
    throw new Error('The file needs the columns "text" and "label".');
  return rows.map((row) => ({
    text: row[text!] ?? "",
    label: row[label!] ?? "",
    alsoAccepted: (row[also!] ?? "").split("|").filter((word) => word !== ""),
  }));
}

/** What the dictionary says of a line, against its label. */
export function judge(line: LabelledLine): Judged {
  const read = readWords({ name: line.text });
  const isCostType = read.answer === "costType";
  const answer = isCostType ? COST_TYPES[read.proposal.code]!.id : ANSWERS[read.answer];
  const because = isCostType ? read.proposal.because : read.because;
  return { line, answer, because, verdict: verdictOn(line, answer) };
}

/** Share of right answers, and of right or accepted ones, among those that the labels can judge; 1 where there are none. */
export function precision(judged: readonly Judged[]): { strict: number; lenient: number } {
  const count = (...verdicts: Verdict[]): number =>
    judged.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const all = count("right", "accepted", "wrong") || 1;
  const wrong = count("wrong");
  return { strict: 1 - (count("accepted") + wrong) / all, lenient: 1 - wrong / all };
}

const ANSWERS = { notAi: "not-ai", useCase: "use-case", unknown: "unknown" } as const;
const GOVERNANCE = ["data-governance", "decision-governance", "compliance"];
const COARSE = ["infrastructure", "models", "integration", "governance"];

function verdictOn({ label, alsoAccepted }: LabelledLine, answer: string): Verdict {
  if (isMeant(label, answer)) return answer === "unknown" ? "unanswered" : "right";
  if (answer === "unknown") return "unanswered";
  if (alsoAccepted.some((word) => isMeant(word, answer))) return "accepted";
  return COARSE.includes(label) && isOutsideTheirWords(answer) ? "no word" : "wrong";
}

/** Whether a label means an answer: its id, its group in the categories split, or one of the other coarse words. */
function isMeant(label: string, answer: string): boolean {
  if (label === answer) return true;
  if (label === "governance") return GOVERNANCE.includes(answer);
  if (label === "not-ai/unknown") return answer === "not-ai" || answer === "unknown";
  return COST_TYPES.some(({ id, category }) => id === answer && category === label);
}

/** Coarse labels have no word for training and change or for contingency, which stand outside the categories split. */
function isOutsideTheirWords(answer: string): boolean {
  return COST_TYPES.some(
    ({ id, category }) => id === answer && category === null && !GOVERNANCE.includes(id)
  );
}

function fieldsOf(row: string): string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ""
  );
}
