import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Run } from "../../app";
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

interface WroteNotesProps {
  readonly wrote: NonNullable<Run["wrote"]>;
}

/** What is to be known of what was just written: filters that were cleared, looks that this Excel refused. */
export function WroteNotes({ wrote: { cleared, omitted } }: WroteNotesProps) {
  const words = useWords();
  const { say } = words;
  return (
    <>
      {cleared.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say("pane.wrote.cleared", { tables: cleared.join(", ") })}</MessageBarBody>
        </MessageBar>
      )}
      {omitted.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {say("pane.wrote.omitted", { list: omitted.map((what) => omittedInWords(words, what)).join(", ") })}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
