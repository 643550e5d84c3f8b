export { attritionAbsorbs } from "./attrition-absorbs";
export { legalNotice, meanNotice, noticeMonths } from "./notice";
export type { NoticeBand } from "./notice";
export { leaveCost, noticeUnworked, partingCost, transferCost } from "./parting-cost";
export type { PartingTerms } from "./parting-cost";
export { postSizes, postsFreed } from "./posts-freed";
export type { FreedPosts } from "./posts-freed";
export { meanSeverance, meanTenure, severance } from "./severance";
export type { SeveranceBand, TenureTerms } from "./severance";
