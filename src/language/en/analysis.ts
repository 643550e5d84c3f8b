/** What the analysis says: options, components of cost, vetoes, reasons. */
export const analysis = {
  "analysis.option.asIs": "As today",
  "analysis.option.optimised": "Inside, as it could be run",
  "analysis.option.full": "All of it",
  "analysis.option.covered": "The hours the provider covers",
  "analysis.option.window": "{window}",
  "analysis.option.closedWindow": "Best window: {from}–{to} h",
  "analysis.option.peak": "Peaks above the {quantile, number, percent} point of the load curve",
  "analysis.option.peakBase": "Peaks above the base that pays its way",
  "analysis.option.commitmentBase": "Peaks above the base, as many as the commitment pays for",
  "analysis.option.peakShare": "The highest peaks, {share, number, percent} of the contacts",
  "analysis.option.overflow": "Overflow when all agents are busy",
  "analysis.option.closedHours": "The hours closed today",
  "analysis.option.closedHoursOf": "{window} closed today",
  "analysis.option.automation": "{tool} first, people inside for the rest",
  "analysis.option.withTool": "{tool} first; of the rest: {option}",
  "analysis.option.andClosedHours": "{option}, and hours closed today",
  "analysis.option.share": "{share, number, percent} of every half-hour",
  "analysis.window.oddHours": "Evenings, nights and weekends",
  "analysis.window.evening": "Evenings",
  "analysis.window.night": "Nights",
  "analysis.window.weekend": "Weekends",
  "analysis.window.saturday": "Saturdays",
  "analysis.window.sunday": "Sundays",
  "analysis.window.lunch": "Lunch hours",
  "analysis.component.pay": "Agents’ pay with charges, time at work",
  "analysis.component.absence": "Agents’ pay with charges, absence",
  "analysis.component.night": "Night premiums",
  "analysis.component.sunday": "Sunday premiums",
  "analysis.component.holiday": "Public-holiday premiums",
  "analysis.component.overtime": "Overtime in the high season",
  "analysis.component.temporary": "Temporary staff in the high season",
  "analysis.component.recruitment": "Turnover: recruitment",
  "analysis.component.initialTraining": "Turnover: initial training",
  "analysis.component.rampUp": "Turnover: work lost while learning",
  "analysis.component.vacancy": "Turnover: vacant posts",
  "analysis.component.continuousTraining": "Continuous training",
  "analysis.component.supervision": "Supervisors",
  "analysis.component.management": "Managers",
  "analysis.component.quality": "Quality analysts",
  "analysis.component.planning": "Planners",
  "analysis.component.trainers": "Trainers",
  "analysis.component.licences": "Software licences",
  "analysis.component.telecom": "Telephone",
  "analysis.component.equipment": "Equipment",
  "analysis.component.meals": "Meal vouchers",
  "analysis.component.transport": "Commuting",
  "analysis.component.workplace": "Premises",
  "analysis.component.lostContacts": "Contacts lost in the queue, at their value at risk",
  "analysis.component.unmetDemand": "Demand that finds it closed, at its value at risk",
  "analysis.component.overhead": "{item}",
  "analysis.offerLine.used": "Units used, at their prices",
  "analysis.offerLine.definition": "Brought to the service level used here",
  "analysis.offerLine.fixed": "Fixed fees",
  "analysis.offerLine.commitment": "Minimum commitment not used",
  "analysis.offerLine.bonusMalus": "Bonus or malus expected",
  "analysis.offerLine.lostTax": "VAT not recovered",
  "analysis.offerLine.indexation": "Indexation over the horizon",
  "analysis.offerLine.governance": "Steering",
  "analysis.offerLine.setUp": "Set-up, a year’s share",
  "analysis.offerLine.training": "Training billed, a year’s share",
  "analysis.offerLine.rampUp": "Ramp-up, a year’s share",
  "analysis.offerLine.parallel": "Parallel run, a year’s share",
  "analysis.offerLine.exit": "Exit, a year’s share",
  "analysis.offerLine.outcome": "Better (–) or worse (+) results",
  "analysis.offerLine.lostContacts": "Contacts lost in the provider’s queue, at their value at risk",
  "analysis.offerLine.served": "Demand served that finds it closed today, at its value at risk",
  "analysis.waterfall.scheduling": "Inside as it could be run",
  "analysis.waterfall.avoided": "Work that leaves",
  "analysis.waterfall.stranded": "Pooling lost inside",
  "analysis.waterfall.postsStay": "Posts that stay",
  "analysis.waterfall.parting": "Parting with people",
  "analysis.waterfall.outside": "Providers’ bills",
  "analysis.waterfall.governance": "Steering",
  "analysis.waterfall.oneOff": "Set-up, transition and exit",
  "analysis.waterfall.value": "Value of service",
  "analysis.veto.knowHow":
    "The know-how is unique: {weeks, number} weeks to competence and {undocumented, number, percent} of it written nowhere",
  "analysis.veto.tooSmall": "The volume is too small to interest a provider: {fte, number, ::.0} FTE of work",
  "analysis.veto.tooUncertain": "The volume is too uncertain to commit: ± {uncertainty, number, percent}",
  "analysis.veto.dataLocation": "The data must stay in {place}, and no provider works there",
  "analysis.veto.noProvider": "No provider that made an offer can serve this flow",
  "analysis.reason.noOffer": "No offer was made for this flow: there is nothing to compare with",
  "analysis.reason.noVolume": "The flow has no volume",
  "analysis.reason.refused.expired": "{provider}: the offer has expired",
  "analysis.reason.refused.language": "{provider} does not speak the languages of this flow",
  "analysis.reason.refused.data-location": "{provider} does not work where the data must stay",
  "analysis.reason.refused.too-small": "{provider} would dedicate a team, and the flow is too small for one",
  "analysis.reason.refused.hours": "{provider} covers none of the opening hours",
  "analysis.reason.refused.capacity": "{provider} has not the capacity",
  "analysis.reason.saves":
    "{provider} saves {amount, number, ::.} {currency} a year, {share, number, percent} of what the inside could cost at best",
  "analysis.reason.dearer":
    "The best offer ({provider}, {option}) would cost {amount, number, ::.} {currency} a year more than the inside as it could be run",
  "analysis.reason.vetoCost":
    "Without the veto, {provider} ({option}) would save {amount, number, ::.} {currency} a year",
  "analysis.reason.tooClose":
    "{provider} ({option}) would save {amount, number, ::.} {currency} a year, less than {margin, number, percent} of the cost inside: too little to decide on",
  "analysis.reason.skill": "The provider has skills the team lacks: {score, number, ::.} points of 100",
  "analysis.reason.skillPays": "It leaves for skill although it costs {amount, number, ::.} {currency} a year more",
  "analysis.reason.outcome": "Better results are worth {amount, number, ::.} {currency} a year",
  "analysis.reason.idle":
    "Inside, agents on this flow would be busy {occupancy, number, percent} of their time on position",
  "analysis.reason.idlePart":
    "In the hours handed over, agents inside would be busy {occupancy, number, percent} of the time",
  "analysis.reason.fit": "Shifts inside cover {fit, number, ::.00} hours for each hour needed",
  "analysis.reason.rounded":
    "Agreed as a round {share, number, percent} of the contacts, it would cost {amount, number, ::.} {currency} a year more",
  "analysis.reason.stranded":
    "The flows that stay in the pool become {amount, number, ::.} {currency} a year dearer; this is counted",
  "analysis.reason.scheduling":
    "Better scheduling alone would save {amount, number, ::.} {currency} a year; it is not credited to outsourcing",
  "analysis.reason.understaffed":
    "Today’s team is smaller than the service target needs: reaching it inside would cost {amount, number, ::.} {currency} a year more",
  "analysis.reason.noTeam": "The team table states nobody for this flow’s pool; the people it needs were taken",
  "analysis.reason.unmet": "{contacts, number, ::.} contacts a year come outside opening hours and find it closed",
  "analysis.reason.unmetOpened":
    "Opening longer inside would serve {contacts, number, ::.} contacts a year that find it closed today: they are worth more than the people it takes, and this counts in the inside as it could be run",
  "analysis.reason.unmetServed":
    "{provider} would also serve {contacts, number, ::.} contacts a year that find it closed today, worth {amount, number, ::.} {currency}; this is counted",
  "analysis.reason.unmetPrice":
    "{provider} would serve {contacts, number, ::.} of those that find it closed for {amount, number, ::.} {currency} a year: it pays once such a contact is worth {each, number, ::.00} {currency}",
  "analysis.reason.unmetNoOffer":
    "No offer that fits states hours in which they come: ask the providers for those hours",
  "analysis.reason.outsideHours":
    "{share, number, percent} of the profile lies outside the opening hours; it was moved into them",
  "analysis.reason.retention":
    "Retention is high ({score, number, ::.} of 100): keep the knowledge and the steering inside",
  "analysis.reason.rival": "In {share, number, percent} of the futures drawn {provider} ({option}) would be better",
  "analysis.reason.rivalKeep": "In {share, number, percent} of the futures drawn keeping it would be better",
  "analysis.reason.prospecting":
    "Prospecting of consumers: from 11 August 2026 only those who opted in may be called in France",
  "analysis.reason.commitment":
    "The minimum commitment costs {amount, number, ::.} {currency} a year for units not used",
  "analysis.reason.lostInside":
    "Contacts that give up in the queue cost {amount, number, ::.} {currency} a year inside, at their value at risk; this is counted",
  "analysis.reason.lostOutside":
    "With {provider} ({option}), contacts that give up in its queue would cost {amount, number, ::.} {currency} a year; this is counted",
  "analysis.reason.easierDefinition":
    "{provider} promises a service level by another, easier definition; its offer was priced for contacts answered in time out of all that come in",
  "analysis.reason.targetPeriod":
    "The service target is measured over the {period, select, week {week} other {day}} as a whole: inside, holding it in each half-hour would cost {amount, number, ::.} {currency} a year more",
  "analysis.reason.otherPeriod":
    "{provider} measures its service level over the {period, select, week {week as a whole} day {day as a whole} other {half-hour}}; the offer was priced as if it were measured as this flow’s is",
  "analysis.reason.promised":
    "{provider} counts its service level its own way: its {target, number, ::percent .#} would be {promised, number, ::percent .0} of all that come in; the offer was priced for the full {target, number, ::percent .#}",
  "analysis.measure.volume": "Volumes: the decision turns at {value, number, ::.} contacts a year",
  "analysis.measure.price": "The provider’s price: the decision turns at {value, number, ::.00} {currency} a unit",
  "analysis.measure.handlingTimeRatio":
    "The provider’s handling time: the decision turns at {value, number, ::.00} times ours",
  "analysis.measure.attrition": "Attrition: the decision turns at {value, number, percent} a year",
  "analysis.measure.tenure": "Years of service: the decision turns at {value, number, ::.0} years",
  "analysis.measure.containment": "What the tool contains: the decision turns at {value, number, percent} claimed",
  "analysis.worth.volume": "Volumes: certainty beforehand would be worth up to {amount, number, ::.} {currency} a year",
  "analysis.worth.growth":
    "Growth of volumes: certainty beforehand would be worth up to {amount, number, ::.} {currency} a year",
  "analysis.worth.handlingTime":
    "Our handling time: certainty beforehand would be worth up to {amount, number, ::.} {currency} a year",
  "analysis.worth.handlingTimeRatio":
    "The provider’s handling time: certainty beforehand would be worth up to {amount, number, ::.} {currency} a year",
  "analysis.worth.repeats":
    "Repeats at the provider: certainty beforehand would be worth up to {amount, number, ::.} {currency} a year",
  "analysis.worth.price":
    "The price after negotiation: certainty beforehand would be worth up to {amount, number, ::.} {currency} a year",
  "analysis.worth.indexation":
    "The indexation of the price: certainty beforehand would be worth up to {amount, number, ::.} {currency} a year",
  "analysis.worth.wages":
    "The growth of wages: certainty beforehand would be worth up to {amount, number, ::.} {currency} a year",
  "analysis.worth.attrition":
    "Attrition: certainty beforehand would be worth up to {amount, number, ::.} {currency} a year",
  "analysis.worth.absence":
    "Absence: certainty beforehand would be worth up to {amount, number, ::.} {currency} a year",
  "analysis.worth.oneOffs":
    "What is paid once (transition, exit): certainty beforehand would be worth up to {amount, number, ::.} {currency} a year",
} as const;
