/** The worker ended without an answer: it could not start, died, or refused. The workbook has not been touched. */
export class AnalysisStopped extends Error {
  override readonly name = "AnalysisStopped";
}
