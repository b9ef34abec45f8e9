import { readFileSync } from "node:fs";
import { judge, labelledLines, precision, type Judged } from "../tests/core/costs/labelled-lines";

/** `npm run dictionary -- FILE.csv`: what the dictionary says of labelled lines, and where it is wrong. */
function main(file: string | undefined): void {
  if (file === undefined) {
    console.error("Usage: npm run dictionary -- FILE.csv, a file with the columns text and label.");
    process.exitCode = 2;
    return;
  }
  const judged = labelledLines(readFileSync(file, "utf8")).map(judge);
  const costTypes = judged.filter(({ answer }) => !OTHER_ANSWERS.includes(answer));
  const answered = judged.filter(({ answer }) => answer !== "unknown");
  const costs = judged.filter(({ line }) => !NO_COST_TYPE.includes(line.label));
  console.log(`${judged.length} lines, ${costs.length} of them labelled with a cost`);
  print("cost types", costTypes, judged.length);
  const covered = costTypes.filter((each) => costs.includes(each)).length;
  console.log(`  ${percent(covered / costs.length)} of the lines labelled with a cost`);
  print("all answers (also “no AI cost” and “use case”)", answered, judged.length);
  list("wrong", "wrong", judged);
  list("no word in the labels, left out of precision", "no word", judged);
  const missed = costs.filter(({ answer }) => OTHER_ANSWERS.includes(answer));
  console.log(`\ncost not proposed: ${missed.length}`);
  for (const { line, answer } of missed) console.log(`  ${line.text} [${line.label}] ${answer}`);
}

const OTHER_ANSWERS = ["not-ai", "use-case", "unknown"];
const NO_COST_TYPE = [...OTHER_ANSWERS, "not-ai/unknown"];

function print(what: string, judged: readonly Judged[], lines: number): void {
  const { strict, lenient } = precision(judged);
  console.log(
    `${what}: ${judged.length} answered, coverage ${percent(judged.length / lines)}, ` +
      `precision ${percent(lenient)} lenient, ${percent(strict)} strict`
  );
}

function list(title: string, verdict: Judged["verdict"], judged: readonly Judged[]): void {
  const found = judged.filter((each) => each.verdict === verdict);
  console.log(`\n${title}: ${found.length}`);
  for (const { line, answer, because } of found)
    console.log(`  ${line.text} [${line.label}] ${answer}: ${because}`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

main(process.argv[2]);
