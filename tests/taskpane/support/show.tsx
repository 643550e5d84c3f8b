import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Run } from "../../../src/app";
import type { Language } from "../../../src/language";
import { Frame } from "../../../src/taskpane";
import type { PaneActions } from "../../../src/taskpane/actions";
import { PaneView } from "../../../src/taskpane/PaneView";

export type HeardActions = { readonly [A in keyof PaneActions]: jest.Mock };

export function heardActions(): HeardActions {
  return {
    check: jest.fn(),
    insertTables: jest.fn(),
    recommend: jest.fn(),
    cancel: jest.fn(),
    select: jest.fn(),
    show: jest.fn(),
    specify: jest.fn(),
    openPaper: jest.fn(),
    atDesk: jest.fn(),
    readSources: jest.fn(),
    answerSources: jest.fn(),
    takeSources: jest.fn(),
    beginImport: jest.fn(),
  };
}

/** The pane in a state, in a language; what is asked of it is heard. */
export function showRun(run: Run, language: Language = "en") {
  const actions = heardActions();
  const view = render(
    <Frame language={language} appearance="light">
      <PaneView run={run} actions={actions} />
    </Frame>,
  );
  return { actions, user: userEvent.setup(), ...view };
}
