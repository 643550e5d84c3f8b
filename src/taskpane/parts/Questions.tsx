import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportAnswers, ImportQuestion } from "../import-outcome";
import { useWords } from "../Words";
import { Buttons } from "./Buttons";

interface QuestionsProps {
  readonly questions: readonly ImportQuestion[];
  readonly onAnswer: (answers: ImportAnswers) => void;
}

/** Asks what only a person knows; all is read again when each question has its answer. */
export function Questions({ questions, onAnswer }: QuestionsProps) {
  const { say } = useWords();
  const [answers, setAnswers] = useState<ImportAnswers>({});
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(answers);
      }}
    >
      {questions.map(({ key, text, choices }) => (
        <Field key={key} label={text} style={{ marginBottom: "12px" }}>
          <RadioGroup
            value={answers[key] ?? ""}
            onChange={(_, { value }) => setAnswers((given) => ({ ...given, [key]: value }))}
          >
            {choices.map(({ value, means }) => (
              <Radio key={value} value={value} label={means} />
            ))}
          </RadioGroup>
        </Field>
      ))}
      <Buttons>
        <Button appearance="primary" type="submit" disabled={questions.some(({ key }) => answers[key] === undefined)}>
          {say("pane.import.read-again")}
        </Button>
      </Buttons>
    </form>
  );
}
