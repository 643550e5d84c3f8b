/** The table Automation: its columns. */
export const automation = {
  "tables.automation": "Automation",
  "tables.automation.about": "Tools that answer contacts without people: one row for each tool and flow.",
  "tables.automation.flow": "Flow",
  "tables.automation.flow.about": "The flow that the tool serves. Blank: every flow.",
  "tables.automation.tool": "Tool",
  "tables.automation.tool.about": "Name of the tool.",
  "tables.automation.eligible": "Eligible (%)",
  "tables.automation.eligible.about": "Share of the flow’s contacts that the tool may take. Blank: all.",
  "tables.automation.claimed": "Claimed containment (%)",
  "tables.automation.claimed.about": "Share of those that it claims to settle without people.",
  "tables.automation.again": "Called again (%)",
  "tables.automation.again.about":
    "Share of the contacts it claims to have settled that come back. Blank: see the assumptions.",
  "tables.automation.containedHandling": "Contained handling (s)",
  "tables.automation.containedHandling.about":
    "Handling time that the contacts it settles would take people. Blank: half of the flow’s, see the assumptions.",
  "tables.automation.handover": "Handover (s)",
  "tables.automation.handover.about": "Time that a contact it tried in vain takes people more.",
  "tables.automation.price": "Price per resolution ({currency})",
  "tables.automation.price.about": "Price of a resolution, in the sense of the column that says what resolved means.",
  "tables.automation.licence": "Licence ({currency}/month)",
  "tables.automation.licence.about": "Licence a month.",
  "tables.automation.build": "Build ({currency})",
  "tables.automation.build.about": "Paid once at the start.",
  "tables.automation.run": "Run ({currency}/yr)",
  "tables.automation.run.about": "Running and improving it, a year.",
  "tables.automation.resolved": "Resolved means",
  "tables.automation.resolved.about":
    "Which contacts are billed: those it claims to have settled, or net of those that come back. Blank: claimed.",
  "tables.automation.rampMonths": "Months to full",
  "tables.automation.rampMonths.about":
    "Months from the start until it settles all that it will. Blank: see the assumptions.",
  "tables.automation.indexation": "Indexation (%/yr)",
  "tables.automation.indexation.about": "Growth of its prices a year.",
} as const;
