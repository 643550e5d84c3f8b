import { screen, within } from "@testing-library/react";
import { announced } from "./support/announced";
import { RUNS } from "./support/runs";
import { showRun } from "./support/show";

jest.setTimeout(60_000);

const MAKE = "Make the specification and the grids";

describe("the specification and the grids", () => {
  test("are asked for beside a recommendation, by keyboard too", async () => {
    const { actions, user } = showRun(RUNS.done);
    screen.getByRole("button", { name: MAKE }).focus();
    await user.keyboard("{Enter}");
    expect(actions.specify).toHaveBeenCalledTimes(1);
  });

  test("are not offered where the tables have changed, and that is said", () => {
    showRun(RUNS.stale);
    expect(screen.queryByRole("button", { name: MAKE })).toBeNull();
    expect(screen.getByText("The tables have changed: recommend again, then make them.")).toBeTruthy();
  });

  test("say that they are being made; the button keeps the keyboard and asks for nothing twice", async () => {
    const { actions, user } = showRun(RUNS["papers being made"]);
    expect(screen.getByText("Making the specification and the grids…")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: MAKE }));
    expect(actions.specify).not.toHaveBeenCalled();
  });

  test("stand in a list, each to be opened as a new workbook", async () => {
    const { actions, user } = showRun(RUNS["papers made"]);
    expect(screen.getByText("2 files are ready")).toBeTruthy();
    const files = within(screen.getByRole("list", { name: "Specification and pricing grids" }));
    expect(files.getAllByRole("listitem")).toHaveLength(2);
    await user.click(files.getByRole("button", { name: "Open grid-Atlas.xlsx" }));
    expect(actions.openPaper.mock.calls).toEqual([["grid-Atlas.xlsx"]]);
  });

  test("are downloaded under their names, byte for byte, and the address is let go", async () => {
    const given: Blob[] = [];
    const addresses = Object.assign(URL, {
      createObjectURL: jest.fn((blob: Blob) => {
        given.push(blob);
        return "blob:made";
      }),
      revokeObjectURL: jest.fn(),
    });
    const clicked: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(`${this.href} ${this.download}`);
    });
    const { user } = showRun(RUNS["papers made"]);
    await user.click(screen.getByRole("button", { name: "Download grid-Atlas.xlsx" }));
    expect(clicked).toEqual(["blob:made grid-Atlas.xlsx"]);
    expect(given.map(({ size, type }) => [size, type])).toEqual([
      [3, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ]);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(addresses.revokeObjectURL).toHaveBeenCalledWith("blob:made");
    click.mockRestore();
  });

  test("say which was opened and that it is not saved yet", () => {
    showRun(RUNS["a paper opened"]);
    expect(
      screen.getByText("grid-Atlas.xlsx was opened as a new workbook, not saved yet: save it under this name."),
    ).toBeTruthy();
  });

  test("say why one was not opened, and the other way", () => {
    showRun(RUNS["a paper not opened"]);
    expect(
      screen.getByText(/^specification\.xlsx was not opened\. This version of Excel cannot .*“Download” saves it/),
    ).toBeTruthy();
  });

  test("say why there are none, in French with French spaces", () => {
    const { container } = showRun(RUNS["no papers"], "fr");
    expect(container.textContent).toContain("Aucun flux n’est à chiffrer\u00a0: aucun ne part");
  });

  test.each([
    ["papers being made", "Making the specification and the grids…"],
    ["papers made", "2 files are ready"],
    ["a paper opened", "grid-Atlas.xlsx was opened as a new workbook, not saved yet: save it under this name."],
    ["no papers", /^No flow is to be priced/],
  ] as const)("are announced to those who do not see them: %s", (name, words) => {
    expect(announced(RUNS[name])).toEqual(expect.stringMatching(words));
  });
});

test("the steering plan is a click away from the recommendation", async () => {
  const { actions, user } = showRun(RUNS.done);
  await user.click(screen.getByRole("button", { name: "Go to the steering plan" }));
  expect(actions.show).toHaveBeenCalledWith("steering");
});
