import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportAnswers, ImportQuestion } from "../import-outcome";
import { useWords } from "../Words";
import { Buttons } from "./Buttons";

interface QuestionsProps {
  readonly questions: readonly ImportQuestion[];
  readonly onAnswer: (answers: ImportAnswers) => void;
}

/** What a person types as a number, with or without spaces between thousands. */
const NUMBER = /^[1-9][\d \u00A0\u202F]{0,11}$/;

/** Asks what only a person knows; all is read again when each question has its answer. */
export function Questions({ questions, onAnswer }: QuestionsProps) {
  const { say } = useWords();
  const [answers, setAnswers] = useState<ImportAnswers>({});
  const answer = (key: string, value: string): void => setAnswers((given) => ({ ...given, [key]: value }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(answers);
      }}
    >
      {questions.map((question) => (
        <Asked key={question.key} question={question} given={answers[question.key]} onAnswer={answer} />
      ))}
      <Buttons>
        <Button
          appearance="primary"
          type="submit"
          disabled={!questions.every((question) => isAnswered(question, answers[question.key]))}
        >
          {say("pane.import.read-again")}
        </Button>
      </Buttons>
    </form>
  );
}

interface AskedProps {
  readonly question: ImportQuestion;
  readonly given: string | undefined;
  readonly onAnswer: (key: string, value: string) => void;
}

/** One question: its answers to choose from, and where a number is one of them, a box to type it. */
function Asked({ question: { key, text, choices }, given, onAnswer }: AskedProps) {
  const { say } = useWords();
  const typed = choices.find((choice) => choice.typed === true);
  const listed = choices.filter((choice) => choice !== typed);
  const isListed = listed.some(({ value }) => value === given);
  const chosen = isListed ? given : given === undefined ? "" : typed?.value;
  const isWrong = given !== undefined && given !== "" && !isListed && typed !== undefined && !NUMBER.test(given);
  return (
    <>
      <Field label={text} style={{ marginBottom: "12px" }}>
        <RadioGroup
          value={chosen ?? ""}
          onChange={(_, { value }) => onAnswer(key, value === typed?.value ? "" : value)}
        >
          {choices.map(({ value, means }) => (
            <Radio key={value} value={value} label={means} />
          ))}
        </RadioGroup>
      </Field>
      {typed !== undefined && chosen === typed.value && (
        <Field
          label={typed.means}
          style={{ marginBottom: "12px" }}
          {...(isWrong ? { validationMessage: say("pane.import.not-a-number") } : {})}
        >
          <Input inputMode="numeric" value={given ?? ""} onChange={(_, { value }) => onAnswer(key, value)} />
        </Field>
      )}
    </>
  );
}

function isAnswered({ choices }: ImportQuestion, given: string | undefined): boolean {
  if (given === undefined) return false;
  if (choices.some(({ value, typed }) => typed !== true && value === given)) return true;
  return choices.some(({ typed }) => typed === true) && NUMBER.test(given);
}
