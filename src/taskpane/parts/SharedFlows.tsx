import { Body1, Checkbox, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { LogMerge } from "../../intake";
import { useWords } from "../Words";

const useStyles = makeStyles({
  row: { overflowWrap: "anywhere" },
});

interface SharedFlowsProps {
  readonly merge: LogMerge;
  /** Names of the flows that take the report's volume. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** What joins the workbook's own tables: the new flows by name, and for those of the same name the volume there and the report's, of which a person takes one. */
export function SharedFlows({ merge: { added, shared }, chosen, onChoose }: SharedFlowsProps) {
  const { say, formats } = useWords();
  const styles = useStyles();
  const told = useId();
  const volume = (value: number | null): string =>
    value === null ? say("pane.import.volume-unknown") : formats.whole(value);
  const change = (flow: string, taken: boolean): void =>
    onChoose(taken ? [...chosen, flow] : chosen.filter((each) => each !== flow));
  return (
    <>
      <Body1 block>{say("pane.import.added", { count: added.length, flows: added.join(", ") })}</Body1>
      {shared.length > 0 && (
        <fieldset style={{ border: 0, margin: 0, padding: 0 }} aria-describedby={told}>
          <legend>{say("pane.import.shared", { count: shared.length })}</legend>
          <Body1 block id={told}>
            {say("pane.import.shared-text")}
          </Body1>
          {shared.map(({ flow, old, volume: fresh }) => (
            <div key={flow} className={styles.row}>
              <Checkbox
                label={say("pane.import.old-new", { flow, old: volume(old), volume: volume(fresh) })}
                checked={chosen.includes(flow)}
                disabled={fresh === null}
                onChange={(_, { checked }) => change(flow, checked === true)}
              />
            </div>
          ))}
        </fieldset>
      )}
    </>
  );
}
