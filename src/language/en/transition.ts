/** What is said of the way to the plan, wherever it is said. */
export const transition = {
  "report.transition.atTarget": "Service stays at target in every week of the change.",
  "report.transition.trough":
    "Service to “{flow}” falls to {service, number, ::percent} in week {week} and is below target for {weeks, plural, one {one week} other {# weeks}}{others, plural, =0 {} one {; one more flow falls below} other {; # more flows fall below}}.",
  "report.transition.borrowed":
    "{heads, plural, one {One borrowed person} other {# borrowed people}} from week {from} to {to} would hold it for {cost}.",
  "report.transition.overtime": "So would {hours, number} h of overtime a week and person, for {cost}.",
  "report.transition.noRemedy":
    "Not even as many borrowed people as the team has would hold it: hand over later, or in more waves.",
  "report.transition.way":
    "The change costs {total} more than one made in a night: savings that come later {delay}, people who leave and are replaced {people}, the provider’s learning {learning}, both sides at work {parallel}, help {help}, lost contacts {lost}.",
  "report.transition.lump":
    "The cash flows hold {lump} of it as lump sums at the start. By these weeks the net present value would be {moved} {lower, select, yes {lower} other {higher}}; transitionInCash = 1 in Assumptions puts them in.",
  "report.transition.inCash":
    "The cash flows hold these weeks in place of {lump} of lump sums: the net present value is {moved} {lower, select, yes {lower} other {higher}} for it.",
  "report.transition.breakEven": "From week {week} on, what was saved outweighs what was spent.",
  "report.transition.noBreakEven": "Within these {weeks} weeks, what is saved does not outweigh what is spent.",
} as const;
