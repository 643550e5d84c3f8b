import { createHash } from "node:crypto";
import { functionsJson } from "../functions";
import { LANGUAGES } from "../language";

/** A manifest's version as it is recorded, with the mark of what it stood for. */
export interface RecordedManifest {
  readonly version: string;
  readonly mark: string;
}

const VERSION = /<Version>([\d.]+)<\/Version>/;

/** The version that a manifest bears; Excel takes none below 1.0. */
export function versionIn(manifest: string): string {
  return VERSION.exec(manifest)?.[1] ?? "";
}

/**
 * What Excel keeps of the add-in for a day and more: the manifest but its version, and the functions as they are described in each language. Where it
 * changes, the version must be raised, or Excel goes on with what it knows.
 */
export function manifestMark(manifest: string): string {
  const described = LANGUAGES.map((language) => functionsJson(language, "https://addin.example"));
  const words = manifest.replace(VERSION, "").replace(/\s+/g, " ");
  return createHash("sha256")
    .update(JSON.stringify([words, described]))
    .digest("hex");
}

/** The manifest with the last number of its version one higher than the recorded, unless it is higher already. */
export function raised(manifest: string, recorded: string): string {
  if (isAbove(versionIn(manifest), recorded)) return manifest;
  const numbers = recorded.split(".").map(Number);
  const next = [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + 1].join(".");
  return manifest.replace(VERSION, `<Version>${next}</Version>`);
}

/** Whether one version is above another, number by number. */
export function isAbove(version: string, other: string): boolean {
  const [mine, theirs] = [version, other].map((text) => text.split(".").map(Number));
  for (const [index, number] of (mine ?? []).entries()) {
    const against = theirs?.[index] ?? 0;
    if (number !== against) return number > against;
  }
  return false;
}
