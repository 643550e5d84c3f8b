/** The parts of the page by which it is known whether somebody sees it. */
export interface SeenPage {
  readonly document: Pick<Document, "visibilityState" | "addEventListener">;
  readonly innerHeight: number;
  requestAnimationFrame(act: () => void): number;
  addEventListener(
    type: string,
    listener: () => void,
    options?: { readonly once?: boolean; readonly capture?: boolean },
  ): void;
}

/** The part of Office that tells when the pane is shown and hidden. */
export interface SeenOffice {
  onVisibilityModeChanged(handler: (message: { readonly visibilityMode: string }) => void): Promise<unknown>;
}

/**
 * Tells each time the pane comes into sight. With a shared runtime Excel also loads the page unseen, for a cell or a command.
 *
 * Office tells of changes only, so the first sight is also known by the page being drawn at a size; and by the first touch, should neither come.
 */
export function whenSeen(page: SeenPage, office: SeenOffice, seen: () => void): void {
  let inSight = false;
  const come = (): void => {
    if (inSight) return;
    inSight = true;
    seen();
  };
  const drawn = (): void => {
    // A page that is not shown is not drawn: no frame comes.
    page.requestAnimationFrame(() => {
      if (page.document.visibilityState === "visible" && page.innerHeight > 0) come();
    });
  };
  const tell = ({ visibilityMode }: { readonly visibilityMode: string }): void => {
    if (/hidden/i.test(visibilityMode)) inSight = false;
    else come();
  };
  void office.onVisibilityModeChanged(tell).catch(() => undefined);
  page.document.addEventListener("visibilitychange", () => {
    if (page.document.visibilityState === "visible") drawn();
    else inSight = false;
  });
  for (const touch of ["pointerdown", "keydown", "focusin"])
    page.addEventListener(touch, come, { once: true, capture: true });
  // A frame of no size may be drawn unseen; it gets its size as it comes into sight.
  page.addEventListener("resize", drawn);
  drawn();
}
