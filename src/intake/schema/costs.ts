import { fraction, hoursPerWeek } from "../../engine/quantities";
import { avoidableKind, languagesKind, listKind, numberKind, percentKind, textKind, yesNoKind } from "../kinds";
import {
  muchMoneyPerYear,
  payPerYear,
  positiveFte,
  positiveHeads,
  rate,
  someHours,
  someMoneyPerMonth,
  someMoneyPerYear,
  someWeeks,
  someWholeMoney,
  someYears,
} from "./amounts";
import { driverKind, roleKind, whenWorkLeavesKind } from "./choices";
import { optional, required } from "./column";
import { tableSchema } from "./table-schema";

/** The table Team. One of the two salaries is needed: a cross-check sees to it. */
export const teamSchema = tableSchema({
  key: "team",
  title: "tables.team",
  about: "tables.team.about",
  signature: ["role", "fte"],
  columns: {
    role: required("tables.team.role", roleKind),
    pool: optional("tables.team.pool", textKind),
    fte: required("tables.team.fte", positiveFte),
    grossSalary: optional("tables.team.grossSalary", payPerYear),
    loadedSalary: optional("tables.team.loadedSalary", payPerYear),
    weeklyHours: optional("tables.team.weeklyHours", numberKind({ min: 0.5, max: 48 }, hoursPerWeek, "0.0")),
    fiftyPlus: optional("tables.team.fiftyPlus", yesNoKind),
    languages: optional("tables.team.languages", languagesKind),
    skills: optional("tables.team.skills", listKind()),
    absence: optional("tables.team.absence", percentKind({ min: 0, max: 0.8 }, fraction)),
    attrition: optional("tables.team.attrition", rate(0, 3)),
    recruitment: optional("tables.team.recruitment", someWholeMoney),
    initialTraining: optional("tables.team.initialTraining", someHours),
    rampUpWeeks: optional("tables.team.rampUpWeeks", someWeeks),
    licence: optional("tables.team.licence", someMoneyPerMonth),
    workplace: optional("tables.team.workplace", someMoneyPerYear),
    country: optional("tables.team.country", textKind),
    tenure: optional("tables.team.tenure", someYears),
    partingCost: optional("tables.team.partingCost", someWholeMoney),
    whenWorkLeaves: optional("tables.team.whenWorkLeaves", whenWorkLeavesKind),
  },
});

/** The table Tenure: years of service as they are, where the mean of Team or the attrition would be too coarse. */
export const tenureSchema = tableSchema({
  key: "tenure",
  title: "tables.tenure",
  about: "tables.tenure.about",
  signature: ["role", "tenure", "people"],
  columns: {
    role: required("tables.tenure.role", roleKind),
    pool: optional("tables.tenure.pool", textKind),
    tenure: required("tables.tenure.tenure", someYears),
    people: required("tables.tenure.people", positiveHeads),
  },
});

/** The table Overheads. */
export const overheadsSchema = tableSchema({
  key: "overheads",
  title: "tables.overheads",
  about: "tables.overheads.about",
  signature: ["item", "annualCost", "driver"],
  columns: {
    item: required("tables.overheads.item", textKind),
    annualCost: required("tables.overheads.annualCost", muchMoneyPerYear),
    driver: required("tables.overheads.driver", driverKind),
    avoidable: optional("tables.overheads.avoidable", avoidableKind),
    flow: optional("tables.overheads.flow", textKind),
  },
});
