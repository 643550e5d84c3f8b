import { render, screen } from "@testing-library/react";
import type { Run } from "../../../src/app";
import { Frame } from "../../../src/taskpane";
import { Announcer } from "../../../src/taskpane/Announcer";

/** What is said of a run to those who do not see it. */
export function announced(run: Run): string {
  render(
    <Frame language="en" appearance="light">
      <Announcer run={run} />
    </Frame>,
  );
  return screen.getByRole("status").textContent ?? "";
}
