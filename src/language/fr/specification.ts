/** The specification that goes out to providers, and its pricing grid. */
export const specification = {
  "specification.table.need": "Cahier_besoin",
  "specification.table.volumes": "Cahier_volumes",
  "specification.table.shape": "Cahier_profil",
  "specification.table.halfHours": "Cahier_demi_heures",
  "specification.table.handling": "Cahier_traitement",
  "specification.table.levels": "Cahier_niveaux",
  "specification.table.definitions": "Cahier_définitions",
  "specification.table.bands": "Cahier_bonus_malus",
  "specification.sheet.readMe": "À lire",
  "specification.sheet.need": "Besoin",
  "specification.sheet.volumes": "Volumes",
  "specification.sheet.halfHours": "Demi-heures",
  "specification.sheet.handling": "Traitement",
  "specification.sheet.levels": "Niveaux de service",
  "specification.sheet.quality": "Qualité",
  "specification.sheet.reporting": "Comptes rendus",
  "specification.sheet.security": "Sécurité et données",
  "specification.sheet.forecast": "Règle de prévision",
  "specification.sheet.reversibility": "Réversibilité",
  "specification.sheet.bands": "Bonus et malus",
  "specification.sheet.answers": "Réponses à donner",
  "specification.sheet.prices": "Prix",
  "specification.sheet.identity": "Identité",
  "specification.subject": "Cahier des charges · Contacts clients",
  "specification.title": "Cahier des charges des flux à chiffrer",
  "specification.subtitle": "{lines, plural, one {# ligne} other {# lignes}} à chiffrer · repère {mark} · {date}",
  "specification.grid.title": "Grille de prix",
  "specification.grid.subtitle":
    "Ne remplissez que les cellules jaunes ; laissez une ligne entièrement vide pour la décliner. Rien de vide n’est lu comme 0.",
  "specification.about.need":
    "Ce qui est demandé, ligne par ligne. Chaque ligne se chiffre seule ; les lignes d’un même flux sont des variantes.",
  "specification.about.volumes":
    "Contacts d’un mois ordinaire, et mois dépassés neuf fois sur dix et une fois sur dix.",
  "specification.about.shape":
    "Pointes de l’année, de la semaine et de la journée : chaque pointe rapportée à sa moyenne.",
  "specification.about.halfHours":
    "Contacts d’une semaine moyenne par demi-heure ; les demi-heures sans demande sont omises. Les parts d’un flux font 100 %.",
  "specification.about.handling":
    "La durée de traitement comprend le post-appel. La durée dépassée par un contact sur dix suppose une dispersion exponentielle.",
  "specification.about.levels":
    "Ce qui est promis aux clients, sur la période que nomme chaque flux : une moyenne du mois cache de mauvaises matinées.",
  "specification.about.definitions":
    "Cinq définitions ont cours et diffèrent de plusieurs points. Exemple sur 1 000 contacts offerts : 860 pris à temps, 60 abandonnés, dont 20 dans le délai ; 15 des 60 auraient été pris à temps.",
  "specification.about.bands":
    "La somme des effets est bornée à ± {limit, number, percent} de la facture du mois ; les trois premiers mois sont sans malus. Mois d’exemple : service 4 points sous l’objectif (−2 %), le reste à l’objectif : une facture de 100 000 devient 98 000.",
  "specification.column.channel": "Canal",
  "specification.column.why": "Raison de la demande",
  "specification.column.skills": "Compétences",
  "specification.column.data": "Données à garder en",
  "specification.column.prospecting": "Prospection de particuliers",
  "specification.column.month": "Mois",
  "specification.column.mean": "Moyenne (contacts)",
  "specification.column.p10": "P10 (contacts)",
  "specification.column.p90": "P90 (contacts)",
  "specification.column.annual": "Contacts par an",
  "specification.column.growth": "Croissance (par an)",
  "specification.column.cv": "Coefficient de variation",
  "specification.column.peakMonth": "Mois de pointe / moyenne",
  "specification.column.peakDay": "Jour le plus chargé / moyenne",
  "specification.column.peakHalfHour": "Demi-heure la plus chargée / moyenne",
  "specification.column.day": "Jour",
  "specification.column.starts": "Début",
  "specification.column.week": "Contacts par semaine",
  "specification.column.weekP90": "P90",
  "specification.column.share": "Part de la semaine",
  "specification.column.type": "Type",
  "specification.column.handling": "Durée moyenne de traitement (s)",
  "specification.column.handlingP90": "Dépassée une fois sur dix (s)",
  "specification.column.concurrency": "Contacts simultanés",
  "specification.column.scripted": "Part scriptée",
  "specification.column.target": "Objectif",
  "specification.column.within": "Délai (s)",
  "specification.column.deadline": "À traiter sous (h ouvrées)",
  "specification.column.intervals": "Demi-heures à l’objectif",
  "specification.column.abandonment": "Abandon, au plus",
  "specification.column.meaning": "Ce qu’elle compte",
  "specification.column.example": "Exemple",
  "specification.column.indicator": "Indicateur",
  "specification.column.band": "Tranche autour de l’objectif",
  "specification.column.effect": "Effet sur la facture du mois",
  "specification.scope.all": "tout",
  "specification.scope.window": "plage : {part}",
  "specification.scope.peak": "pic : {part}",
  "specification.scope.overflow": "pic : {part}",
  "specification.scope.share": "part : {part}",
  "specification.why.economic": "le coût de sa tenue",
  "specification.why.specialisation": "des compétences de spécialistes",
  "specification.why.both": "son coût, et des compétences de spécialistes",
  "specification.why.decided": "décision de l’acheteur",
  "specification.why.close": "trop serré sans prix fermes",
  "specification.why.offers": "aucun prix n’est encore connu",
  "specification.any": "indifférent",
  "specification.definition.offered": "pris dans le délai, sur tous les contacts offerts",
  "specification.definition.virtual": "auraient été pris dans le délai si chacun avait attendu, sur tous les offerts",
  "specification.definition.handled": "pris ou abandonnés dans le délai, sur tous les offerts",
  "specification.definition.patient": "pris dans le délai, sur ceux qui n’y ont pas abandonné",
  "specification.definition.answered": "pris dans le délai, sur les seuls décrochés",
  "specification.readMe.1":
    "Contact : une seule personne chez l’acheteur répond à toutes les questions ; les réponses vont à tous les prestataires en même temps.",
  "specification.readMe.2":
    "Calendrier : questions sous deux semaines après réception, offres sous cinq ; la première étape informe, la seconde est l’offre.",
  "specification.readMe.3":
    "Tous les prix sont en {currency}, hors taxes, sur la demande de ce fichier et les définitions demandées.",
  "specification.readMe.4":
    "Les prix se portent dans la grille jointe, sans la modifier : ses lignes portent le repère {mark}.",
  "specification.readMe.5": "Une ligne laissée vide est déclinée. Un prix de 0 donne lieu à une question.",
  "specification.readMe.6":
    "Les volumes sont des prévisions, non des engagements ; la feuille Règle de prévision dit en quoi ils engagent.",
  "specification.quality.1":
    "Résolution : aucun autre contact du même client sur le même sujet sous 7 jours ; mesurée sur tous les contacts.",
  "specification.quality.2":
    "Les erreurs critiques se comptent à part : pour le client, pour l’entreprise, pour la conformité ; un contact qui en porte une est en échec.",
  "specification.quality.3":
    "Satisfaction : une question après le contact, posée à tous les clients, avec au moins 5 % de réponses.",
  "specification.quality.4":
    "Double écoute : cinq contacts par agent et par mois, écoutés par les deux parties avec une même grille.",
  "specification.quality.5":
    "Calibrage : une fois par mois, les deux parties notent les dix mêmes contacts ; un écart de plus de 5 points se résorbe.",
  "specification.quality.6":
    "Le centre mesure ces indicateurs et fixe leurs objectifs (ISO 18295-1) ; l’acheteur prévoit et informe (ISO 18295-2).",
  "specification.reporting.1":
    "Chaque jour : contacts offerts, pris, abandonnés, niveau de service, durée de traitement, stock et son ancienneté, effectif présent.",
  "specification.reporting.2":
    "Chaque semaine : de même par demi-heure, prévision et réalisé, notes de qualité, départs et ancienneté de l’équipe.",
  "specification.reporting.3":
    "Chaque mois : indicateurs et objectifs, bonus et malus, unités facturées avec leur décompte, motifs de contact, actions.",
  "specification.reporting.4": "Données brutes par demi-heure et par flux, en CSV UTF-8, sous un jour, sans frais.",
  "specification.reporting.5":
    "Dictionnaire : flux, jour, début de la demi-heure, offerts, pris, pris à temps, abandonnés, abandonnés dans le délai, secondes de traitement, agents connectés.",
  "specification.security.1":
    "Données personnelles traitées sur la seule instruction documentée, transferts compris (RGPD art. 28(3)(a)).",
  "specification.security.2": "Les personnes qui les traitent sont tenues à la confidentialité (b).",
  "specification.security.3":
    "Sécurité du traitement selon l’article 32 : accès par rôle, chiffrement, journaux, tests (c).",
  "specification.security.4":
    "Aucun autre sous-traitant sans autorisation écrite ; il porte les mêmes obligations (d).",
  "specification.security.5": "Aide aux demandes des personnes concernées, sous cinq jours ouvrés (e).",
  "specification.security.6":
    "Aide pour les articles 32 à 36 ; une violation est notifiée sous 24 heures après sa découverte (f).",
  "specification.security.7":
    "Suppression ou restitution de toutes les données à la fin, au choix de l’acheteur, attestée (g).",
  "specification.security.8":
    "Tout ce qui prouve la conformité est tenu à disposition, et les audits sont permis, sur site aussi (h).",
  "specification.security.9":
    "Les données restent là où la feuille Besoin le dit. Hors EEE : clauses contractuelles types et analyse du transfert.",
  "specification.security.10":
    "La prospection téléphonique de particuliers en France suppose un consentement préalable dès le 11 août 2026 ; le prestataire en garde la preuve.",
  "specification.forecast.1":
    "L’acheteur donne une prévision par demi-heure {weeks} semaines à l’avance ; elle est ferme dès lors.",
  "specification.forecast.2": "À ± {band, number, percent} de la prévision ferme d’un mois, les prix tiennent.",
  "specification.forecast.3":
    "Au-delà, le prestataire répond autant qu’il peut ; les niveaux de service de ces demi-heures ne comptent pas.",
  "specification.forecast.4":
    "En deçà, ce qui était ferme et n’a pas servi n’est payé que si la grille énonce un engagement minimum.",
  "specification.forecast.5":
    "L’exactitude de la prévision est mesurée par demi-heure et par mois ; c’est l’indicateur de l’acheteur.",
  "specification.reversibility.1":
    "Préavis selon la grille ; le service et ses niveaux tiennent jusqu’au dernier jour.",
  "specification.reversibility.2":
    "Restitution des données, enregistrements et historiques dans un format ouvert sous 30 jours, puis suppression, attestée.",
  "specification.reversibility.3":
    "Restitution du savoir : scripts, base de connaissances et supports de formation appartiennent à l’acheteur et sont tenus à jour.",
  "specification.reversibility.4":
    "Assistance : 20 jours des encadrants de l’équipe, au prix de journée convenu à la signature.",
  "specification.reversibility.5":
    "Personnel : effectifs, ancienneté et contrats sont communiqués six mois avant la fin, sans les noms, dans les limites de la loi.",
  "specification.reversibility.6":
    "Le plan de réversibilité est remis sous trois mois après le démarrage et répété chaque année.",
  "specification.requirement.1":
    "Contrat de sous-traitance (RGPD art. 28(3), a à h) accepté tel que la feuille Sécurité et données l’énonce",
  "specification.requirement.2":
    "Données gardées là où le besoin le dit ; tout autre lieu est nommé, avec son outil de transfert",
  "specification.requirement.3": "Tout autre sous-traitant est nommé",
  "specification.requirement.4": "Niveaux de service comptés selon la définition demandée",
  "specification.requirement.5": "Données brutes par demi-heure sous un jour, sans frais",
  "specification.requirement.6": "Contacts enregistrés, ouverts à notre double écoute",
  "specification.requirement.7": "Plan de réversibilité et restitution sous 30 jours",
  "specification.requirement.8": "Prospection de particuliers sur consentement seulement, là où elle est demandée",
  "specification.requirement.9": "Règle de prévision acceptée telle quelle",
  "specification.requirement.10": "Bonus et malus acceptés tels quels",
  "specification.requirement.11": "Certificat ISO 18295-1 ou NF 345 en cours",
  "specification.requirement.12": "Deux clients du même métier et de même taille à joindre",
  "specification.requirement.13": "Départs et ancienneté de l’équipe communiqués chaque mois",
  "specification.requirement.14":
    "Comptes des trois dernières années joints ; notre facture au plus 30 % du chiffre d’affaires",
};
