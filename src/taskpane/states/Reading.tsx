import { Spinner } from "@fluentui/react-components";
import { useWords } from "../Words";

export function Reading() {
  const { say } = useWords();
  return <Spinner label={say("pane.reading")} labelPosition="below" style={{ marginTop: 48 }} />;
}
