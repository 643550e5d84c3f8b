/** The table Tenure: its columns, and what is not read of it. */
export const tenure = {
  "tables.tenure": "Tenure",
  "tables.tenure.about":
    "Years of service as they are: one row for each number of years, or for each person. Where it has no row of a role, Team’s mean counts, and without it the attrition.",
  "tables.tenure.role": "Role",
  "tables.tenure.role.about": "Whose years these are.",
  "tables.tenure.pool": "Skill pool",
  "tables.tenure.pool.about": "The pool whose people these are. Blank: those of every pool without a row of its own.",
  "tables.tenure.tenure": "Tenure (years)",
  "tables.tenure.tenure.about": "Years since these people were hired; months as parts of a year.",
  "tables.tenure.people": "People",
  "tables.tenure.people.about": "How many people have served so long; heads, whatever their hours.",
  "intake.code.tenure-unread":
    "Years of service that are not read: the table of them states those of these people, or there are no such people.",
  "intake.cross.tenure-read": "nothing: the table {table} states the years of these people",
  "intake.cross.tenure-nobody": "a role and a pool that the table {table} has people of",
} as const;
