import { failureMessage } from "../../src/app/failure-message";
import { text } from "../../src/language";
import { WorkbookFailure } from "../../src/workbook";

test("a run that was put back says whose filter is gone all the same", () => {
  const failure = new WorkbookFailure("protected", "Flows", "AccessDenied", true, ["Flows", "Volumes"]);
  expect(text("en", failureMessage(failure))).toMatch(
    /The workbook is as it was\. Only the filter of Flows, Volumes was cleared\.$/,
  );
  expect(text("fr", failureMessage(failure))).toMatch(/Seul le filtre de Flows, Volumes a été effacé\.$/);
  const none = new WorkbookFailure("protected", "Flows", "AccessDenied", true);
  expect(text("en", failureMessage(none))).toMatch(/The workbook is as it was\.$/);
});
