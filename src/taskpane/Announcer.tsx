import { makeStyles } from "@fluentui/react-components";
import type { Run } from "../app";
import { papersWords } from "./parts/PapersSection";
import { wroteWords } from "./parts/WroteNotes";
import { useWords } from "./Words";
import type { Words } from "./Words";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says each change of the run to those who do not see it. Stages are said, percentages are not: they would never stop. */
export function Announcer({ run }: { readonly run: Run }) {
  const words = useWords();
  return (
    <div role="status" aria-live="polite" className={useStyles().unseen}>
      {announcement(words, run)}
      {run.refused !== undefined && ` ${words.tell(run.refused.why)}`}
      {run.wrote !== undefined &&
        wroteWords(words, run.wrote)
          .map(({ text }) => ` ${text}`)
          .join("")}
    </div>
  );
}

function announcement(words: Words, run: Run): string {
  const { say } = words;
  switch (run.at) {
    case "reading":
      return say("pane.reading");
    case "no-tables":
      return say("pane.no-tables.title");
    case "mapping":
      return say("pane.mapping.title");
    case "issues":
      return say("pane.issues.title", {
        count: run.reading.issues.filter(({ severity }) => severity === "error").length,
      });
    case "ready":
      return say("pane.ready.title");
    case "running":
      return say(
        run.writing === "no" ? `pane.running.stage.${run.progress?.stage ?? "start"}` : `pane.running.${run.writing}`,
      );
    case "done":
      return run.papers === undefined
        ? say(run.stale ? "pane.stale.title" : "pane.done.title")
        : papersWords(words, run.papers);
    case "failed":
      return say("pane.failed.title");
  }
}
