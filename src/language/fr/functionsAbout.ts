export const functionsAbout = {
  "catalogue.parameter.contacts.about": "Contacts qui arrivent pendant un intervalle.",
  "catalogue.parameter.handling.about":
    "Durée moyenne de traitement en secondes : conversation, mise en attente et post-appel.",
  "catalogue.parameter.chatHandling.about": "Durée de traitement en secondes d’un chat mené seul.",
  "catalogue.parameter.interval.about": "Durée de l’intervalle en minutes ; 30 par défaut.",
  "catalogue.parameter.slot.about": "Durée d’un intervalle d’arrivées en minutes ; 60 par défaut.",
  "catalogue.parameter.agents.about": "Agents en poste ; le nombre peut être fractionnaire.",
  "catalogue.parameter.load.about": "Charge offerte, en erlangs.",
  "catalogue.parameter.answer.about": "Délai de réponse visé, en secondes.",
  "catalogue.parameter.patience.about":
    "Patience moyenne des appelants, en secondes. Omise : personne n’abandonne (Erlang C).",
  "catalogue.parameter.finitePatience.about": "Patience moyenne des appelants, en secondes.",
  "catalogue.parameter.definition.about":
    "Niveau de service visé : offered (répondus dans le délai sur tous les contacts ; par défaut), virtual, handled, patient, answered.",
  "catalogue.parameter.uncertainty.about": "Coefficient de variation du volume prévu ; 0 par défaut.",
  "catalogue.parameter.target.about": "Part à atteindre, par exemple 0,8. Un objectif de 1 n’est jamais atteint.",
  "catalogue.parameter.maxOccupancy.about":
    "Part maximale du temps pendant laquelle les agents sont occupés ; sans limite par défaut.",
  "catalogue.parameter.maxAbandonment.about": "Part maximale des contacts qui abandonnent ; sans limite par défaut.",
  "catalogue.parameter.whole.about": "VRAI (par défaut) pour des agents entiers, FAUX pour des fractions d’agent.",
  "catalogue.parameter.blocking.about": "Part maximale des appels qui trouvent toutes les lignes prises.",
  "catalogue.parameter.concurrency.about": "Chats menés de front par un agent, de 1 à 5.",
  "catalogue.parameter.arrivals.about": "Contacts qui arrivent pendant chacun des intervalles successifs.",
  "catalogue.parameter.deadline.about":
    "Heures accordées de l’arrivée à l’achèvement, comptées dans les heures des intervalles.",
  "catalogue.parameter.external.about":
    "Parts du temps payé passées hors du travail : congés, maladie, journées de formation.",
  "catalogue.parameter.internal.about":
    "Parts du temps de présence passées hors du poste : pauses, réunions, accompagnement.",
  "catalogue.parameter.shrinkage.about": "Part du temps payé qui n’est pas passée en poste.",
  "catalogue.parameter.paid.about": "Heures payées par an ; 1820 (35 heures × 52 semaines) par défaut.",
  "catalogue.parameter.absence.about":
    "Part du temps de travail perdue en maladie et autres absences ; 0,08 par défaut.",
  "catalogue.parameter.training.about": "Heures de formation par an ; 35 par défaut.",
  "catalogue.parameter.meetings.about":
    "Part du temps de présence passée en réunions et accompagnement ; 0,03 par défaut.",
  "catalogue.parameter.breaks.about": "Part du temps restant passée en pauses payées ; 0,07 par défaut.",
  "catalogue.parameter.gross.about": "Salaire brut annuel d’une personne, primes et treizième mois compris.",
  "catalogue.parameter.year.about": "Année, ou jour, dont les règles de paie s’appliquent ; l’année 2026 par défaut.",
  "catalogue.parameter.fiftyPlus.about": "VRAI (par défaut) pour un employeur de 50 salariés ou plus.",
  "catalogue.parameter.mobility.about": "Versement mobilité, en part du brut ; 0 par défaut.",
  "catalogue.parameter.wageTaxed.about":
    "Part de la taxe sur les salaires due par un employeur qui ne déduit pas toute la TVA : 1 moins le coefficient de déduction ; 0 par défaut.",
  "catalogue.parameter.insurance.about": "Mutuelle et prévoyance, en part du brut ; 0 par défaut.",
  "catalogue.function.LOAD.about": "Charge offerte : nombre d’agents occupés en moyenne si personne n’attendait.",
  "catalogue.function.ERLANGB.about":
    "Probabilité que toutes les lignes ou tous les agents soient pris et le contact perdu (Erlang B).",
  "catalogue.function.ERLANGC.about":
    "Probabilité d’attendre quand chacun attend aussi longtemps qu’il faut (Erlang C) ; 1 si les agents ne dépassent pas la charge.",
  "catalogue.function.SERVICELEVEL.about":
    "Niveau de service : part des contacts servis dans le délai. Erlang A avec patience, Erlang C sans.",
  "catalogue.function.ASA.about": "Attente moyenne de tous les contacts, en secondes.",
  "catalogue.function.ABANDONMENT.about": "Part des contacts qui abandonnent en attente (Erlang A).",
  "catalogue.function.OCCUPANCY.about": "Part du temps pendant laquelle les agents traitent des contacts.",
  "catalogue.function.AGENTS.about":
    "Plus petit nombre d’agents qui atteint l’objectif et respecte les limites ; sous la charge quand la patience le permet.",
  "catalogue.function.CAPACITY.about":
    "Plus grand nombre de contacts par intervalle que ces agents prennent dans l’objectif.",
  "catalogue.function.LINES.about":
    "Plus petit nombre de lignes qui maintient le blocage à la part voulue ou en dessous.",
  "catalogue.function.CHATAGENTS.about":
    "Plus petit nombre d’agents d’un service de chat où chacun mène plusieurs chats de front.",
  "catalogue.function.BACKLOGAGENTS.about":
    "Effectif constant qui traite e-mails, courriers ou back-office avant l’échéance.",
  "catalogue.function.SHRINKAGE.about":
    "Part du temps payé hors du poste : addition dans une couche, composition entre les deux.",
  "catalogue.function.GROSSAGENTS.about":
    "Personnes à planifier pour que les agents soient en poste, en nombre entier.",
  "catalogue.function.PRODUCTIVEHOURS.about": "Heures en poste par an à partir des heures payées (France).",
  "catalogue.function.EMPLOYERRATE.about":
    "Charges patronales nettes sur salaire brut en France, réduction générale déduite.",
  "catalogue.function.LOADEDSALARY.about": "Salaire brut et charges patronales nettes en France, par an.",
  "catalogue.function.VERSION.about": "Version du moteur de calcul.",
  "catalogue.parameter.fte.about": "Équivalents temps plein.",
  "catalogue.parameter.attrition.about": "Départs par an, en part de l’équipe ; peut dépasser 1.",
  "catalogue.parameter.recruitment.about": "Coût d’un recrutement.",
  "catalogue.parameter.newcomerTraining.about": "Heures de formation d’une recrue.",
  "catalogue.parameter.ramp.about": "Heures de travail qu’une recrue perd en apprenant.",
  "catalogue.parameter.hourCost.about": "Coût d’une heure de conseiller.",
  "catalogue.parameter.loaded.about": "Salaire chargé annuel d’une personne.",
  "catalogue.parameter.productiveHours.about": "Heures productives annuelles d’une personne.",
  "catalogue.parameter.workplace.about": "Locaux et équipement, par an ; 0 si omis.",
  "catalogue.parameter.licence.about": "Licences logicielles, par an ; 0 si omis.",
  "catalogue.parameter.supervision.about": "Encadrement, par an ; 0 si omis.",
  "catalogue.parameter.turnover.about": "Coût de la rotation, par an ; 0 si omis.",
  "catalogue.parameter.other.about": "Autres coûts, par an ; 0 si omis.",
  "catalogue.parameter.occupancy.about": "Part du temps de présence passée sur les contacts.",
  "catalogue.parameter.pricing.about": "Mode de prix, dans les mots anglais de la table Offres.",
  "catalogue.parameter.price.about": "Prix d’une unité.",
  "catalogue.parameter.yearlyContacts.about": "Contacts par an ; avec la tarification outcome, résultats par an.",
  "catalogue.parameter.hoursBilled.about":
    "Heures annuelles de présence des conseillers du prestataire ; nécessaires pour hour et FTE-month.",
  "catalogue.parameter.minimum.about":
    "Unités mensuelles dues en tout état de cause, ou incluses dans le forfait ; 0 si omis.",
  "catalogue.parameter.fixed.about": "Forfait mensuel ; 0 si omis.",
  "catalogue.parameter.tiers.about":
    "Deux colonnes : nombre mensuel d’unités à partir duquel un prix vaut, et ce prix.",
  "catalogue.parameter.insideCost.about": "Coût interne évitable, par an.",
  "catalogue.parameter.billed.about": "Unités facturées par an.",
  "catalogue.parameter.oneOff.about": "Payé une fois : mise en place, formation, transition ; 0 si omis.",
  "catalogue.parameter.overYears.about": "Années sur lesquelles étaler ce qui est payé une fois ; 3 si omis.",
  "catalogue.parameter.governance.about": "Pilotage en part de la facture ; 0 si omis.",
  "catalogue.parameter.insideFixed.about": "Coût interne évitable annuel, quel que soit le volume.",
  "catalogue.parameter.insideContact.about": "Coût interne évitable d’un contact.",
  "catalogue.parameter.outsideContact.about": "Prix d’un contact chez le prestataire.",
  "catalogue.parameter.loads.about": "Charge de chaque période, en erlangs.",
  "catalogue.parameter.periodHours.about": "Heures annuelles de chaque période.",
  "catalogue.parameter.positionCost.about": "Coût annuel d’un poste interne.",
  "catalogue.parameter.outsideRate.about": "Coût d’une heure de travail chez le prestataire.",
  "catalogue.parameter.base.about": "Charge conservée en interne, en erlangs.",
  "catalogue.parameter.headers.about": "La ligne d’en-têtes du tableau Flux.",
  "catalogue.parameter.rows.about": "Une ou plusieurs lignes du tableau Flux.",
  "catalogue.parameter.weights.about": "Le tableau Poids avec ses en-têtes ; les poids par défaut si omis.",
  "catalogue.parameter.axis.about":
    "overall (par défaut), economic, specialisation, retention, ou all pour quatre colonnes.",
  "catalogue.parameter.flowsTable.about": "Le tableau Flux avec ses en-têtes.",
  "catalogue.parameter.teamTable.about": "Le tableau Équipe avec ses en-têtes.",
  "catalogue.parameter.offersTable.about": "Le tableau Offres avec ses en-têtes.",
  "catalogue.parameter.volumesTable.about": "Le tableau Volumes avec ses en-têtes.",
  "catalogue.parameter.profilesTable.about": "Le tableau Profils avec ses en-têtes.",
  "catalogue.parameter.assumptionsTable.about":
    "Le tableau Hypothèses avec ses en-têtes ; les valeurs par défaut si omis.",
  "catalogue.parameter.overheadsTable.about": "Le tableau Frais généraux avec ses en-têtes.",
  "catalogue.parameter.seed.about": "Point de départ des tirages : même graine, même réponse.",
  "catalogue.parameter.draws.about": "Nombre de futurs simulés, de 100 à 20 000.",
  "catalogue.parameter.flowName.about": "Le nom d’un flux.",
  "catalogue.function.TURNOVERCOST.about":
    "Coût annuel de la rotation : départs × recrutement, formation et travail perdu en apprenant.",
  "catalogue.function.HOURLYCOST.about": "Coût complet d’une heure productive.",
  "catalogue.function.CONTACTCOST.about": "Coût d’un contact, attente entre contacts comprise.",
  "catalogue.function.OFFERCOST.about": "Facture annuelle d’un prestataire pour une demande régulière.",
  "catalogue.function.BREAKEVENPRICE.about": "Prix de l’unité facturée auquel sortir coûte autant que rester.",
  "catalogue.function.BREAKEVENVOLUME.about": "Volume annuel auquel sortir coûte autant que rester.",
  "catalogue.function.BASEAGENTS.about":
    "Charge à conserver en interne quand les postes s’achètent à l’année et le reste à l’heure.",
  "catalogue.function.OUTSOURCEDSHARE.about": "Part de la charge qui sort au-delà d’une base.",
  "catalogue.function.SCORE.about": "Score de chaque flux d’après sa seule ligne, de 0 à 100 ; 0 en cas de veto.",
  "catalogue.function.DECISION.about": "La décision pour chaque ligne, en texte.",
  "catalogue.function.ANALYSE.about": "La recommandation complète, sous forme de tableau.",
  "catalogue.function.CERTAINTY.about":
    "Probabilité que l’option recommandée pour un flux soit la meilleure, d’après des futurs simulés.",
  "catalogue.function.EXPLAIN.about": "Raisons et étapes de coût d’un flux.",
  "catalogue.parameter.lawKey.about": "Nom du paramètre de droit, tel que la table Législation le porte.",
  "catalogue.parameter.lawDate.about": "Jour, ou année civile, dont le droit compte ; aujourd’hui si omis.",
  "catalogue.parameter.country.about": "Pays du paramètre, en deux lettres ; FR si omis.",
  "catalogue.parameter.legislation.about": "La table Législation avec ses en-têtes, si ses lignes doivent compter.",
  "catalogue.parameter.monthlyPay.about": "Salaire brut d’un mois.",
  "catalogue.parameter.tenureYears.about": "Années d’ancienneté.",
  "catalogue.parameter.agreement.about":
    "Deux colonnes : années à partir desquelles une tranche vaut, et ses mois (indemnité : par an).",
  "catalogue.parameter.meanTenure.about": "Ancienneté moyenne en années ; tirée de la rotation si omise.",
  "catalogue.parameter.leaveBalance.about": "Jours de congé non pris ; 10 si omis.",
  "catalogue.parameter.leaveDays.about": "Jours de congé que chacun a acquis.",
  "catalogue.parameter.people.about": "Personnes concernées.",
  "catalogue.parameter.withoutReplacement.about": "Mois sans remplacement.",
  "catalogue.parameter.cspAcceptance.about":
    "Part de ceux qui acceptent le contrat de sécurisation professionnelle ; deux tiers si omise.",
  "catalogue.parameter.noticeWorked.about": "Part du préavis qui est travaillée ; 0 si omise.",
  "catalogue.parameter.posts.about": "Équivalents temps plein des postes actuels.",
  "catalogue.parameter.agentsBefore.about": "Équivalents temps plein d’agents avant.",
  "catalogue.parameter.agentsAfter.about": "Équivalents temps plein d’agents après.",
  "catalogue.parameter.postSize.about": "Équivalent temps plein d’un poste ; 1 si omis.",
  "catalogue.parameter.claimed.about": "Part des contacts tentés que l’outil annonce traiter.",
  "catalogue.parameter.again.about": "Part des contacts traités par l’outil qui reviennent.",
  "catalogue.parameter.eligible.about": "Part de tous les contacts que l’outil peut tenter ; 1 si omise.",
  "catalogue.parameter.eligibleShare.about": "Part de tous les contacts que l’outil peut tenter.",
  "catalogue.parameter.contained.about": "Part de tous les contacts réglés pour de bon par l’outil.",
  "catalogue.parameter.containedHandling.about":
    "Durée de traitement, en secondes, des contacts confinés ; la moitié de la moyenne si omise.",
  "catalogue.parameter.handover.about": "Secondes pour reprendre un contact tenté en vain ; 0 si omis.",
  "catalogue.parameter.tried.about": "Part de tous les contacts que l’outil tente ; les seuls confinés si omise.",
  "catalogue.parameter.yearlyContactsOffered.about": "Contacts par an, avant l’outil.",
  "catalogue.parameter.perResolution.about": "Prix d’une résolution.",
  "catalogue.parameter.monthlyLicence.about": "Licence par mois ; 0 si omise.",
  "catalogue.parameter.running.about": "Coût d’exploitation de l’outil par an ; 0 si omis.",
  "catalogue.parameter.build.about": "Payé une fois pour le construire ; 0 si omis.",
  "catalogue.parameter.resolved.about":
    "Ce qui est facturé : claimed, l’annoncé (si omis), ou net des contacts qui reviennent.",
  "catalogue.parameter.monthlyContacts.about": "Contacts du premier mois.",
  "catalogue.parameter.monthlyMinimum.about": "Contacts par mois payés dans tous les cas.",
  "catalogue.parameter.growth.about": "Croissance annuelle des contacts ; négative s’ils diminuent.",
  "catalogue.parameter.term.about": "Mois de l’engagement ; 36 si omis.",
  "catalogue.parameter.stepDown.about": "Part dont l’engagement baisse à chaque anniversaire ; 0 si omise.",
  "catalogue.parameter.periodContacts.about": "Contacts de chaque intervalle de la période, une plage.",
  "catalogue.parameter.intervalFloor.about": "Niveau de service que chaque intervalle garde ; 0 si omis.",
  "catalogue.function.LAW.about": "Valeur d’un paramètre de droit un jour donné, ou sa moyenne sur une année.",
  "catalogue.function.SEVERANCE.about":
    "Indemnité de licenciement d’une personne en France : la plus haute de la loi et de la convention.",
  "catalogue.function.MEANSEVERANCE.about":
    "Indemnité légale moyenne d’un groupe connu par son ancienneté moyenne ou sa rotation.",
  "catalogue.function.NOTICEMONTHS.about":
    "Mois de préavis d’une personne, par la loi ou par les tranches d’une convention.",
  "catalogue.function.ATTRITIONABSORBS.about": "Personnes qui partent d’elles-mêmes tant que nul n’est remplacé.",
  "catalogue.function.PARTINGCOST.about":
    "Ce qu’une personne licenciée reçoit une fois : indemnité, préavis sans travail, congés.",
  "catalogue.function.TRANSFERCOST.about":
    "Congés réglés entre employeurs quand les contrats passent de l’un à l’autre.",
  "catalogue.function.POSTSFREED.about": "Équivalents temps plein des postes qui prennent fin : entiers seulement.",
  "catalogue.function.NETCONTAINMENT.about": "Part de tous les contacts qu’un outil règle pour de bon.",
  "catalogue.function.RESIDUALHANDLING.about":
    "Durée moyenne de traitement des contacts qui parviennent encore à des personnes.",
  "catalogue.function.AUTOMATIONCOST.about": "Ce qu’un outil coûte par an, construction comprise.",
  "catalogue.function.COMMITMENTLOSS.about":
    "Ce qu’un engagement fait payer pour des contacts qui ne viennent pas, sur sa durée.",
  "catalogue.function.PERIODAGENTS.about":
    "Le moins d’agents par intervalle qui atteignent l’objectif sur toute la période.",
} as const;
