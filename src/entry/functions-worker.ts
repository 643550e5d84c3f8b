import { sharedAnalyses } from "../functions/catalogue";
import { serveFunction } from "../functions/off-thread";
import type { FunctionQuestion } from "../functions/off-thread";

// The program of the worker that answers cells: this file is its own bundle.
const analyse = sharedAnalyses();
self.onmessage = ({ data }: MessageEvent<FunctionQuestion>): void => {
  self.postMessage(serveFunction(data, analyse));
};
