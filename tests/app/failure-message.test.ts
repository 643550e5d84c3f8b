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

test("a part of the program that did not come is said, not taken for a fault of ours", () => {
  // As the bundler's runtime makes it.
  const cause = new Error("Loading chunk 63 failed.");
  cause.name = "ChunkLoadError";
  expect(text("en", failureMessage(cause))).toMatch(/could not be fetched.*The workbook is as it was.*try again/);
  expect(text("fr", failureMessage(cause, true))).toMatch(/n’a pas pu être chargée.*est dans le classeur.*recommencez/);
  expect(text("en", failureMessage(new Error("other")))).toMatch(/failed on our side/);
});
