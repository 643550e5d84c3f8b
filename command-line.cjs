/**
 * Starts the command line as one bundled file, built anew where any source is newer. Run module by module from its sources it takes three times as long: each
 * call from one file to another then goes through an accessor.
 */
const { readdirSync, renameSync, statSync } = require("node:fs");
const { totalmem } = require("node:os");
const { join } = require("node:path");
const { Worker } = require("node:worker_threads");

const ROOT = __dirname;
const BUNDLE = join(ROOT, "build", "command-line.cjs");

/** When the newest file of a folder was written. */
function newestIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((newest, entry) => {
    const path = join(folder, entry.name);
    return Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs);
  }, 0);
}

function isFresh() {
  const built = statSync(BUNDLE, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return ["package.json", "package-lock.json"]
    .map((name) => statSync(join(ROOT, name)).mtimeMs)
    .concat(newestIn(join(ROOT, "src")))
    .every((written) => written < built);
}

/** Where a run is, as `src/cli/landing.ts` names it. */
const WORKING = 0;
const LANDING = 1;
const STOPPED = 2;

/** Exit codes of a run that a signal ended, as shells know them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

const MEGABYTE = 1_048_576;
/** Megabytes a run may hold on to: for itself, and for each megabyte of the files named. Without an end it would leave its waste lying until gigabytes are full. */
const OWN_MEMORY = 220;
const MEMORY_PER_MEGABYTE = 80;
/** Megabytes for what is young, in all: half of what Node.js takes. */
const NURSERY = 24;

/** Bytes of the file that an argument names; 0 where it names none, or none that can be looked at, which the run itself will say. */
function sizeOf(argument) {
  try {
    return statSync(argument, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}

/** The most memory for a run, by the size of the files that its arguments name. */
function memoryFor(args) {
  const bytes = args.reduce((sum, each) => sum + sizeOf(each), 0);
  return Math.min(4096, Math.round(OWN_MEMORY + (MEMORY_PER_MEGABYTE * bytes) / MEGABYTE));
}

/**
 * Runs the command on a thread of its own, so that this one hears a signal at any moment: the run ends at once, but never between two of the files that it
 * writes together.
 */
function supervise() {
  const landing = new Int32Array(new SharedArrayBuffer(8));
  let words = { stopped: "Stopped.", stoppedAfterwards: "Stopped.", memory: "", fault: "" };
  let code = null;
  // Whoever reads our lines may stop early, as `head` does: that is not a fault.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const argv = process.argv.slice(2);
  // The run that is under way: another takes its place where inputs turn out to need more memory than their file's size says.
  let run = started(memoryFor(argv), false);
  function started(megabytes, isLast) {
    const own = new Worker(BUNDLE, {
      argv,
      workerData: { landing, isLast },
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: NURSERY },
    });
    own.on("message", (said) => {
      if (said.room === undefined) return void (words = said);
      // Bounded by the machine, and asked for once.
      const most = Math.round((0.75 * totalmem()) / MEGABYTE);
      run = started(Math.max(megabytes, Math.min(megabytes + said.room, most)), true);
      return void own.terminate();
    });
    own.on("error", (cause) => {
      const isMemory = cause?.code === "ERR_WORKER_OUT_OF_MEMORY";
      console.error(isMemory ? words.memory : [words.fault, cause?.stack ?? cause].join("\n"));
      code ??= isMemory ? 2 : 1;
    });
    own.on("exit", (ownCode) => {
      if (own === run) process.exitCode = code ?? ownCode;
    });
    return own;
  }
  const stop = (signal) => {
    // Files are landing: that takes a moment, and is not cut in two.
    if (Atomics.compareExchange(landing, 0, WORKING, STOPPED) === LANDING) return void setTimeout(stop, 5, signal);
    if (code !== null) return undefined;
    code = SIGNALS[signal];
    console.error(Atomics.load(landing, 1) === 0 ? words.stopped : words.stoppedAfterwards);
    return void run.terminate();
  };
  for (const signal of Object.keys(SIGNALS)) process.on(signal, () => stop(signal));
}

if (!isFresh()) {
  // Under a name of its own first: two commands may build at once.
  const fresh = `${BUNDLE}.${process.pid}`;
  require("esbuild").buildSync({
    entryPoints: [join(ROOT, "src", "cli", "main.ts")],
    bundle: true,
    platform: "node",
    target: "node20",
    outfile: fresh,
    logLevel: "warning",
    external: ["highs"],
  });
  renameSync(fresh, BUNDLE);
}
supervise();
