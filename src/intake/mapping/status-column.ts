import { fold } from "../kinds";
import { receivedText } from "../reading/table-reference";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { toldIssue } from "./told-issue";

const STATUS =
  /\b(?:status|statut|statuts|etat|state|situation|active|actif|actifs|actives|live|open|ouvert|in service|en service)\b/;
/** Headings that ask yes or no, where “no” says that the row is gone. */
const IS_ACTIVE = /\b(?:active|actif|actifs|actives|live|open|ouvert|in service|en service)\b/;
const CLOSED =
  /\b(?:closed?|closing|clos|close|ferme(?:e|s|es)?|fermeture|inacti(?:ve|f|fs|ves)|stopped|stoppee?s?|arret(?:e|ee|es|ees)?|ended|terminated|terminee?s?|fini(?:e|s|es)?|discontinued|retired|decommissioned|obsolete|archived|archivee?s?|supprimee?s?|deleted|cancell?ed|annulee?s?|suspend(?:ed|ue?s?)|dormant|abandonnee?s?|expired|expiree?s?|rejected|rejetee?s?|declined|refusee?s?|withdrawn|retiree?s?|eliminee?s?|ecartee?s?|not selected|non retenue?s?|vacant|vacante|frozen|gelee?s?|planned|future|futur|a venir|not started|non demarree?|pas encore|on hold|en pause|sold|transferred|transferee?s?|sortie?s?|left|parti(?:e|s|es)?|non acti(?:f|fs|ve|ves)|not active|out of service|hors service)\b/;
const NO = /^(?:no|non|n|0|false|faux|x)$/;
const MOST_TOLD = 5;

/** Rows that a column of status says are closed, over or not there yet: they are read like the others, which is told. */
export function statusIssues(candidate: Candidate): readonly Issue[] {
  const { layout, body, columns, split } = candidate;
  const read = new Set([...columns.values()].map(({ position }) => position));
  return layout.columns.flatMap((column): readonly Issue[] => {
    const heading = fold(column.heading);
    if (read.has(column.position) || column === split?.column || !STATUS.test(heading)) return [];
    const gone = body.rows.flatMap(({ row }) => {
      const cell = layout.grid.cell(row, column.position);
      const text = receivedText(cell).trim();
      const words = fold(text);
      const isGone = typeof cell === "string" && CLOSED.test(words);
      return isGone || (IS_ACTIVE.test(heading) && NO.test(words)) ? [{ row, text }] : [];
    });
    const [first] = gone;
    if (first === undefined) return [];
    const told = gone.slice(0, MOST_TOLD).map(({ row, text }) => `${row - layout.first + 1}: ${text}`);
    const received = [...told, ...(gone.length > MOST_TOLD ? ["…"] : [])].join(", ");
    const expected = ["mapping.issue.rows-closed", { count: gone.length }] as const;
    return [
      toldIssue(candidate, column, { code: "column-unused", severity: "warning", received, expected, row: first.row }),
    ];
  });
}
