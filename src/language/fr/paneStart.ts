/** Ce que le volet dit avant que le reste soit là, ou quand il ne peut pas venir. */
export const paneStart = {
  "pane.reading": "Lecture des tableaux…",
  "pane.failed.try-again": "Réessayer",
  "pane.failed.details": "Détails pour le support",
  "pane.details.copy": "Copier les détails",
  "pane.details.copied": "Copié",
  "pane.details.selected": "Sélectionné : appuyez sur Ctrl+C",
  "pane.no-excel.title": "Cette page vit dans Excel",
  "pane.no-excel.text": "Ouvrez-la depuis l’onglet Externalisation d’Excel, sous Windows, sur Mac ou sur le web.",
  "pane.no-office.title": "Office n’a pas répondu",
  "pane.no-office.text":
    "Le volet a besoin de appsforoffice.microsoft.com, qui ne s’est pas chargé. Vérifiez la connexion, puis fermez le volet et rouvrez-le. Le classeur est inchangé.",
  "pane.old-excel.title": "Cette version d’Excel est trop ancienne",
  "pane.old-excel.text":
    "Le complément demande Excel 2021, Excel pour Microsoft 365 ou Excel sur le web. Le classeur est inchangé.",
  "pane.broken.title": "Le volet s’est arrêté",
  "pane.broken.text":
    "Un défaut de notre fait empêche le volet de continuer. Fermez-le puis rouvrez-le. Ce qui est écrit dans le classeur y reste.",
  "pane.not-fetched.title": "Une partie du complément n’est pas arrivée",
  "pane.not-fetched.text":
    "Elle n’a pas pu être chargée depuis le serveur du complément. Vérifiez la connexion, puis recommencez. Le classeur est resté tel qu’il était.",
} as const;
