import { screen, within } from "@testing-library/react";
import { mapped, mappedBook, sheetOf } from "../support/mapped-book";
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

  test("offers both of two ranges as one table, and speaks of each by its own name", async () => {
    const heads = ["Motif", "Canal", "Appels/an", "DMT (s)"];
    const sheets = [
      sheetOf("Paris", [heads, ["Livraison", "Téléphone", 40_000, 330]]),
      sheetOf("Lille", [heads, ["Ventes", "Chat", 9000, 420]]),
    ];
    const asked = showRun({ at: "mapping", mapped: mapped(sheets) });
    const question = screen.getByRole("radiogroup", { name: /do they make one table together/ });
    await asked.user.click(within(question).getByRole("radio", { name: /^both in one table, .* 2 rows$/ }));
    await asked.user.click(screen.getByRole("button", { name: "Read again" }));
    expect(asked.actions.answerSources).toHaveBeenCalledWith({ "block:flows": "both" });
    asked.unmount();

    const { actions, user } = showRun({ at: "mapping", mapped: mapped(sheets, { "block:flows": "both" }) });
    const lille = screen.getByRole("group", { name: /^Lille!A1:D2 → Flows/ });
    await user.selectOptions(within(lille).getByLabelText("Handling time (s): unit"), "min");
    expect(actions.answerSources).toHaveBeenCalledWith({ "unit:flows.handlingTime@Lille!A1:D2": "min" });
  });
});
