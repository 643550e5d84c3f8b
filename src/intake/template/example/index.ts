import type { TableKey } from "../../schema";
import type { Row } from "../entry";
import { OVERHEADS, TEAM } from "./costs";
import { PROFILES, VOLUMES } from "./demand";
import { FLOWS } from "./flows";
import { OFFERS } from "./offers";

/** The worked example by table. */
export const EXAMPLE: ReadonlyMap<TableKey, readonly Row[]> = new Map([
  ["flows", FLOWS],
  ["volumes", VOLUMES],
  ["profiles", PROFILES],
  ["team", TEAM],
  ["overheads", OVERHEADS],
  ["offers", OFFERS],
]);
