/**
 * What may be a plain number in rooms that compute: counts, indexes, draws, and what has its unit from elsewhere. Everything else has a unit, and its type
 * says which (docs/house-style.md, Units). A name stands alone, or after the type or the function it belongs to.
 */
module.exports = {
  /** Fields and parameters. */
  names: {
    row: "row of a table, from 1",
    rows: "rows of a table, from 1",
    month: "1 to 12 of a year, or from 1 of a horizon",
    "Season.months": "0 to 11",
    year: "of the calendar",
    season: "place of a season in its pool",
    seasons: "how many",
    cell: "half-hour of the week, from 0",
    "DayWindow.from": "half-hour of the day, from 0",
    "DayWindow.to": "half-hour of the day",
    index: "place in a list",
    recommended: "place of an option among the others",
    count: "how many",
    most: "how many at most",
    seed: "where draws begin",
    normal: "a standard normal draw",
    concurrency: "contacts one agent holds at once",
    trainingClass: "newcomers in a class",
    waitingContacts: "contacts that wait at once; infinite where the queue grows without end",
    exponent: "of a formula of the law",
    value: "of an assumption, whose unit stands beside it",
    measure: "of a criterion, whose anchors say in what",
    amount: "on a value function, whose points say in what",
    "seasonsOf.monthly": "workload of the twelve months, in any unit",
    "MonthMean.weight": "days of a month, to weigh it by",
    "MonthMean.mean": "workload of a day, in any unit",
    "HourBlocks.first": "hour of the day of work, from 0",
    "HourBlocks.last": "hour of the day of work",
    "Net.nodes": "how many",
    "Net.lengths": "whole hours, as steps along the day",
    "QuantityOfUnit.count": "how many",
    "QuantityOfUnit.yes=1": "yes is 1, no is 0",
  },
  /** Functions that answer for one place of a grid or of a list of draws: in the unit of what they are given. */
  functions: {
    at: "reads one place",
    sumOf: "adds up a week",
    cellOf: "the half-hour of a time of day",
    loadOf: "the offered load of one half-hour's contacts, in the innermost loops",
    handlingIn: "its inverse",
    partOf: "what of each half-hour is kept",
    quantile: "of draws",
    worstMean: "of draws",
    mean: "of draws",
    informationValue: "of draws",
  },
  /** Rooms and files of pure mathematics, whose numbers have no unit: those who call them say what they mean. */
  rooms: [
    "src/engine/workforce/numerics/",
    "src/engine/sampling/normal.ts",
    "src/engine/require.ts",
    "src/engine/quantities.ts",
  ],
};
