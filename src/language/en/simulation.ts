/** The plan in simulated days. */
export const simulation = {
  "report.trace.simulated": "simulated days of run {mark}",
  "report.sheet.simulation": "Simulation",
  "report.table.simulatedFlows": "Simulation_Flows",
  "report.table.simulatedDay": "Simulation_Day",
  "report.table.simulatedHalfHours": "Simulation_HalfHours",
  "report.simulation.title": "The plan in simulated days",
  "report.simulation.subtitle":
    "Each call of {weeks, plural, one {one week} other {# weeks}} of the busiest season comes, waits, is answered or gives up; in each half-hour are the people whom the plan has there, inside and at providers. Draws from {seed}.",
  "report.simulation.none": "The last run simulated no days.",
  "report.simulation.flows": "Service by the formulas and in simulated days",
  "report.simulation.flows.note":
    "Calls answered in time over calls offered. Handling times vary from call to call as in real centres, days are busier or quieter as the volumes’ uncertainty says.",
  "report.simulation.halfHours": "Through the day",
  "report.simulation.halfHours.note": "Over all weekdays; a half-hour of one day in ten is below the lower figure.",
  "report.simulation.others":
    "Not simulated: {flows}. Written contacts wait for their deadline, chats are held several at once.",
  "report.simulation.chart": "Answered in time through the day, all calls",
  "report.simulation.chart.note": "All flows together, over all weekdays.",
  "report.simulation.agreement.agrees": "agrees",
  "report.simulation.agreement.near": "near",
  "report.simulation.agreement.parts": "parts",
  "report.simulation.sentence":
    "By the formula {formula, number, ::percent .0}, simulated {simulated, number, ::percent .0} (± {around, number, ::.0} points): {agreement, select, agrees {both agree} near {less than two points apart} other {they part}}. One day in ten is below {low, number, ::percent .0}.",
  "report.simulation.cause.overflow": "What overflows comes in bursts to a provider who is staffed for an even stream.",
  "report.simulation.cause.peaks":
    "What leaves are peaks: the provider answers only in the busiest half-hours, with few people.",
  "report.simulation.cause.mixedHandling":
    "The same people answer calls that take much longer and much shorter: the formula knows one mean.",
  "report.simulation.cause.uncertainVolume": "Busy days weigh more than chance within a day.",
  "report.simulation.cause.steepLoad":
    "The load changes steeply from one half-hour to the next: who waits at the end of one is answered in the next.",
  "report.simulation.cause.handlingTimes": "Handling times vary otherwise than the formula takes them to.",
  "report.column.simulatedOffered": "Calls a week",
  "report.column.serviceTarget": "Target",
  "report.column.serviceFormula": "By the formula",
  "report.column.serviceSimulated": "Simulated",
  "report.column.serviceApart": "Apart (points)",
  "report.column.serviceError": "± (points)",
  "report.column.serviceLow": "One day in ten below",
  "report.column.serviceHigh": "One day in ten above",
  "report.column.lostShare": "Gave up",
  "report.column.agreement": "Both",
  "report.column.partingCause": "Why they part",
  "report.column.halfHour": "From",
} as const;
