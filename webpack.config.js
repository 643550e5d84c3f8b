const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { NormalModuleReplacementPlugin, sources } = require("webpack");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const tsx = require("tsx/cjs/api");
const { thirdPartyNotices } = require("./third-party-notices.cjs");

const HERE = __dirname;
/** The address in the source manifest, and where developers sideload from. */
const DEFAULT_ORIGIN = "https://localhost:3000";

/**
 * The add-in for Excel goes to `dist/`; with `--env workbench`, the page that shows it without Excel goes to
 * `build/workbench`, and never into `dist/`. `--env origin=https://…` sets where the add-in will be served from.
 */
module.exports = (env = {}) => {
  const origin = originOf(env.origin);
  return env.workbench ? [addIn(origin), workbench()] : [addIn(origin)];
};

function addIn(origin) {
  return {
    ...common("addin"),
    entry: {
      functions: "./src/entry/functions.ts",
      // The page loads both, the functions first: what they hold the pane does not load again.
      taskpane: { import: "./src/entry/taskpane.tsx", dependOn: "functions" },
    },
    output: {
      path: path.join(HERE, "dist"),
      // Beside the page: whoever loads the functions alone has no script element to ask.
      publicPath: "",
      filename: "[name].js",
      chunkFilename: "[name].js",
      assetModuleFilename: "assets/[name][ext]",
      // A part that does not come is said, with a way to ask again; nobody waits two minutes for it.
      chunkLoadTimeout: 30_000,
      clean: true,
    },
    plugins: [
      withoutNodePrefix(),
      wordsAtStart(),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/entry/page/taskpane.html",
        // The page names its two scripts itself: the functions are to be there before Excel asks, the pane after.
        inject: false,
      }),
      new CopyPlugin({
        patterns: [
          {
            from: "manifest.xml",
            transform: (text) =>
              text
                .toString()
                .replaceAll(DEFAULT_ORIGIN, origin)
                .replace(appDomain(origin), `<AppDomain>${new URL(origin).origin}</AppDomain>`),
          },
          { from: "assets/*.png" },
          { from: "src/entry/page/support.html", to: "[name][ext]" },
        ],
      }),
      functionsFiles(origin),
      thirdPartyNotices(),
    ],
  };
}

function workbench() {
  return {
    ...common("workbench"),
    entry: { workbench: "./src/workbench/main.tsx", glue: "./src/workbench/glue/main.ts" },
    output: {
      path: path.join(HERE, "build", "workbench"),
      publicPath: "/workbench/",
      filename: "[name].js",
      chunkFilename: "[name].js",
      clean: true,
    },
    plugins: [
      withoutNodePrefix(),
      new HtmlPlugin({
        filename: "index.html",
        template: "src/workbench/index.html",
        chunks: ["workbench"],
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [{ from: "samples/*.xlsx", noErrorOnMissing: true }, { from: "assets/*.{png,svg}" }],
      }),
      thirdPartyNotices(),
    ],
  };
}

function common(name) {
  return {
    name,
    context: HERE,
    mode: "production",
    target: ["web", "es2022"],
    devtool: false,
    resolve: {
      extensions: [".tsx", ".ts", ".mjs", ".js"],
      fallback: { module: false, fs: false, path: false, crypto: false, url: false, worker_threads: false },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // A module of ours does nothing by being loaded: what nobody asks of it need not come along.
          sideEffects: false,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: false } },
        },
        { test: /\.wasm$/, type: "asset/resource" },
        { test: /\.css$/, type: "asset/source" },
      ],
    },
    // The add-in goes over networks and is made small; the workbench stays on this machine and is built quickly.
    optimization:
      name === "addin"
        ? { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] }
        : { minimize: false },
    performance: { hints: false },
    stats: "errors-warnings",
    cache: false,
  };
}

/** Packages that name Node's own modules as `node:…` are asked for a browser's stand-in, which is none. */
function withoutNodePrefix() {
  return new NormalModuleReplacementPlugin(/^node:/, (resource) => {
    resource.request = resource.request.replace(/^node:/, "");
  });
}

/** The page starts with the words that it needs then; what comes later brings its own (src/language/at-work.ts). */
function wordsAtStart() {
  return new NormalModuleReplacementPlugin(/^\.\/words$/, (resource) => {
    if (resource.context === path.join(HERE, "src", "language")) resource.request = "./words-at-start";
  });
}

/** What Excel and its function wizard are told of the custom functions, from their declarations: metadata and a help page a language. */
function functionsFiles(origin) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap("functions", (compilation) => {
        const stage = compilation.constructor.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name: "functions", stage }, () => {
          const { functionsJson, helpPage, helpPageName } = tsx.require("./src/functions/index.ts", __filename);
          for (const [language, metadata] of Object.entries({ en: "functions.json", fr: "functions-fr.json" })) {
            compilation.emitAsset(
              metadata,
              new sources.RawSource(JSON.stringify(functionsJson(language, origin), null, 2)),
            );
            compilation.emitAsset(helpPageName(language), new sources.RawSource(helpPage(language)));
          }
        });
      });
    },
  };
}

/** The address without a slash at its end. A folder below a host is welcome; anything but https is not. */
function originOf(given) {
  if (given === undefined) return DEFAULT_ORIGIN;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || url.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new TypeError(
      `--env origin: accepts an https address such as https://addins.example.com/outsourcing; got ${given}`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

function appDomain(origin) {
  return `<AppDomain>${origin}</AppDomain>`;
}
