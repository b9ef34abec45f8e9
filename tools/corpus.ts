import { Command, InvalidArgumentError } from "commander";
import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { Checker } from "./corpus/checkers";
import { OUTCOME_KINDS, type Outcome } from "./corpus/outcome";

/** `npm run corpus -- FOLDER`: opens, compares and saves every workbook of a folder; exit 1 where one fails or loses anything. */
const program = new Command("corpus")
  .description(
    "Opens every workbook of a folder, writes one cell and saves it in memory; nothing in the folder changes."
  )
  .argument(
    "<folder>",
    "folder with workbooks (.xlsx, .xlsm, .xltx, .xltm), searched with its subfolders"
  )
  .option("--seconds <number>", "give a workbook up after that time", parseSeconds, 10);
program.parse();
void main(program.args[0]!, program.opts<{ seconds: number }>().seconds);

async function main(folder: string, seconds: number): Promise<void> {
  const files = workbooksIn(folder);
  const counts = new Map<Outcome["kind"], number>();
  const checker = new Checker(seconds);
  for (const file of files) {
    const outcome = await checker.check(file);
    counts.set(outcome.kind, (counts.get(outcome.kind) ?? 0) + 1);
    for (const line of linesOf(outcome))
      console.log(`${outcome.kind}  ${relative(folder, file)}: ${line}`);
  }
  checker.end();
  const told = OUTCOME_KINDS.map((kind) => `${counts.get(kind) ?? 0} ${kind}`).join(", ");
  console.log(`${files.length} workbooks: ${told}`);
  process.exitCode = counts.has("failed") || counts.has("lost") ? 1 : 0;
}

function linesOf(outcome: Outcome): readonly string[] {
  if (outcome.kind === "kept") return [];
  return outcome.kind === "lost" ? outcome.problems : [outcome.why];
}

function workbooksIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => {
      if (statSync(path).isDirectory()) return workbooksIn(path);
      return /\.xl[st][xm]$/i.test(path) ? [path] : [];
    });
}

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0)) throw new InvalidArgumentError("Give a number of seconds above 0.");
  return seconds;
}
