import { readFileSync, writeFileSync } from "node:fs";
import { Command } from "commander";
import { SPEAKING, wordingIn } from "./words/sources";
import { faultsOf } from "./words/translations";

const program = new Command("words")
  .description("What the pane says, and what of it has a translation (src/taskpane/language).")
  .argument("[folders...]", "folders below src, such as core/rules", SPEAKING)
  .option("--unsaid", "list texts in these folders that no translation can reach")
  .option("--missing <language>", "print messages of these folders without a translation as JSON")
  .option("--add <files...>", "add translations: a language, then JSON files of message and text")
  .option("--tidy", "sort all translations and drop those that nothing says")
  .action(run);

interface Options {
  readonly unsaid?: boolean;
  readonly missing?: string;
  readonly add?: readonly [language: string, ...files: string[]];
  readonly tidy?: boolean;
}

function run(folders: string[], { unsaid, missing, add, tidy }: Options): void {
  if (add) {
    const [language, ...files] = add;
    write(language, Object.assign(read(language), ...files.map((file) => json(file))));
    return;
  }
  const wording = wordingIn(folders);
  if (unsaid) return console.log(wording.unsaid.join("\n"));
  if (missing) {
    const known = read(missing);
    const left = wording.messages.filter((message) => known[message] === undefined);
    return console.log(JSON.stringify(Object.fromEntries(left.map((text) => [text, ""])), null, 2));
  }
  const all = wordingIn(SPEAKING).messages;
  for (const language of ["de", "es"]) {
    if (tidy) {
      const known = read(language);
      write(
        language,
        Object.fromEntries(Object.entries(known).filter(([key]) => all.includes(key)))
      );
    }
    const faults = faultsOf(language, all, read(language));
    console.log(`${language}: ${all.length} messages, ${faults.length} faults`);
    for (const fault of faults) console.log(`  ${fault}`);
  }
}

function read(language: string): Record<string, string> {
  return json(fileOf(language));
}

function write(language: string, translations: Record<string, string>): void {
  const sorted = Object.entries(translations).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(fileOf(language), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

function fileOf(language: string): string {
  return `src/taskpane/language/${language}.json`;
}

function json(file: string): Record<string, string> {
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
}

program.parse();
