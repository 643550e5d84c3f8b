import { Caption1, Field, SearchBox, Subtitle2 } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Issue } from "../../app";
import { issueSearch } from "../../intake";
import type { CellPlace } from "../../workbook";
import { useWords } from "../Words";
import { IssueList } from "./IssueList";

interface FindingsProps {
  readonly issues: readonly Issue[];
  readonly onSelect: (place: CellPlace) => void;
}

/** All that was found in the workbook: errors before what is worth a look, by cause, with a search over both. */
export function Findings({ issues, onSelect }: FindingsProps) {
  const { say, language } = useWords();
  const [query, setQuery] = useState("");
  const search = useMemo(() => issueSearch(language, issues), [language, issues]);
  const found = search(query);
  const isSearching = query.trim() !== "";
  return (
    <>
      {issues.length > 1 && (
        <Field label={say("pane.issues.search")}>
          <SearchBox
            style={{ maxWidth: "100%" }}
            value={query}
            dismiss={{ "aria-label": say("pane.issues.search-clear") }}
            onChange={(_, { value }) => setQuery(value)}
            onKeyDown={({ key }) => {
              if (key === "Escape") setQuery("");
            }}
          />
        </Field>
      )}
      <Caption1 role="status" hidden={!isSearching}>
        {isSearching && say("pane.issues.searched", { shown: found.length, all: issues.length })}
      </Caption1>
      <Part kind="errors" issues={found.filter(isError)} open={isSearching} onSelect={onSelect} />
      <Part kind="warnings" issues={found.filter((issue) => !isError(issue))} open={isSearching} onSelect={onSelect} />
    </>
  );
}

interface PartProps extends FindingsProps {
  readonly kind: "errors" | "warnings";
  readonly open: boolean;
}

function Part({ kind, issues, open, onSelect }: PartProps) {
  const { say } = useWords();
  if (issues.length === 0) return null;
  const title = say(`pane.issues.${kind}`);
  return (
    <>
      <Subtitle2 as="h3" style={{ margin: 0 }}>
        {title}
      </Subtitle2>
      <IssueList label={title} issues={issues} open={open} onSelect={onSelect} />
    </>
  );
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}
