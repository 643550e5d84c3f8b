import { whenSeen } from "../../../src/entry/page/when-seen";
import type { SeenPage } from "../../../src/entry/page/when-seen";

/** A page whose sight the test decides. */
function page(visibilityState: DocumentVisibilityState, innerHeight: number) {
  const onDocument = new EventTarget();
  const onWindow = new EventTarget();
  const frames: (() => void)[] = [];
  const state = { visibilityState, innerHeight };
  let mode: ((message: { visibilityMode: string }) => void) | null = null;
  const seenPage: SeenPage = {
    document: {
      get visibilityState() {
        return state.visibilityState;
      },
      addEventListener: onDocument.addEventListener.bind(onDocument) as Document["addEventListener"],
    },
    get innerHeight() {
      return state.innerHeight;
    },
    requestAnimationFrame: (act) => frames.push(act),
    addEventListener: onWindow.addEventListener.bind(onWindow),
  };
  let seen = 0;
  whenSeen(
    seenPage,
    {
      onVisibilityModeChanged: async (handler) => {
        mode = handler;
      },
    },
    () => (seen += 1),
  );
  return {
    seen: () => seen,
    draw: () => frames.splice(0).forEach((act) => act()),
    become: (next: DocumentVisibilityState) => {
      state.visibilityState = next;
      onDocument.dispatchEvent(new Event("visibilitychange"));
    },
    mode: (visibilityMode: string) => mode?.({ visibilityMode }),
    grow: (height: number) => {
      state.innerHeight = height;
      onWindow.dispatchEvent(new Event("resize"));
    },
    touch: (type: string) => onWindow.dispatchEvent(new Event(type)),
  };
}

test("a pane that is shown when it opens is seen once it is drawn", () => {
  const { seen, draw } = page("visible", 600);
  expect(seen()).toBe(0);
  draw();
  expect(seen()).toBe(1);
});

test.each([
  ["a page that Excel loads unseen, for a cell", "hidden" as const, 600],
  ["a page without a height", "visible" as const, 0],
])("%s is not, until Office says that the pane is shown", async (_, state, height) => {
  const { seen, draw, mode } = page(state, height);
  draw();
  expect(seen()).toBe(0);
  await Promise.resolve();
  mode("Taskpane");
  expect(seen()).toBe(1);
});

test("a page that is drawn before it has a height is seen once it has one", () => {
  const { seen, draw, grow } = page("visible", 0);
  draw();
  expect(seen()).toBe(0);
  grow(600);
  draw();
  expect(seen()).toBe(1);
  grow(500);
  draw();
  expect(seen()).toBe(1);
});

test("each time it is shown again is told, and nothing twice", async () => {
  const { seen, draw, mode, become } = page("visible", 600);
  draw();
  mode("Taskpane");
  become("visible");
  draw();
  expect(seen()).toBe(1);
  mode("Hidden");
  mode("Taskpane");
  expect(seen()).toBe(2);
  become("hidden");
  become("visible");
  draw();
  expect(seen()).toBe(3);
});

test("where nothing tells of it, the first touch does", () => {
  const { seen, touch } = page("hidden", 0);
  touch("pointerdown");
  touch("keydown");
  expect(seen()).toBe(1);
});
