/** Version of the arithmetic, kept equal to the package's by a test: a result names the version that computed it. */
export const ENGINE_VERSION = "0.1.0";
