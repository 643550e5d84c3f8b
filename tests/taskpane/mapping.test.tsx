import { screen, within } from "@testing-library/react";
import { mappedBook } from "../support/mapped-book";
import { showRun } from "./support/show";

describe("reading the user's own ranges", () => {
  test("says which range becomes which table, and what becomes of its first values", () => {
    const { container } = showRun({ at: "mapping", mapped: mappedBook() });
    expect(screen.getByRole("group", { name: "Synthèse!A1:D4 → Flows (2 rows, one set aside)" })).toBeTruthy();
    expect(screen.getByRole("list", { name: "In all" }).textContent).toBe(
      "125,400 contacts a year27.5 FTE1,038,550 a year of pay",
    );
    expect(container.textContent).toContain("8.3 → 498");
  });

  test("takes the ranges when nothing is open", async () => {
    const { actions, user } = showRun({ at: "mapping", mapped: mappedBook() });
    await user.click(screen.getByRole("button", { name: "Use these" }));
    expect(actions.takeSources).toHaveBeenCalledTimes(1);
  });

  test("asks by keyboard alone, and does not go on before", async () => {
    const { actions, user } = showRun({ at: "mapping", mapped: mappedBook("DMT") });
    expect(screen.getByRole("button", { name: "Use these" })).toHaveProperty("disabled", true);
    const question = screen.getByRole("radiogroup", { name: /“DMT” says no unit/ });
    within(question).getByRole("radio", { name: "minutes: 8.3 becomes 498" }).focus();
    await user.keyboard(" ");
    screen.getByRole("button", { name: "Read again" }).focus();
    await user.keyboard("{Enter}");
    expect(actions.answerSources).toHaveBeenCalledWith({ "unit:flows.handlingTime": "min" });
  });

  test("lets a column, and its unit, be another", async () => {
    const { actions, user } = showRun({ at: "mapping", mapped: mappedBook() });
    await user.selectOptions(screen.getByLabelText("Handling time (s): unit"), "s");
    await user.selectOptions(screen.getByLabelText("Annual volume is read from"), "not used");
    expect(actions.answerSources.mock.calls).toEqual([
      [{ "unit:flows.handlingTime": "s" }],
      [{ "field:flows.annualVolume": "-" }],
    ]);
  });
});
