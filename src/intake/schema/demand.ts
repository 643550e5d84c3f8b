import { dayKind, halfHourKind, monthKind, textKind } from "../kinds";
import { share, someContacts } from "./amounts";
import { required } from "./column";
import { tableSchema } from "./table-schema";

/** The table Volumes. */
export const volumesSchema = tableSchema({
  key: "volumes",
  title: "tables.volumes",
  about: "tables.volumes.about",
  signature: ["flow", "month", "contacts"],
  columns: {
    flow: required("tables.volumes.flow", textKind),
    month: required("tables.volumes.month", monthKind),
    contacts: required("tables.volumes.contacts", someContacts),
  },
});

/** The table Profiles. */
export const profilesSchema = tableSchema({
  key: "profiles",
  title: "tables.profiles",
  about: "tables.profiles.about",
  signature: ["profile", "day", "start", "share"],
  columns: {
    profile: required("tables.profiles.profile", textKind),
    day: required("tables.profiles.day", dayKind),
    start: required("tables.profiles.start", halfHourKind),
    share: required("tables.profiles.share", share),
  },
});
