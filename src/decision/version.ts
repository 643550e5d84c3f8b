import program from "../../package.json";

/** The engine's version, that of the package: it changes whenever the same inputs may give another answer. Pane, functions, sheets and JSON tell this one. */
export const ENGINE_VERSION = program.version;
