export { AnalysisStopped } from "./analysis-stopped";
export type { Answer, Question } from "./protocol";
export { workerAnalyst } from "./worker-analyst";
export type { WorkerPort } from "./worker-analyst";
