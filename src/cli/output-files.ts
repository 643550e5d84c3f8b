import { lstatSync, mkdirSync, readlinkSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { message } from "../language";
import { InputRefused } from "./exit";
import { landing } from "./landing";
import { dropFile, dropNotes, finishLanding, landAll, placeFor, putNotes, takeBack, type Place } from "./landing-note";

/** A file to be written: where the caller wants it, and what it holds. */
export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes all of the files or none of them, each whole: a reader never meets half of one, nor one without the other. A link is written through.
 *
 * @throws {@link InputRefused} naming the file that cannot be written; the others are as they were
 */
export function writeOutputFiles(files: readonly OutputFile[]): void {
  if (files.length > 0) landing(() => land(files));
}

function land(files: readonly OutputFile[]): void {
  const own = process.pid;
  const places = files.map(({ path }) => ({ path, ...placeFor(throughLinks(resolve(path)), own) }));
  const doubled = places.find(({ target }, at) => places.findIndex((each) => each.target === target) !== at);
  if (doubled !== undefined) throw new InputRefused(message("commandLine.same-file", { path: doubled.path }));
  const landed: Place[] = [];
  let at = places[0];
  try {
    for (const [index, each] of places.entries()) {
      at = each;
      if (statSync(each.target, { throwIfNoEntry: false })?.isDirectory() === true)
        throw new InputRefused(message("commandLine.is-folder", { path: each.path }));
      mkdirSync(dirname(each.target), { recursive: true });
      finishLanding(each.target);
      writeFileSync(each.partial, files[index]?.content ?? "");
    }
    putNotes(places, own);
    landAll(places, (place) => {
      at = places.find(({ target }) => target === place.target);
      landed.push(place);
    });
    for (const { old } of places) rmSync(old, { force: true });
  } catch (cause) {
    takeBack(landed);
    if (cause instanceof InputRefused) throw cause;
    throw new InputRefused(message("commandLine.unwritable", { path: at?.path ?? "", detail: detailOf(cause) }));
  } finally {
    dropNotes(places, own);
    for (const { partial, old } of places) [partial, old].forEach(dropFile);
  }
}

/**
 * Ends what a run that was killed had begun to write at one of the paths that a command names.
 *
 * @returns the files that now are as that run left them
 */
export function mendedFiles(args: readonly string[]): readonly string[] {
  try {
    return args.flatMap((each) => (each.startsWith("-") ? [] : finishLanding(throughLinks(resolve(each)))));
  } catch {
    // Where it cannot be mended now, whoever reads or writes there is told why.
    return [];
  }
}

/** How many links may lead to each other. */
const MOST_LINKS = 32;

/** The file that a link means in the end, whether or not it is there. */
function throughLinks(path: string): string {
  let target = path;
  try {
    for (let step = 0; step < MOST_LINKS; step += 1) {
      if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return target;
      target = resolve(dirname(target), readlinkSync(target));
    }
  } catch {
    // What cannot be looked at cannot be written either, and is told then.
  }
  return target;
}

function detailOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
}
