import { analyse } from "../../decision";
import type { Answer, Question } from "./protocol";
import { serveAnalysis } from "./serve-analysis";

// The worker's program: this file is its own bundle.
self.onmessage = ({ data }: MessageEvent<Question>): void => {
  serveAnalysis(analyse, data, (answer: Answer) => self.postMessage(answer));
};
