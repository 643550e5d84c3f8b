export { encodedArguments } from "./encoded-arguments";
export { functionAnswers } from "./function-answers";
export type { AnswerLimits, FunctionAnswers, FunctionPort } from "./function-answers";
export type { FunctionAnswer, FunctionQuestion } from "./protocol";
export { serveFunction } from "./serve-function";
