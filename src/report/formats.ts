/** Number formats of the report, en-US. Units stand in the headers. */
export const FORMATS = {
  money: "#,##0",
  cents: "#,##0.00",
  count: "#,##0",
  oneDecimal: "#,##0.0",
  percent: "0.0%",
  wholePercent: "0%",
  flag: "0",
  signedPercent: "+0%;-0%;0%",
} as const;
