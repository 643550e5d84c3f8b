import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Wrote } from "../../app";
import { useWords } from "../Words";
import type { Words } from "../Words";

/** Kinds of looks have words of their own; a chart is known by its title. */
const LOOKS = [
  "formats",
  "links",
  "sheets",
  "conditional",
  "validation",
  "print",
  "activate",
  "other-workbook",
  "sheets-grouped",
] as const;

function omittedInWords({ say }: Words, what: string): string {
  const look = LOOKS.find((each) => each === what);
  return look === undefined ? what : say(`workbook.omitted.${look}`);
}

/** What is to be known of what was just written, in words: what could not be noted, texts that were cut, filters that were cleared, looks that this Excel refused. */
export function wroteWords(words: Words, { cleared, cut, omitted, unkept }: Wrote): readonly WroteWord[] {
  const { say, tell } = words;
  return [
    ...(unkept === null ? [] : [{ intent: "warning" as const, text: tell(unkept) }]),
    ...(cut.length === 0 ? [] : [{ intent: "warning" as const, text: say("workbook.cut", { cells: cut.join(", ") }) }]),
    ...(cleared.length === 0
      ? []
      : [{ intent: "info" as const, text: say("pane.wrote.cleared", { tables: cleared.join(", ") }) }]),
    ...(omitted.length === 0
      ? []
      : [
          {
            intent: "info" as const,
            text: say("pane.wrote.omitted", { list: omitted.map((what) => omittedInWords(words, what)).join(", ") }),
          },
        ]),
  ];
}

/** A sentence of it, and how it weighs. */
interface WroteWord {
  readonly intent: "warning" | "info";
  readonly text: string;
}

/** The same beside a run. */
export function WroteNotes({ wrote }: { readonly wrote: Wrote }) {
  return wroteWords(useWords(), wrote).map(({ intent, text }) => (
    <MessageBar key={text} intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  ));
}
