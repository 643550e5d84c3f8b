import { screen, waitFor, within } from "@testing-library/react";
import type { Desk, Run } from "../../src/app";
import { message } from "../../src/language";
import { RUNS } from "./support/runs";
import { showRun } from "./support/show";

jest.setTimeout(60_000);

const withDesk = (desk: Desk, run: Run = RUNS.done): Run => ({ ...run, desk });
const ANSWERED: Desk = {
  at: "answered",
  title: message("pane.desk.text"),
  lines: [
    { tone: "error", words: "grid-Borea.xlsx · Prices, row 3, Price: “2,40 €” [Prices!F3, Orders]" },
    { tone: "told", words: "grid-Atlas.xlsx: line L2 is declined." },
  ],
  questions: [{ file: "grid-Borea.xlsx", words: "– Prices, row 3" }],
  add: 3,
  file: null,
};

test.each(["ready", "done", "stale"] as const)("papers that come back can be read where a run is %s", async (at) => {
  const { actions, user } = showRun(RUNS[at]);
  const input = screen.getByLabelText<HTMLInputElement>("Read filled grids", { selector: "input" });
  // This browser of the tests has no bytes of files. The second file is gone by the time it is read.
  const files = [1, 2].map((byte) =>
    Object.assign(new File([], `grid-${byte}.xlsx`), {
      arrayBuffer: () =>
        byte === 2 ? Promise.reject(new TypeError("gone")) : Promise.resolve(Uint8Array.of(byte).buffer),
    }),
  );
  await user.upload(input, files);
  await waitFor(() => expect(actions.atDesk).toHaveBeenCalledTimes(1));
  await user.click(screen.getByRole("button", { name: "Compare the bids" }));
  await user.click(screen.getByRole("button", { name: "Compare actuals with the plan" }));
  expect(actions.atDesk.mock.calls).toEqual([
    [
      {
        of: "grids",
        files: [
          { name: "grid-1.xlsx", bytes: Uint8Array.of(1) },
          { name: "grid-2.xlsx", bytes: new Uint8Array() },
        ],
      },
    ],
    [{ of: "tender" }],
    [{ of: "actuals" }],
  ]);
  expect(screen.queryByRole("button", { name: "Make the auditor’s file" }) !== null).toBe(at === "done");
});

test("nothing is offered while a run is under way", () => {
  showRun(RUNS.reading);
  expect(screen.queryByRole("button", { name: "Compare the bids" })).toBeNull();
});

test("while something is read nothing else is asked, and the button keeps the keyboard", async () => {
  const { actions, user } = showRun(withDesk({ at: "working", of: "grids" }));
  expect(screen.getByText("Reading…")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Compare the bids" }));
  expect(actions.atDesk).not.toHaveBeenCalled();
});

test("findings stand in a list with file, sheet and cell; offers are added on a click; questions can be copied", async () => {
  const { actions, user } = showRun(withDesk(ANSWERED));
  const found = within(screen.getByRole("list", { name: "What was found" })).getAllByRole("listitem");
  expect(found.map(({ textContent }) => textContent)).toEqual(
    ANSWERED.at === "answered" ? ANSWERED.lines.map(({ words }) => words) : [],
  );
  await user.click(screen.getByRole("button", { name: "Add 3 offers" }));
  expect(actions.atDesk.mock.calls).toEqual([[{ of: "add" }]]);
  expect(screen.getByText("Questions to the provider: grid-Borea.xlsx")).toBeTruthy();
  expect(screen.getByText("– Prices, row 3")).toBeTruthy();
});

test("what was refused is said in words", () => {
  showRun(withDesk({ at: "refused", why: message("pane.desk.text"), detail: "x" }));
  expect(screen.getAllByText(/Nothing is written until you add offers/)).toHaveLength(2);
});

test("in French too", () => {
  showRun(withDesk(ANSWERED), "fr");
  expect(screen.getByRole("button", { name: "Ajouter 3 offres" })).toBeTruthy();
  expect(screen.getByText("Questions au prestataire : grid-Borea.xlsx")).toBeTruthy();
});
