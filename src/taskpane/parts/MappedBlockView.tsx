import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { fieldHeader, NOT_USED, tableName } from "../../intake";
import type { MappedBlock, MappedLine } from "../../intake";
import { useWords } from "../Words";

const useStyles = makeStyles({
  block: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    margin: 0,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: "anywhere",
  },
  legend: { fontWeight: tokens.fontWeightSemibold },
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalS },
  line: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  summary: { cursor: "pointer" },
  // The longest choice does not make the field wider than the pane.
  field: { minWidth: 0, "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});

interface MappedBlockViewProps {
  readonly block: MappedBlock;
  /** In which the amounts are. */
  readonly currency: string;
  readonly onAnswer: (answers: Readonly<Record<string, string>>) => void;
}

/** A range of the user's as it would be read: which column is which, in what unit, and what becomes of its first values. */
export function MappedBlockView({ block, currency, onAnswer }: MappedBlockViewProps) {
  const styles = useStyles();
  const { say, tell } = useWords();
  const { table, name, scope, made, leftOut, headings, lines } = block;
  const rows = Math.max(0, ...made.columns.map(({ cells }) => cells.length));
  return (
    <fieldset className={styles.block}>
      <legend className={styles.legend}>
        {say("pane.mapping.block", { address: name, table: tell(tableName(table)), rows, left: leftOut })}
      </legend>
      <details>
        <summary className={styles.summary}>{say("pane.mapping.understood", { count: lines.length })}</summary>
        <div className={styles.lines}>
          {lines.map((line) => (
            <Line
              key={line.field}
              table={table}
              scope={scope}
              line={line}
              headings={headings}
              currency={currency}
              onAnswer={onAnswer}
            />
          ))}
        </div>
      </details>
    </fieldset>
  );
}

interface LineProps extends Pick<MappedBlockViewProps, "currency" | "onAnswer"> {
  readonly table: string;
  readonly scope: string;
  readonly line: MappedLine;
  readonly headings: readonly string[];
}

function Line({ table, scope, line, headings, currency, onAnswer }: LineProps) {
  const styles = useStyles();
  const { say, tell } = useWords();
  const { field, column, heading, unit, units, said, examples } = line;
  const ours = tell(fieldHeader(table, column, currency));
  const isTheirs = headings.includes(heading);
  return (
    <div className={styles.line}>
      {isTheirs ? (
        <Field className={styles.field} label={say("pane.mapping.heading", { column: ours })}>
          <Select value={heading} onChange={(_, { value }) => onAnswer({ [`field:${table}.${field}${scope}`]: value })}>
            {headings.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
            <option value={NOT_USED}>{say("pane.mapping.not-used")}</option>
          </Select>
        </Field>
      ) : (
        said === null && <Caption1>{ours}</Caption1>
      )}
      {said !== null && (
        <Field className={styles.field} label={ours}>
          <Select value={said.value} onChange={(_, { value }) => onAnswer({ [`${said.question}${scope}`]: value })}>
            <Options choices={said.choices} />
          </Select>
        </Field>
      )}
      {units.length > 1 && (
        <Field className={styles.field} label={say("pane.mapping.unit", { column: ours })}>
          <Select value={unit} onChange={(_, { value }) => onAnswer({ [`unit:${table}.${field}${scope}`]: value })}>
            <Options choices={units} />
          </Select>
        </Field>
      )}
      {examples.map(({ shown, value }, index) => (
        <Caption1 key={index}>
          {say("pane.mapping.example", { shown, value: typeof value === "string" ? value : tell(value) })}
        </Caption1>
      ))}
    </div>
  );
}

function Options({ choices }: { readonly choices: MappedLine["units"] }) {
  const { tell } = useWords();
  return choices.map(({ value, means }) => (
    <option key={value} value={value}>
      {tell(means)}
    </option>
  ));
}
