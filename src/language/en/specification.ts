/** The specification that goes out to providers, and its pricing grid. */
export const specification = {
  "specification.table.need": "Specification_Need",
  "specification.table.volumes": "Specification_Volumes",
  "specification.table.shape": "Specification_Shape",
  "specification.table.halfHours": "Specification_Half_hours",
  "specification.table.handling": "Specification_Handling",
  "specification.table.levels": "Specification_Service_levels",
  "specification.table.definitions": "Specification_Definitions",
  "specification.table.bands": "Specification_Bands",
  "specification.sheet.readMe": "Read me",
  "specification.sheet.need": "Need",
  "specification.sheet.volumes": "Volumes",
  "specification.sheet.halfHours": "Half-hours",
  "specification.sheet.handling": "Handling",
  "specification.sheet.levels": "Service levels",
  "specification.sheet.quality": "Quality",
  "specification.sheet.reporting": "Reporting",
  "specification.sheet.security": "Security and data",
  "specification.sheet.forecast": "Forecast rule",
  "specification.sheet.reversibility": "Reversibility",
  "specification.sheet.bands": "Bonus and malus",
  "specification.sheet.answers": "Answers to give",
  "specification.sheet.prices": "Prices",
  "specification.sheet.identity": "Identity",
  "specification.subject": "Specification · Customer contacts",
  "specification.title": "Specification for the flows to be priced",
  "specification.subtitle": "{lines, plural, one {# line} other {# lines}} to be priced · mark {mark} · {date}",
  "specification.grid.title": "Pricing grid",
  "specification.grid.subtitle":
    "Fill the yellow cells only; leave a line wholly blank to decline it. Nothing blank is read as 0.",
  "specification.about.need":
    "What is asked, line by line. A line is priced on its own; lines of one flow are alternatives.",
  "specification.about.volumes":
    "Contacts of an ordinary month, and the months that are exceeded nine times in ten and once in ten.",
  "specification.about.shape": "How the year, the week and the day peak: each peak over its mean.",
  "specification.about.halfHours":
    "Contacts of a mean week by half-hour; half-hours without demand are left out. The shares of a flow sum to 100 %.",
  "specification.about.handling":
    "Handling time includes wrap-up. The time that one contact in ten exceeds is that of an exponential spread.",
  "specification.about.levels":
    "What is promised to customers, over the period that each flow names: a mean of the month hides bad mornings.",
  "specification.about.definitions":
    "Five definitions are in use and part by points. Worked on 1,000 offered contacts: 860 answered in time, 60 given up, of them 20 within the time; 15 of the 60 would have been answered in time.",
  "specification.about.bands":
    "The sum of the effects is held within ± {limit, number, percent} of the monthly bill; the first three months bear no malus. Worked month: service 4 points below target (−2 %), the others on target: a bill of 100,000 becomes 98,000.",
  "specification.column.channel": "Channel",
  "specification.column.why": "Why it is asked",
  "specification.column.skills": "Skills",
  "specification.column.data": "Data must stay in",
  "specification.column.prospecting": "Consumer prospecting",
  "specification.column.month": "Month",
  "specification.column.mean": "Mean (contacts)",
  "specification.column.p10": "P10 (contacts)",
  "specification.column.p90": "P90 (contacts)",
  "specification.column.annual": "Contacts a year",
  "specification.column.growth": "Growth (a year)",
  "specification.column.cv": "Coefficient of variation",
  "specification.column.peakMonth": "Peak month over mean",
  "specification.column.peakDay": "Busiest day over mean",
  "specification.column.peakHalfHour": "Busiest half-hour over mean",
  "specification.column.day": "Day",
  "specification.column.starts": "Starts",
  "specification.column.week": "Contacts a week",
  "specification.column.weekP90": "P90",
  "specification.column.share": "Share of the week",
  "specification.column.type": "Type",
  "specification.column.handling": "Mean handling time (s)",
  "specification.column.handlingP90": "Exceeded once in ten (s)",
  "specification.column.concurrency": "Contacts at once",
  "specification.column.scripted": "Scripted share",
  "specification.column.target": "Target",
  "specification.column.within": "Within (s)",
  "specification.column.deadline": "Done within (working h)",
  "specification.column.intervals": "Half-hours on target",
  "specification.column.abandonment": "Abandonment, at most",
  "specification.column.meaning": "What it counts",
  "specification.column.example": "Example",
  "specification.column.indicator": "Indicator",
  "specification.column.band": "Band around the target",
  "specification.column.effect": "Effect on the monthly bill",
  "specification.scope.all": "all",
  "specification.scope.window": "window: {part}",
  "specification.scope.peak": "peak: {part}",
  "specification.scope.overflow": "peak: {part}",
  "specification.scope.share": "share: {part}",
  "specification.why.economic": "the cost of running it",
  "specification.why.specialisation": "skills that specialists have",
  "specification.why.both": "its cost, and skills that specialists have",
  "specification.why.decided": "decided by the buyer",
  "specification.why.close": "too close to call without firm prices",
  "specification.why.offers": "no price is known yet",
  "specification.any": "any",
  "specification.definition.offered": "answered within the time, over all contacts offered",
  "specification.definition.virtual":
    "would have been answered within the time, had every caller waited, over all offered",
  "specification.definition.handled": "answered or given up within the time, over all offered",
  "specification.definition.patient": "answered within the time, over those not given up within it",
  "specification.definition.answered": "answered within the time, over those answered",
  "specification.readMe.1":
    "Contact: one person on the buyer’s side answers all questions; answers go to all providers at once.",
  "specification.readMe.2":
    "Calendar: questions within two weeks of receipt, offers within five; the first step informs, the second is the offer.",
  "specification.readMe.3":
    "All prices are in {currency}, before tax, on the demand of this file and the definitions asked.",
  "specification.readMe.4":
    "Prices go into the pricing grid that came with this file, unchanged: its lines bear the mark {mark}.",
  "specification.readMe.5": "A line left blank is declined. A price of 0 is asked back.",
  "specification.readMe.6": "Volumes are forecasts, not commitments; sheet Forecast rule says how they bind.",
  "specification.quality.1":
    "Resolution: no further contact of the same customer on the same matter within 7 days; measured on all contacts.",
  "specification.quality.2":
    "Critical errors are counted apart: to the customer, to the business, to compliance; a contact with one fails.",
  "specification.quality.3":
    "Satisfaction: one question after the contact, asked of all customers, answered by at least 5 %.",
  "specification.quality.4": "Double listening: five contacts an agent and month, heard by both sides with one grid.",
  "specification.quality.5":
    "Calibration: once a month, both sides score the same ten contacts; a gap of more than 5 points is worked off.",
  "specification.quality.6":
    "The centre measures these indicators and sets their targets (ISO 18295-1); the buyer forecasts and briefs (ISO 18295-2).",
  "specification.reporting.1":
    "Daily: contacts offered, answered, given up, service level, handling time, backlog and its age, staff present.",
  "specification.reporting.2":
    "Weekly: the same by half-hour, forecast against actual, quality scores, attrition and seniority of the team.",
  "specification.reporting.3":
    "Monthly: indicators against targets, bonus and malus, units billed with their count, causes of contact, actions.",
  "specification.reporting.4": "Raw data by half-hour and flow, as CSV in UTF-8, within one day, without charge.",
  "specification.reporting.5":
    "Dictionary: flow, day, start of the half-hour, offered, answered, answered in time, given up, given up in time, handling seconds, agents logged in.",
  "specification.security.1": "Personal data only on documented instructions, transfers included (GDPR art. 28(3)(a)).",
  "specification.security.2": "Persons who handle them are bound to confidentiality (b).",
  "specification.security.3": "Security of processing as article 32 asks: access by role, encryption, logs, tests (c).",
  "specification.security.4": "No other processor without written authorisation; the same duties bind it (d).",
  "specification.security.5": "Help with the requests of the persons concerned, within five working days (e).",
  "specification.security.6": "Help with articles 32 to 36; a breach is told within 24 hours of being known (f).",
  "specification.security.7": "Deletion or return of all data at the end, as the buyer chooses, attested (g).",
  "specification.security.8": "All that shows compliance is at hand, and audits are allowed, on site too (h).",
  "specification.security.9":
    "Data stay where sheet Need says. Outside the EEA: standard contractual clauses and an assessment of the transfer.",
  "specification.security.10":
    "Prospecting of consumers by phone in France needs consent given beforehand from 11 August 2026; the provider keeps its proof.",
  "specification.forecast.1": "The buyer gives a forecast by half-hour {weeks} weeks ahead; it is firm from then on.",
  "specification.forecast.2": "Within ± {band, number, percent} of the firm forecast of a month, prices hold.",
  "specification.forecast.3":
    "Above it, the provider answers as far as it can; service levels of those half-hours do not count.",
  "specification.forecast.4":
    "Below it, what was firm and not used is paid only where the grid states a minimum commitment.",
  "specification.forecast.5":
    "Accuracy of the forecast is measured by half-hour and month, and is the buyer’s indicator.",
  "specification.reversibility.1": "Notice as the grid states; the service and its levels hold to the last day.",
  "specification.reversibility.2":
    "Return of data, recordings and histories in an open format within 30 days, then deletion, attested.",
  "specification.reversibility.3":
    "Return of knowledge: scripts, knowledge base, training material belong to the buyer and are kept current.",
  "specification.reversibility.4": "Assistance: 20 days of the team’s leads, at the day price agreed at signature.",
  "specification.reversibility.5":
    "Staff: numbers, seniority and contracts are told six months before the end, without names, as the law allows.",
  "specification.reversibility.6":
    "The plan of reversibility is delivered within three months of the start and rehearsed yearly.",
  "specification.requirement.1":
    "Data processing agreement (GDPR art. 28(3), a to h) accepted as sheet Security and data has it",
  "specification.requirement.2": "Data stay where the need says; every other place is named, with its transfer tool",
  "specification.requirement.3": "Every other processor is named",
  "specification.requirement.4": "Service levels are counted by the definition asked",
  "specification.requirement.5": "Raw data by half-hour within one day, without charge",
  "specification.requirement.6": "Contacts recorded and open to our double listening",
  "specification.requirement.7": "Reversibility plan and data returned within 30 days",
  "specification.requirement.8": "Prospecting of consumers only with consent, where it is asked",
  "specification.requirement.9": "Forecast rule accepted as written",
  "specification.requirement.10": "Bonus and malus accepted as written",
  "specification.requirement.11": "ISO 18295-1 or NF 345 certificate in force",
  "specification.requirement.12": "Two clients of the same trade and size to be called",
  "specification.requirement.13": "Attrition and seniority of the team told each month",
  "specification.requirement.14": "Accounts of the last three years enclosed; our bill at most 30 % of turnover",
};
