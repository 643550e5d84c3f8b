import type { LawGrade } from "../../engine/legislation";
import type {
  Channel,
  FactorName,
  Grade,
  LimitName,
  MeasureName,
  OverheadDriver,
  Pricing,
  ResolvedMeans,
  Role,
  ServiceLevelDefinition,
  TargetPeriod,
  WhenWorkLeaves,
} from "../../engine/records";
import { FACTORS, LIMITS, MEASURES, PRICINGS, TARGET_PERIODS } from "../../engine/records";
import { SERVICE_LEVEL_DEFINITIONS } from "../../engine/workforce";
import { choiceKind } from "../kinds";

export const channelKind = choiceKind<Channel>([
  { value: "phone", label: "choices.channel.phone", also: "choices.channel.phone.also" },
  { value: "chat", label: "choices.channel.chat", also: "choices.channel.chat.also" },
  { value: "email", label: "choices.channel.email", also: "choices.channel.email.also" },
  { value: "social", label: "choices.channel.social", also: "choices.channel.social.also" },
  { value: "backOffice", label: "choices.channel.backOffice", also: "choices.channel.backOffice.also" },
]);

export const roleKind = choiceKind<Role>([
  { value: "agent", label: "choices.role.agent", also: "choices.role.agent.also" },
  { value: "supervisor", label: "choices.role.supervisor", also: "choices.role.supervisor.also" },
  { value: "manager", label: "choices.role.manager", also: "choices.role.manager.also" },
  { value: "quality", label: "choices.role.quality", also: "choices.role.quality.also" },
  { value: "planner", label: "choices.role.planner", also: "choices.role.planner.also" },
  { value: "trainer", label: "choices.role.trainer", also: "choices.role.trainer.also" },
]);

export const driverKind = choiceKind<OverheadDriver>([
  { value: "perFte", label: "choices.driver.perFte" },
  { value: "perSeat", label: "choices.driver.perSeat" },
  { value: "perContact", label: "choices.driver.perContact" },
  { value: "perMinute", label: "choices.driver.perMinute" },
  { value: "payrollShare", label: "choices.driver.payrollShare" },
]);

export const pricingKind = choiceKind<Pricing>(
  PRICINGS.map((value) => ({
    value,
    label: `choices.pricing.${value}` as const,
    also: `choices.pricing.${value}.also` as const,
  })),
);

export const serviceLevelKind = choiceKind<ServiceLevelDefinition>(
  SERVICE_LEVEL_DEFINITIONS.map((value) => ({
    value,
    label: `choices.serviceLevel.${value}` as const,
    also: `choices.serviceLevel.${value}.also` as const,
  })),
);

export const targetPeriodKind = choiceKind<TargetPeriod>(
  TARGET_PERIODS.map((value) => ({
    value,
    label: `choices.targetPeriod.${value}` as const,
    also: `choices.targetPeriod.${value}.also` as const,
  })),
);

export const gradeKind = choiceKind<Grade>([
  { value: "measured", label: "choices.grade.measured" },
  { value: "estimated", label: "choices.grade.estimated" },
  { value: "default", label: "choices.grade.default" },
]);

export const lawGradeKind = choiceKind<LawGrade>([
  { value: "published", label: "choices.lawGrade.published" },
  { value: "estimated", label: "choices.grade.estimated" },
  { value: "default", label: "choices.grade.default" },
]);

export const resolvedKind = choiceKind<ResolvedMeans>([
  { value: "claimed", label: "choices.resolved.claimed" },
  { value: "net", label: "choices.resolved.net" },
]);

export const whenWorkLeavesKind = choiceKind<WhenWorkLeaves>([
  { value: "ends", label: "choices.whenWorkLeaves.ends" },
  { value: "stays", label: "choices.whenWorkLeaves.stays" },
  { value: "steers", label: "choices.whenWorkLeaves.steers" },
]);

export const measureKind = choiceKind<MeasureName>(
  MEASURES.map((value) => ({
    value,
    label: `choices.measure.${value}` as const,
    also: `choices.measure.${value}.also` as const,
  })),
);

export const factorKind = choiceKind<FactorName>(
  FACTORS.map((value) => ({
    value,
    label: `choices.factor.${value}` as const,
    also: `choices.factor.${value}.also` as const,
  })),
);

export const limitKind = choiceKind<LimitName>(
  LIMITS.map((value) => ({
    value,
    label: `choices.limit.${value}` as const,
    also: `choices.limit.${value}.also` as const,
  })),
);
