import { Body1, Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { IMPORT_FIELDS } from "../import-outcome";
import type { ImportAnswers } from "../import-outcome";
import { useWords } from "../Words";
import { Buttons } from "./Buttons";

interface ImportQuestionsProps {
  readonly asksDateOrder: boolean;
  readonly headings: readonly string[];
  readonly onAnswer: (answers: ImportAnswers) => void;
}

/** Asks what a log does not tell by itself. */
export function ImportQuestions({ asksDateOrder, headings, onAnswer }: ImportQuestionsProps) {
  const { say } = useWords();
  const [chosen, choose] = useState<ImportAnswers["headings"]>({});
  if (asksDateOrder) {
    return (
      <>
        <Body1>{say("pane.import.date-order")}</Body1>
        <Buttons>
          <Button onClick={() => onAnswer({ headings: {}, dateOrder: "day-first" })}>
            {say("pane.import.day-first")}
          </Button>
          <Button onClick={() => onAnswer({ headings: {}, dateOrder: "month-first" })}>
            {say("pane.import.month-first")}
          </Button>
        </Buttons>
      </>
    );
  }
  if (headings.length === 0) return null;
  return (
    <>
      <Body1>{say("pane.import.headings")}</Body1>
      {IMPORT_FIELDS.map((field) => (
        <Field key={field} label={say(`pane.import.field.${field}`)}>
          <Select
            value={chosen[field] ?? ""}
            onChange={(_, { value }) =>
              choose(
                Object.fromEntries(
                  Object.entries({ ...chosen, [field]: value }).filter(([, heading]) => heading !== ""),
                ),
              )
            }
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
        <Button
          appearance="primary"
          disabled={Object.keys(chosen).length === 0}
          onClick={() => onAnswer({ headings: chosen })}
        >
          {say("pane.import.read-again")}
        </Button>
      </Buttons>
    </>
  );
}
