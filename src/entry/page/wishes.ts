/** What the ribbon asked for, kept from the click until the pane can grant it: the page's two scripts have only the page in common. */
export interface Wishes {
  /** The ribbon's *Recommend* was clicked. */
  wish(): void;
  /** Grants what was wished, now and from now on. */
  grantWith(grant: () => void): void;
}

declare global {
  interface Window {
    outsourceWishes?: Wishes;
  }
}

/** The page's wishes, the same for whoever asks. */
export function wishesOf(page: { outsourceWishes?: Wishes }): Wishes {
  page.outsourceWishes ??= newWishes();
  return page.outsourceWishes;
}

function newWishes(): Wishes {
  let wished = false;
  let granting: (() => void) | null = null;
  return {
    wish: () => {
      if (granting === null) wished = true;
      else granting();
    },
    grantWith: (grant) => {
      granting = grant;
      if (!wished) return;
      wished = false;
      grant();
    },
  };
}
