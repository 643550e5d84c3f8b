import { broughtLater } from "../../../src/entry/page/brought-later";

/** Something to fetch that comes, or does not, when the test says so. */
function told() {
  const asked: { come: (it: string) => void; stay: (cause: Error) => void }[] = [];
  const said: string[] = [];
  let again: (() => void) | null = null;
  const wish = broughtLater(() => new Promise<string>((come, stay) => void asked.push({ come, stay })), {
    waiting: () => said.push("waiting"),
    failed: (askAgain, cause) => {
      said.push(String(cause));
      again = askAgain;
    },
  });
  return { asked, said, wish, askAgain: () => again?.() };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

test("nothing is fetched before it is wished for, and then once; wishes are granted in turn", async () => {
  const { asked, said, wish } = told();
  expect(asked).toHaveLength(0);
  const granted: string[] = [];
  wish((it) => granted.push(`first ${it}`));
  wish((it) => granted.push(`second ${it}`));
  expect([asked.length, said]).toEqual([1, ["waiting"]]);
  asked[0]?.come("pane");
  await settled();
  wish((it) => granted.push(`third ${it}`));
  expect(granted).toEqual(["first pane", "second pane", "third pane"]);
  expect(asked).toHaveLength(1);
});

test("what does not come is said, and what was wished is granted when it is asked for again", async () => {
  const { asked, said, wish, askAgain } = told();
  const granted: string[] = [];
  wish((it) => granted.push(it));
  asked[0]?.stay(new Error("no connection"));
  await settled();
  expect([granted, said]).toEqual([[], ["waiting", "Error: no connection"]]);
  askAgain();
  askAgain();
  expect(asked).toHaveLength(2);
  asked[1]?.come("pane");
  await settled();
  expect(granted).toEqual(["pane"]);
  expect(said).toEqual(["waiting", "Error: no connection", "waiting"]);
});
