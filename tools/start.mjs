// `npm start`: installs what is missing, builds, serves, and prints the one address to open.
import { prepare } from "./prepare.mjs";

await prepare();
const { Command } = await import("commander");
const { build } = await import("./build.mjs");
const { serve } = await import("./serve.mjs");

const options = new Command("npm start --")
  .description("Opens the workbench: a spreadsheet in the browser with AI Budget beside it.")
  .option("--port <number>", "first port to try", Number, 3000)
  .option("--no-build", "serve dist/ as it is")
  .parse()
  .opts();

try {
  if (options.build) {
    console.log("Building … (the first time takes about half a minute)");
    await build();
  }
  const { url } = await serve({ port: options.port });
  console.log(`\n  AI Budget workbench:  ${url}\n\n  Ctrl+C stops it.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
