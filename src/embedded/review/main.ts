import { Command, InvalidArgumentError, Option } from "commander";
import { access, mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { DEFAULT_POLICY } from "../../core/policy/default-policy";
import { isCurrencyCode } from "../../core/budget/currency-words";
import type { Exchange } from "../../core/budget/exchange";
import type { BaseRatio } from "../../core/policy/policy";
import { SEVERITIES, type Severity } from "../../core/policy/severity";
import type { Report } from "../../workbook/judgement/report";
import { Refusal } from "./refusal";
import { reviewFile } from "./review-file";
import { terminalSummary } from "./terminal";

const SAMPLE = "assets/northwind-ai-budget-fy26.xlsx";

interface Options {
  readonly json?: boolean;
  readonly lines?: boolean;
  readonly out?: string;
  readonly baseRatio?: BaseRatio;
  readonly currency?: string;
  readonly rate?: Exchange["rates"];
  readonly failOn?: Severity;
  readonly table?: readonly string[];
  readonly together?: boolean;
}

const program = new Command("review")
  .description(
    "Reviews the AI budgets of a workbook and writes a reviewed copy; the input is never touched."
  )
  .argument("[file]", "workbook (.xlsx or .xlsm)", SAMPLE)
  .option(
    "--table <name>",
    "review this table only: its name, its sheet or a cell of it, e.g. Sales or Sales!B4; once for each table",
    (name: string, before: readonly string[] = []) => [...before, name]
  )
  .option("--together", "review all its budgets, or those of --table, as one")
  .option("--json", "print the report as JSON instead of a summary")
  .option("--lines", "with --json: one entry per line with its cost type and the evidence for it")
  .option("--out <file>", 'where the reviewed copy goes (default: "out/<name> reviewed.xlsx")')
  .option(
    "--base-ratio <u/f/g>",
    "your own target for use cases / foundation / governance in percent, e.g. 45/40/15",
    parseBaseRatio
  )
  .option(
    "--currency <code>",
    "what a budget in several currencies is counted in, e.g. EUR",
    parseCurrency
  )
  .option(
    "--rate <code=rate>",
    "units of that currency for one unit of another, e.g. USD=0.92; once for each other currency",
    parseRate
  )
  .addOption(
    new Option("--fail-on <severity>", "exit 1 when a finding is that severe or worse").choices(
      SEVERITIES
    )
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

program.parse();
void main(program.args[0] ?? SAMPLE, program.opts<Options>()).then(
  (code) => (process.exitCode = code)
);

/** 0 reviewed, 1 a finding as severe as --fail-on, 2 nothing to review; the reason goes to standard error. */
async function main(file: string, options: Options): Promise<number> {
  try {
    const name = basename(file);
    const out =
      options.out ??
      `out/${name.replace(/\.xls[xm]$/i, "")} reviewed${/\.xlsm$/i.test(name) ? ".xlsm" : ".xlsx"}`;
    const bytes = await readInput(file);
    await refuseOverwrite(file, out);
    const policy = {
      ...DEFAULT_POLICY,
      baseRatio: options.baseRatio ?? null,
      currency: options.currency ?? null,
      rates: options.rate ?? {},
    };
    const reviewed = await reviewFile(bytes, name, policy, {
      lines: options.lines ?? false,
      tables: options.table ?? [],
      together: options.together ?? false,
    });
    for (const problem of reviewed.problems) process.stderr.write(`${problem}\n`);
    if (reviewed.copy.bytes) {
      await writeOutput(out, reviewed.copy.bytes);
    } else {
      process.stderr.write(`No reviewed copy was written. ${reviewed.copy.reasons.join(" ")}\n`);
    }
    process.stdout.write(
      options.json
        ? `${JSON.stringify(reviewed.report, null, 2)}\n`
        : terminalSummary(reviewed, { file, out })
    );
    return options.failOn && isAsSevere(reviewed.report, options.failOn) ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${sentenceFor(error, file)}\n`);
    return 2;
  }
}

async function readInput(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why: Record<string, string> = {
      ENOENT: "there is no such file",
      EISDIR: "it is a folder",
      EACCES: "it may not be read by you",
    };
    throw new Refusal(
      `${file} cannot be reviewed: ${why[code ?? ""] ?? `it cannot be read (${code})`}.`
    );
  }
}

async function writeOutput(out: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(resolve(out)), { recursive: true });
    await writeFile(out, bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "EISDIR" ? "it is a folder" : `it cannot be written (${code})`;
    throw new Refusal(`The reviewed copy cannot go to ${out}: ${why}. Give --out another name.`);
  }
}

/** A failure of our own still ends in a sentence; where it came from is for whoever mends it. */
function sentenceFor(error: unknown, file: string): string {
  if (error instanceof Refusal) return error.message;
  const detail = error instanceof Error ? error.stack : String(error);
  return `${file} could not be reviewed because of a fault in AI Budget; nothing was written. Please report it:\n${detail}`;
}

async function refuseOverwrite(file: string, out: string): Promise<void> {
  const exists = await access(out).then(
    () => true,
    () => false
  );
  if (exists && (await realpath(out)) === (await realpath(file))) {
    throw new Refusal(`${out} is the workbook under review; give --out another name.`);
  }
}

function isAsSevere(report: Report, limit: Severity): boolean {
  return report.budgets.some((budget) =>
    budget.outcomes.some((outcome) =>
      outcome.findings.some(
        (finding) => SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(limit)
      )
    )
  );
}

function parseBaseRatio(text: string): BaseRatio {
  const shares = text.split("/").map((part) => Number(part.replace("%", "")) / 100);
  const [useCases, foundation, governance] = shares;
  const sum = shares.reduce((total, share) => total + share, 0);
  if (shares.length !== 3 || shares.some((share) => !(share >= 0)) || Math.abs(sum - 1) > 1e-9) {
    throw new InvalidArgumentError("Give three percentages that sum to 100, e.g. 45/40/15.");
  }
  return [useCases!, foundation!, governance!];
}

function parseCurrency(text: string): string {
  const code = text.trim().toUpperCase();
  if (!isCurrencyCode(code)) throw new InvalidArgumentError("Give a currency's code, e.g. EUR.");
  return code;
}

function parseRate(text: string, before: Exchange["rates"] = {}): Exchange["rates"] {
  const [code = "", rate = ""] = text.split("=").map((part) => part.trim());
  if (!isCurrencyCode(code.toUpperCase()) || !(Number(rate) > 0 && Number(rate) < Infinity)) {
    throw new InvalidArgumentError("Give a currency's code and its rate, e.g. USD=0.92.");
  }
  return { ...before, [code.toUpperCase()]: Number(rate) };
}
