// `npm run size`: what a user downloads, in KB of gzip. Fails when the pane's script at the start outgrows its limit.
import { readFileSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** DESIGN: the pane is there before the grid is. */
const PANE_LIMIT = 200;
/** Microsoft's React template for task panes, script at the start in KB (decision 0017 has the versions). */
const TEMPLATE = { day: "2026-11-23", asItComes: 297.4, builtAlike: 99.7 };

const pane = list("dist", ["functions.js", "taskpane.js"]);
const total = sum(pane);
const onDemand = list(
  "dist",
  readdirSync("dist").filter(
    (name) => name.endsWith(".js") && !pane.some((first) => first.name === name)
  )
);
const firstPaint = list("dist/workbench", ["index.html", "page.css", "page.js"]);
const rest = list(
  "dist/workbench",
  readdirSync("dist/workbench").filter((name) => /\.(js|css)$/.test(name))
)
  .filter((file) => !firstPaint.some((first) => first.name === file.name))
  .sort((one, other) => other.kilobytes - one.kilobytes);

show("Pane, script at the start", pane);
console.log(
  `  beside Microsoft's React template on ${TEMPLATE.day} (decision 0017): ${TEMPLATE.builtAlike} KB built alike, ${TEMPLATE.asItComes} KB as it comes`
);
show(
  "Pane, script on demand (decision 0011; the largest review.js, the others for a worker above 10,000 lines)",
  onDemand
);
console.log(`Pane, script in all: ${(total + sum(onDemand)).toFixed(1)} KB`);
show("Pane, style", list("dist", ["taskpane.css"]));
show("Workbench, first paint", firstPaint);
show("Workbench, grid (largest three of the lazy parts)", rest.slice(0, 3), sum(rest));
if (total > PANE_LIMIT) {
  console.error(`The pane's script at the start is over its limit of ${PANE_LIMIT} KB.`);
  process.exit(1);
}

function list(folder, names) {
  return names.map((name) => ({
    name,
    kilobytes: gzipSync(readFileSync(`${folder}/${name}`)).length / 1024,
  }));
}

function sum(files) {
  return files.reduce((kilobytes, file) => kilobytes + file.kilobytes, 0);
}

function show(title, files, kilobytes = sum(files)) {
  console.log(`${title}: ${kilobytes.toFixed(1)} KB`);
  for (const file of files) console.log(`  ${file.kilobytes.toFixed(1).padStart(7)}  ${file.name}`);
}
