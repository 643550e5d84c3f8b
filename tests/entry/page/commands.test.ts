import { offerCommands } from "../../../src/entry/page/offer-commands";
import type { CommandOffice } from "../../../src/entry/page/offer-commands";
import { wishesOf } from "../../../src/entry/page/wishes";

/** Office as the page meets it: commands can be offered at once, all else comes with `onReady`. */
function office(ready: Promise<unknown>, show: () => Promise<void>) {
  const commands = new Map<string, (event: { completed(): void }) => void>();
  const told: string[] = [];
  const offered: CommandOffice = {
    actions: { associate: (name, command) => void commands.set(name, command) },
    onReady: () => ready,
    addin: {
      showAsTaskpane: () => {
        told.push("pane shown");
        return show();
      },
    },
  };
  const click = (): void => commands.get("recommend")?.({ completed: () => told.push("completed") });
  return { offered, commands, told, click };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe("the ribbon's Recommend", () => {
  test("is offered before Office is ready, and a click frees the status bar before anything else", async () => {
    const { offered, commands, told, click } = office(new Promise(() => undefined), () => Promise.resolve());
    offerCommands(offered, wishesOf({}));
    expect([...commands.keys()]).toEqual(["recommend"]);
    click();
    expect(told).toEqual(["completed"]);
    await settled();
    expect(told).toEqual(["completed"]);
  });

  test("clicked before the pane is there, is kept and granted once the pane can", async () => {
    const page = {};
    const { offered, told, click } = office(Promise.resolve(), () => Promise.resolve());
    offerCommands(offered, wishesOf(page));
    click();
    await settled();
    expect(told).toEqual(["completed", "pane shown"]);
    let granted = 0;
    // The pane's script has the page in common with the functions', and nothing else.
    wishesOf(page).grantWith(() => (granted += 1));
    expect(granted).toBe(1);
    click();
    expect(granted).toBe(2);
  });

  test("is granted also where the pane may not be shown", async () => {
    const page = {};
    const { offered, click } = office(Promise.resolve(), () => Promise.reject(new TypeError("not now")));
    offerCommands(offered, wishesOf(page));
    let granted = 0;
    wishesOf(page).grantWith(() => (granted += 1));
    click();
    await settled();
    expect(granted).toBe(1);
  });
});
