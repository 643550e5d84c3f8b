import { join } from "node:path";
import { buildSync } from "esbuild";

/**
 * The program that starts the workbench of a release, as one file that needs nothing but Node.
 *
 * @param root - the folder of the sources' package
 */
export function starterProgram(root: string): Uint8Array {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [join("src", "workbench", "start.ts")],
    bundle: true,
    platform: "node",
    target: "node20",
    write: false,
    logLevel: "warning",
  });
  const [program] = outputFiles;
  if (program === undefined) throw new RangeError("accepts a program; the bundler gave none");
  return program.contents;
}
