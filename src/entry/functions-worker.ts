import { sharedAnalyses } from "../functions/catalogue";
import { speakAtWork } from "../language/at-work";
import { putTogether, serveFunction } from "../functions/off-thread";
import type { FunctionMessage } from "../functions/off-thread";

// The program of the worker that answers cells: this file is its own bundle.
speakAtWork();
const analyse = sharedAnalyses();
const whole = putTogether();
self.onmessage = ({ data }: MessageEvent<FunctionMessage>): void => {
  const question = whole(data);
  if (question !== null) self.postMessage(serveFunction(question, analyse));
};
