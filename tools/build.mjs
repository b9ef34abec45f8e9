// `npm run build`: both bundles into dist/. Other tools call build() in their own process.
import { fileURLToPath } from "node:url";
import { prepare } from "./prepare.mjs";

/** Builds the add-in and the workbench; throws with webpack's messages when something does not compile. */
export async function build(mode = "production") {
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
  const { default: webpack } = await import("webpack");
  const { default: configurations } = await import("../webpack.config.js");
  const compiler = webpack(configurations({}, { mode }));
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result)))
  );
  // Closing writes the cache that makes the next build take two seconds.
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: true }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await prepare();
  const development = process.argv.includes("--development");
  const started = Date.now();
  try {
    await build(development ? "development" : "production");
    console.log(`Built into dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
