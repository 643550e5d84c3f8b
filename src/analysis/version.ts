/** The engine's version: it changes whenever the same inputs may give another answer. */
export const ENGINE_VERSION = "1.0.0";
