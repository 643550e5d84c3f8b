import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";

/** Where one of the files of a run lands: under a name of its own first; what stood there before is kept until all have landed. */
export interface Place {
  readonly target: string;
  readonly partial: string;
  readonly old: string;
}

export function placeFor(target: string, pid: number): Place {
  return { target, partial: `${target}.${pid}.part`, old: `${target}.${pid}.old.part` };
}

const noteOf = (target: string, pid: number): string => `${target}.${pid}.landing.part`;

/**
 * Says beside each target which files land together. No file system changes two names at once: a run that is killed between them leaves the note, and the
 * next run lands the rest. So it is written when all of the files are there in full, and taken away when all have landed.
 */
export function putNotes(places: readonly Place[], pid: number): void {
  for (const { target } of places) {
    const own = dirname(target);
    const together = places.map((each) => relative(own, each.target));
    const note = noteOf(target, pid);
    writeFileSync(`${note}.part`, JSON.stringify(together));
    renameSync(`${note}.part`, note);
  }
}

/** Takes away a file of our own where it is there. A name that cannot be is no file: why it could not be written is told already. */
export function dropFile(path: string): void {
  if (existsSync(path)) rmSync(path, { force: true });
}

/** The last one first: as long as any is there, all of the files are. */
export function dropNotes(places: readonly Place[], pid: number): void {
  for (const { target } of [...places].reverse()) {
    const note = noteOf(target, pid);
    for (const each of [note, `${note}.part`]) dropFile(each);
  }
}

/** Takes what stood at the targets aside and puts the new files there; `landed` hears of each target before it changes. */
export function landAll(places: readonly Place[], landed: (place: Place) => void = () => undefined): void {
  for (const each of places) {
    landed(each);
    if (!existsSync(each.partial)) continue;
    if (existsSync(each.target)) renameSync(each.target, each.old);
    renameSync(each.partial, each.target);
  }
}

/** Undoes {@link landAll}: at each moment every file is still there, at its target or under its own name, so that a kill in between undoes nothing. */
export function takeBack(landed: readonly Place[]): void {
  for (const { target, partial, old } of [...landed].reverse()) {
    if (!existsSync(partial) && existsSync(target)) renameSync(target, partial);
    if (existsSync(old)) renameSync(old, target);
  }
}

/**
 * Ends what a run that was killed had begun to write at a target: the files that were to land together all land where each has its note, or what stood
 * there before stands there again.
 *
 * @returns the files that were landed now
 */
export function finishLanding(target: string): readonly string[] {
  const mended: string[] = [];
  const lefts = leftAt(target);
  for (const { pid } of lefts.filter(({ kind }) => kind === "note")) {
    const places = notedAt(target, pid);
    // One note less than files: they had not begun to land, or they all have.
    if (places.every((each) => existsSync(noteOf(each.target, pid)))) {
      mended.push(...places.filter(({ partial }) => existsSync(partial)).map((each) => each.target));
      landAll(places);
    }
    for (const { old, partial } of places) for (const each of [old, partial]) rmSync(each, { force: true });
    dropNotes(places, pid);
  }
  for (const { path, kind } of lefts) {
    if (!existsSync(path)) continue;
    if (kind === "old" && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { force: true });
  }
  return mended;
}

interface Left {
  readonly path: string;
  readonly pid: number;
  readonly kind: "note" | "old" | "half";
}

/** What runs that run no more left beside a target. */
function leftAt(target: string): readonly Left[] {
  const own = basename(target);
  if (!existsSync(dirname(target))) return [];
  return readdirSync(dirname(target)).flatMap((name): Left[] => {
    if (!name.startsWith(`${own}.`)) return [];
    const left = /^(\d+)(\.old|\.landing|\.landing\.part)?\.part$/u.exec(name.slice(own.length + 1));
    if (left === null || isRunning(Number(left[1]))) return [];
    const kind = left[2] === ".old" ? "old" : left[2] === ".landing" ? "note" : "half";
    return [{ path: join(dirname(target), name), pid: Number(left[1]), kind }];
  });
}

/** The files that a note names. It is believed only so far: a file lands by its own name and the number of the run, wherever the note says it lies. */
function notedAt(target: string, pid: number): readonly Place[] {
  try {
    const together: unknown = JSON.parse(readFileSync(noteOf(target, pid), "utf8"));
    if (!Array.isArray(together)) return [];
    return together.flatMap((each: unknown) =>
      typeof each === "string" ? [placeFor(resolve(dirname(target), each), pid)] : [],
    );
  } catch (cause) {
    if (cause instanceof SyntaxError) return [];
    throw cause;
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
