import { offers } from "./book-of";
import { serialOf } from "./issue-cases";

import type { IssueCase } from "./issue-cases";

/** Prices of one offer that nothing parts: one a case, each with the smallest book that has it and one that has it not. */
export const TWIN_CASES: readonly IssueCase[] = [
  {
    code: "offer-twice",
    what: "two prices that nothing parts",
    bad: offers({ "Price (€)": 30 }, { "Price (€)": 28 }),
    at: ["Offers", 2, "Price (€)"],
    received: "28",
    fine: offers({ "Price (€)": 30 }, { "Price (€)": 28, "Tier from": 1000 }),
  },
  {
    code: "offer-twice",
    what: "the dearer one below, a minimum of nothing and terms left blank",
    bad: offers({ "Minimum commitment": 0, "Set-up (€)": 100 }, { "Price (€)": 99 }),
    at: ["Offers", 2, "Price (€)"],
    received: "99",
    fine: offers({ "Minimum commitment": 50 }, { "Price (€)": 99 }),
  },
  {
    code: "offer-twice",
    what: "a row that stands twice",
    bad: offers({ Languages: "en;fr" }, { Languages: "FR; en" }),
    at: ["Offers", 2, "Price (€)"],
    received: "30",
    fine: offers({ Languages: "en;fr" }, { Languages: "en" }),
  },
  {
    code: "offer-twice",
    what: "the third of three: hours part the second, nothing parts the third",
    bad: offers({}, { "Hours covered": "1-5 09:00-17:00" }, { "Price (€)": 28 }),
    at: ["Offers", 3, "Price (€)"],
    received: "28",
    fine: offers({}, { "Hours covered": "1-5 09:00-17:00" }, { "Price (€)": 28, Location: "Rabat" }),
  },
  {
    code: "offer-twice",
    what: "named for the flow, twice",
    bad: offers({ Flow: "Orders" }, { Flow: "orders", "Price (€)": 28 }),
    at: ["Offers", 2, "Price (€)"],
    received: "28",
    fine: offers(
      { Flow: "Orders" },
      { "Price (€)": 28 },
      { Pricing: "contact" },
      { "Valid until": serialOf("2027-03-31") },
    ),
  },
];
