import { Body1, Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { LOG_FIELDS } from "../../intake";
import type { LogField } from "../../intake";
import type { ImportAnswers, ImportColumns } from "../import-outcome";
import { useWords } from "../Words";
import { Buttons } from "./Buttons";

interface ImportHeadingsProps {
  readonly columns: ImportColumns;
  /** What was said of the report so far: shown as chosen, and taken back by choosing what was recognised. */
  readonly given: ImportAnswers;
  /** Words of the button that reads the report with what was chosen. */
  readonly again: string;
  readonly onAnswer: (answers: ImportAnswers) => void;
}

/** Asks which column holds what, for every field of a report: another column than the one recognised, or none. */
export function ImportHeadings({ columns: { headings, read }, given, again, onAnswer }: ImportHeadingsProps) {
  const { say } = useWords();
  const [chosen, choose] = useState<{ readonly [F in LogField]?: string }>({});
  const before = (field: string): string => given[`field:${field}`] ?? "";
  const answers = Object.fromEntries(
    Object.entries(chosen).flatMap(([field, heading]) =>
      heading === before(field) ? [] : [[`field:${field}`, heading]],
    ),
  );
  return (
    <>
      <Body1>{say("pane.import.headings")}</Body1>
      {LOG_FIELDS.map((field) => (
        <Field key={field} label={say(`importLog.field.${field}`)}>
          <Select
            value={chosen[field] ?? before(field)}
            onChange={(_, { value }) => choose((earlier) => ({ ...earlier, [field]: value }))}
          >
            <option value="">
              {say("pane.import.field.recognised", {
                found: before(field) !== "" ? "answered" : read[field] === undefined ? "none" : "one",
                heading: read[field] ?? "",
              })}
            </option>
            <option value="-">{say("pane.import.field.aside")}</option>
            {headings.map((heading) => (
              <option key={heading} value={heading}>
                {heading}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Buttons>
        <Button appearance="secondary" disabled={Object.keys(answers).length === 0} onClick={() => onAnswer(answers)}>
          {again}
        </Button>
      </Buttons>
    </>
  );
}
