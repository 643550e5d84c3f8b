import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaperFile } from "../../app";
import { download } from "../download";
import { useWords } from "../Words";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  file: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

interface PaperFilesProps {
  readonly files: readonly PaperFile[];
  readonly onOpen: (name: string) => void;
}

/** The files that were made: each is opened as a new workbook, or downloaded by the page itself where Excel does not open it. */
export function PaperFiles({ files, onOpen }: PaperFilesProps) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={say("pane.papers.title")}>
      {files.map((file) => (
        <li key={file.name} className={styles.file}>
          <Button size="small" onClick={() => onOpen(file.name)}>
            {say("pane.papers.open", { file: file.name })}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => download(file.name, file.xlsx)}>
            {say("pane.papers.download", { file: file.name })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
