export { wageTax } from "./wage-tax";
export { employerRate, grossContributions } from "./employer-rate";
export type { EmployerTerms } from "./employer-rate";
export { loadedSalary } from "./loaded-salary";
export { PAYROLL_YEARS, payrollYear } from "./payroll-year";
export type { PayrollYear } from "./payroll-year";
export { chargesReduction } from "./reduction";
export type { ReductionTerms } from "./reduction";
