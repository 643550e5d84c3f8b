import { Body1, Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { IMPORT_FIELDS } from "../import-outcome";
import type { ImportAnswers, ImportField } from "../import-outcome";
import { useWords } from "../Words";
import { Buttons } from "./Buttons";

interface ImportHeadingsProps {
  readonly headings: readonly string[];
  readonly onAnswer: (answers: ImportAnswers) => void;
}

/** Asks which column holds what, where the headings of a report are not known. */
export function ImportHeadings({ headings, onAnswer }: ImportHeadingsProps) {
  const { say } = useWords();
  const [chosen, choose] = useState<{ readonly [F in ImportField]?: string }>({});
  const answers = Object.fromEntries(
    Object.entries(chosen).flatMap(([field, heading]) => (heading === "" ? [] : [[`field:${field}`, heading]])),
  );
  return (
    <>
      <Body1>{say("pane.import.headings")}</Body1>
      {IMPORT_FIELDS.map((field) => (
        <Field key={field} label={say(`pane.import.field.${field}`)}>
          <Select
            value={chosen[field] ?? ""}
            onChange={(_, { value }) => choose((given) => ({ ...given, [field]: value }))}
          >
            <option value="">{say("pane.import.field.none")}</option>
            {headings.map((heading) => (
              <option key={heading} value={heading}>
                {heading}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Buttons>
        <Button appearance="primary" disabled={Object.keys(answers).length === 0} onClick={() => onAnswer(answers)}>
          {say("pane.import.read-again")}
        </Button>
      </Buttons>
    </>
  );
}
