export { breath } from "./breath";
export { encodedArguments } from "./encoded-arguments";
export { functionAnswers } from "./function-answers";
export type { AnswerLimits, FunctionAnswers, FunctionPort } from "./function-answers";
export { putTogether } from "./in-parts";
export type { FunctionAnswer, FunctionMessage, FunctionQuestion } from "./protocol";
export { serveFunction } from "./serve-function";
