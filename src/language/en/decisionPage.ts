/** The words of the one page that is signed. */
export const decisionPage = {
  "report.sheet.decision": "Decision",
  "report.decision.title": "Outsourcing of customer contacts: decision",
  "report.decision.basis":
    "Amounts in {currency} a year, before tax. Decided on the avoidable cost, over {months} months at {rate} %.",
  "report.decision.basis.short": "Amounts in {currency} a year, before tax. Decided on the avoidable cost.",
  "report.decision.answer":
    "Of {flows} flows: hand over {full}, part of {partial} more, keep {keep}{close}. It saves about {currency}{saving}k a year ({share} % of what the inside could cost at best), for {currency}{once}k paid first.",
  "report.decision.answer.close": ", {close} too close to call",
  "report.decision.answer.keep":
    "Keep all flows inside{close}. Better scheduling alone saves {currency}{without}k a year.",
  "report.decision.state":
    "{leftOut, plural, =0 {no row left out} one {# row left out} other {# rows left out}} · {defaulted} of {assumptions} assumptions are the product’s defaults",
  "report.decision.frozen": "values only",
  "report.decision.tile.full": "Full cost today",
  "report.decision.tile.full.line": "of which avoidable {currency}{avoidable}k",
  "report.decision.tile.without": "Without any provider",
  "report.decision.tile.without.line": "a year saved by better scheduling, apart",
  "report.decision.tile.saving": "Saving with providers",
  "report.decision.tile.saving.line": "eight times in ten between {currency}{low}k and {currency}{high}k",
  "report.decision.tile.saving.plain": "a year",
  "report.decision.tile.once": "Money paid first",
  "report.decision.tile.once.line": "back in month {month}; exit, if ever: {currency}{exit}k",
  "report.decision.tile.npv": "Net present value",
  "report.decision.tile.npv.line": "over {months} months",
  "report.decision.tile.npv.plain": "over the horizon",
  "report.decision.tile.sure": "How sure",
  "report.decision.tile.sure.value": "{firm} firm, {probable} probable",
  "report.decision.tile.sure.line":
    "{fragile, plural, =0 {none fragile} one {# fragile: pilot it first} other {# fragile: pilot them first}}",
  "report.decision.chart.drawn": "{draws} futures (k{currency})",
  "report.decision.chart.waterfall": "From today’s cost to the recommended cost (k{currency} a year)",
  "report.decision.turns": "What would turn it",
  "report.decision.risks": "Three risks, and who holds them",
  "report.decision.steps": "Next steps",
  "report.decision.decided": "Decided",
  "report.decision.risk.provider":
    "{provider} takes {count, plural, one {# flow} other {# flows}} ({saving} saved a year): its failure would cost that and the exit. Held by: purchasing.",
  "report.decision.risk.late": "Each month of delay costs {saving}. Held by: customer service.",
  "report.decision.risk.people":
    "People: the work of about {heads} people leaves; works council first, no date before its opinion. Held by: human resources.",
  "report.decision.step.send": "Weeks 1 and 2 – specification to providers; works council informed",
  "report.decision.step.choose": "By week 9 – offers read back, shortlist of two, visits",
  "report.decision.step.pilot": "By week 14 – pilot; go or no-go eight weeks later",
  "report.decision.sign.asRecommended": "☐ as recommended\n☐ otherwise: see Decisions",
  "report.decision.sign.finance": "Finance – name, date, signature",
  "report.decision.sign.service": "Customer service – name, date, signature",
  "report.decision.sign.purchasing": "Purchasing – name, date, signature",
} as const;
