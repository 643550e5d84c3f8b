import type { Channel } from "../../../engine/records";
import { channelKind } from "../../schema/choices";

/** Cells whose channel is kept. */
const REMEMBERED = 4096;
const channels = new Map<string, Channel | null>();

/** The channel that a cell names; null where it names none that is known. */
export function channelOf(cell: string): Channel | null {
  if (cell === "") return null;
  const known = channels.get(cell);
  if (known !== undefined) return known;
  const read = channelKind.read(cell);
  const found = read.ok ? read.value : null;
  if (channels.size < REMEMBERED) channels.set(cell, found);
  return found;
}
