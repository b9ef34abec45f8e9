// `npm run bench -- <topic>`: everything is measured in one run, so that ratios mean something.
import { functionsBench } from "./functions-bench";
import { reallocationBench } from "./reallocation-bench";
import { reviewBench } from "./review-bench";

/** A topic prints its own tables. */
const TOPICS: Readonly<Record<string, () => Promise<void> | void>> = {
  functions: functionsBench,
  reallocation: reallocationBench,
  review: reviewBench,
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2).filter((word) => !word.startsWith("-"));
  const unknown = asked.filter((topic) => !(topic in TOPICS));
  if (asked.length === 0 || unknown.length > 0) {
    if (unknown.length > 0) console.error(`No topic "${unknown.join('", "')}".`);
    console.error(`Usage: npm run bench -- <topic> …   Topics: ${Object.keys(TOPICS).join(", ")}`);
    process.exit(2);
  }
  for (const topic of asked) await TOPICS[topic]!();
}

void main();
