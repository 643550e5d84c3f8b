import { automationSchema } from "./automation";
import { overheadsSchema, teamSchema, tenureSchema } from "./costs";
import { profilesSchema, volumesSchema } from "./demand";
import { flowsSchema } from "./flows";
import { assumptionsSchema, decisionsSchema, weightsSchema } from "./judgement";
import { legislationSchema } from "./legislation";
import { offersSchema } from "./offers";
import { limitsSchema } from "./limits";
import { measuresSchema, scenariosSchema } from "./what-if";

export type { Column, Columns, RowValues } from "./column";
export { TABLE_KEYS } from "./table-key";
export type { TableKey } from "./table-key";
export type { TableSchema } from "./table-schema";

/** Every input table: the one declaration that reading, templates, recognition and documentation share. */
export const SCHEMAS = {
  flows: flowsSchema,
  volumes: volumesSchema,
  profiles: profilesSchema,
  team: teamSchema,
  tenure: tenureSchema,
  overheads: overheadsSchema,
  offers: offersSchema,
  automation: automationSchema,
  assumptions: assumptionsSchema,
  legislation: legislationSchema,
  weights: weightsSchema,
  decisions: decisionsSchema,
  measures: measuresSchema,
  scenarios: scenariosSchema,
  limits: limitsSchema,
} as const;

export type Schemas = typeof SCHEMAS;
