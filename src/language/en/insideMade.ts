/** The inside made better: what the sheets say of each measure and of the rest. */
export const insideMade = {
  "report.table.inside": "Steering_Inside",
  "report.table.insideWorth": "Workings_InsideWorth",
  "report.column.stayingShare": "Stays (%)",
  "report.column.doneBy": "Done by",
  "report.steering.head.inside": "The inside made better",
  "report.steering.note.inside":
    "What better management brings without any provider: for all of it until what leaves has left, then for what stays. Each worth: the inside run again without the measure, everything else at its best. State what you would reach in the table Inside_measures.",
  "report.inside.total": "Without any provider",
  "report.inside.unstated": "no row in Inside_measures: it stays as it is today",
  "report.inside.closed": "no closed hour would pay: the hours stay as they are",
  "report.inside.does.schedules":
    "people at the half-hours that need them, at the headcount that the service target asks",
  "report.inside.does.shiftLengths": "short shifts beside the long ones",
  "report.inside.does.pooling": "agents who serve more flows",
  "report.inside.does.openingHours": "the hours that pay",
  "report.inside.does.concurrency": "more chats at once",
  "report.inside.does.attrition": "fewer leavers to replace and to train",
  "report.inside.does.handlingTime": "shorter handling at the same quality",
  "report.inside.does.wages": "the inside at best is told at the mean level of the horizon, today at today’s wages",
  "report.inside.does.volumes": "the inside at best serves the volumes of the horizon, today’s team those of today",
  "report.inside.does.together": "what the measures make together beyond their sum",
  "report.workings.inside": "What the inside would do better, flow by flow",
  "report.check.inside": "What the inside would do better adds up to what needs no provider",
} as const;
