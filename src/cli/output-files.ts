import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { message } from "../language";
import { InputRefused } from "./exit";
import { landing } from "./landing";

/** A file to be written: where the caller wants it, and what it holds. */
export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

interface Place {
  readonly path: string;
  readonly target: string;
  readonly partial: string;
  readonly old: string;
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
  const landings = files.map(({ path }): Place => {
    const target = throughLinks(resolve(path));
    return { path, target, partial: `${target}.${process.pid}.part`, old: `${target}.${process.pid}.old.part` };
  });
  const doubled = landings.find(({ target }, at) => landings.findIndex((each) => each.target === target) !== at);
  if (doubled !== undefined) throw new InputRefused(message("commandLine.same-file", { path: doubled.path }));
  const landed: Place[] = [];
  let at = landings[0];
  try {
    for (const [index, each] of landings.entries()) {
      at = each;
      if (statSync(each.target, { throwIfNoEntry: false })?.isDirectory() === true)
        throw new InputRefused(message("commandLine.is-folder", { path: each.path }));
      mkdirSync(dirname(each.target), { recursive: true });
      sweep(each.target);
      writeFileSync(each.partial, files[index]?.content ?? "");
    }
    for (const each of landings) {
      at = each;
      if (existsSync(each.target)) renameSync(each.target, each.old);
      landed.push(each);
      renameSync(each.partial, each.target);
    }
  } catch (cause) {
    for (const { target, old } of landed) {
      rmSync(target, { force: true });
      if (existsSync(old)) renameSync(old, target);
    }
    if (cause instanceof InputRefused) throw cause;
    throw new InputRefused(message("commandLine.unwritable", { path: at?.path ?? "", detail: detailOf(cause) }));
  } finally {
    for (const { partial, old } of landings) for (const each of [partial, old]) rmSync(each, { force: true });
  }
}

/** How many links may lead to each other. */
const MOST_LINKS = 32;

/** The file that a link means in the end, whether or not it is there. */
function throughLinks(path: string): string {
  let target = path;
  for (let step = 0; step < MOST_LINKS; step += 1) {
    if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return target;
    target = resolve(dirname(target), readlinkSync(target));
  }
  return target;
}

/** Takes away what runs that were killed left beside a file. */
function sweep(target: string): void {
  const own = basename(target);
  for (const name of readdirSync(dirname(target))) {
    if (!name.startsWith(`${own}.`)) continue;
    const left = /^(\d+)(\.old)?\.part$/u.exec(name.slice(own.length + 1));
    if (left === null || isRunning(Number(left[1]))) continue;
    const path = join(dirname(target), name);
    // Killed between taking the old file away and putting the new one in its place.
    if (left[2] !== undefined && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "EPERM";
  }
}

function detailOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
}
