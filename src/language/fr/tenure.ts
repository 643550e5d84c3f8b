/** La table Ancienneté : ses colonnes, et ce qui n’en est pas lu. */
export const tenure = {
  "tables.tenure": "Ancienneté",
  "tables.tenure.about":
    "Ancienneté telle qu’elle est : une ligne par nombre d’années, ou par personne. Sans ligne pour un rôle, la moyenne de l’équipe compte et, à défaut, la rotation.",
  "tables.tenure.role": "Rôle",
  "tables.tenure.role.about": "Le rôle des personnes dont c’est l’ancienneté.",
  "tables.tenure.pool": "Pôle de compétences",
  "tables.tenure.pool.about":
    "Le pôle dont ces personnes font partie. Vide : tous les pôles qui n’ont pas de ligne propre.",
  "tables.tenure.tenure": "Ancienneté (années)",
  "tables.tenure.tenure.about": "Années depuis l’embauche ; les mois en fractions d’année.",
  "tables.tenure.people": "Personnes",
  "tables.tenure.people.about": "Nombre de personnes qui ont cette ancienneté, quel que soit leur horaire.",
  "intake.code.tenure-unread":
    "Une ancienneté qui n’est pas lue : la table des anciennetés donne celle de ces personnes, ou il n’y a personne.",
  "intake.cross.tenure-read": "rien : la table {table} donne l’ancienneté de ces personnes",
  "intake.cross.tenure-nobody": "un rôle et un pôle dont la table {table} a des personnes",
} as const;
