const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { Compilation, NormalModuleReplacementPlugin, sources } = require("webpack");

/** Office runs add-ins in Edge WebView2, Safari 16.4 or the user's own browser. */
const TARGET = "es2022";
const DEVELOPMENT_ORIGIN = "https://localhost:3000";
/** Where the built add-in will be served from, e.g. https://addins.example.com/ai-budget; the manifest names it. */
const ADDIN_URL = (process.env.ADDIN_URL ?? DEVELOPMENT_ORIGIN).replace(/\/$/, "");

/** The custom functions by theme; the metadata generator sees their top-level declarations and nothing else. */
const FUNCTION_SOURCES = ["functions", "mix", "lines", "use-cases", "usage", "reallocation"].map(
  (theme) => `./src/functions/${theme}.ts`
);

module.exports = (_environment, { mode = "production" }) => [addIn(mode), workbench(mode)];

/** What ships to Excel: one page, one shared runtime, the functions and their metadata. */
function addIn(mode) {
  return {
    ...base("add-in", mode),
    entry: {
      functions: FUNCTION_SOURCES,
      // In the shared runtime the pane tells the functions which budget is chosen: both need one copy of that module.
      taskpane: {
        import: ["./src/taskpane/fabric-config.ts", "./src/excel/runtime.tsx"],
        dependOn: "functions",
      },
    },
    output: { path: path.resolve("dist"), filename: "[name].js", clean: { keep: /^workbench/ } },
    plugins: [
      new NormalModuleReplacementPlugin(/^\.\.\/\.\.\/ContextualMenu$/, (resource) => {
        if (/[\\/]Button$/.test(resource.context)) {
          resource.request = path.resolve("src/taskpane/no-menu.ts");
        }
      }),
      new CustomFunctionsMetadataPlugin({
        output: "functions.json",
        input: FUNCTION_SOURCES,
      }),
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml" },
          { from: "assets/icons/*.png" },
          { from: "assets/*.{html,css}", noErrorOnMissing: true },
        ],
      }),
      {
        apply: (compiler) =>
          rewrite(compiler, { "manifest.xml": placed, "functions.json": described }),
      },
    ],
  };
}

/** The page for everyone without Excel: a grid, the embedded host, and the add-in's page in a frame. */
function workbench(mode) {
  return {
    ...base("workbench", mode),
    entry: {
      page: "./src/embedded/workbench/page.ts",
      "office-worker": "./src/embedded/workbench/office-worker.ts",
    },
    output: {
      path: path.resolve("dist/workbench"),
      filename: "[name].js",
      clean: true,
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css", chunkFilename: "[name].css" }),
      new HtmlPlugin({
        filename: "index.html",
        template: "./src/embedded/workbench/workbench.html",
        chunks: ["page"],
      }),
      new CopyPlugin({
        patterns: [{ from: "*.xlsx", context: "assets", to: "samples", noErrorOnMissing: true }],
      }),
    ],
  };
}

function base(name, mode) {
  return {
    name,
    mode,
    target: "web",
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "esbuild-loader",
          options: { target: TARGET, jsx: "automatic", tsconfig: "./tsconfig.base.json" },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.svg$/, type: "asset/source" },
      ],
    },
    optimization: {
      minimizer: [new EsbuildPlugin({ target: TARGET, css: true })],
    },
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(".cache/webpack"),
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** Passes assets through functions of their text. */
function rewrite(compiler, changes) {
  compiler.hooks.thisCompilation.tap("rewrite", (compilation) => {
    const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compilation.hooks.processAssets.tap({ name: "rewrite", stage }, (assets) => {
      for (const [file, change] of Object.entries(changes).filter(([name]) => assets[name])) {
        const text = change(assets[file].source().toString());
        compilation.updateAsset(file, new sources.RawSource(text));
      }
    });
  });
}

/** The address of the production server where the sources name the developer's own. */
function placed(text) {
  const domain = `<AppDomain>${DEVELOPMENT_ORIGIN}</AppDomain>`;
  return text
    .replaceAll(domain, `<AppDomain>${new URL(ADDIN_URL).origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_ORIGIN, ADDIN_URL);
}

/** The generator has no tag for this: without it Excel answers for every function that is given an error cell. */
function described(metadata) {
  const shipped = { allowErrorForDataTypeAny: true, ...JSON.parse(metadata) };
  return placed(JSON.stringify(shipped, null, 2));
}

module.exports.described = described;
module.exports.FUNCTION_SOURCES = FUNCTION_SOURCES;
