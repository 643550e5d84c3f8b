/** The engine's version: it changes whenever the same inputs may give another answer. */
export const ENGINE_VERSION = "0.1.0";
