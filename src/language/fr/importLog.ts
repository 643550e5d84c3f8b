/** Ce que dit l’import d’un journal d’appels ; les en-têtes et mots qu’il connaît, séparés par `|`. */
export const importLog = {
  "importLog.all-calls": "Appels",
  "importLog.expected.heading": "l’un des en-têtes : {headings}",
  "importLog.expected.date-cells":
    "des jours comme 2026-03-02, 02/03/2026 ou 2 mars 2026, avec ou sans le jour de la semaine, des semaines comme 2026-W02, « Semaine 2 2026 » ou « Semaine du 05/01/2026 », ou des mois avec leur année",
  "importLog.expected.week-with-year":
    "une semaine avec son année dans une même colonne, comme 2026-W02 : ici les années ont leur propre colonne, et il y en a plusieurs",
  "importLog.expected.date-heading": "un en-tête pour la date de l’appel, par exemple « Date », ou une correspondance",
  "importLog.expected.month-with-year":
    "un mois avec son année dans une même colonne, comme 2026-03 ou « mars 2026 », à côté des nombres ; ou un intitulé pour la date",
  "importLog.expected.months-across":
    "une ligne par mois : ici les mois sont côte à côte. Mettez ce tableau sur une feuille du classeur et choisissez « Lire mon classeur », qui lit les mois côte à côte comme des volumes",
  "importLog.expected.time-heading": "un en-tête pour l’heure de l’appel, par exemple « Heure », ou une correspondance",
  "importLog.expected.id-heading":
    "un intitulé pour l’identifiant de l’appel, par exemple « ID appel » : les lignes d’un même appel vont ensemble ; ou une correspondance",
  "importLog.expected.date": "une date du calendrier",
  "importLog.note.annual":
    "{months, plural, =0 {Aucun mois n’est complet} one {Un seul mois de l’année est complet} other {Seuls # mois de l’année sont complets}} : {by, select, month {le volume annuel est celui des mois présents, rapporté au jour puis à l’année entière} week {le volume annuel est celui des semaines présentes, rapporté au jour puis à l’année entière} stretch {le volume annuel est celui de la période, rapporté au jour puis à l’année entière} other {le volume annuel est le nombre d’appels d’un jour observé multiplié par {openDays, number, ::.#} {openDays, plural, one {jour} other {jours}} d’ouverture par an}}, saisons non connues.",
  "importLog.note.partial-months":
    "{partial, plural, one {# mois que le journal couvre en partie est écarté} other {# mois que le journal couvre en partie sont écartés}} des volumes mensuels ; les appels comptent pour le reste.",
  "importLog.note.talk-only":
    "La durée de traitement {missing, select, wrap {ne comprend pas le post-traitement} hold {ne comprend pas la mise en attente} other {est la seule conversation, sans mise en attente ni post-traitement}} : aucune colonne du journal n’a été lue comme telle. Complétez-la dans Flux.",
  "importLog.note.patience-floor":
    "Les appels abandonnés n’ont pas d’attente dans le journal : la patience est le temps d’attente connu rapporté aux abandons, c’est-à-dire un minimum.",
  "importLog.note.channel": "Le journal n’indique pas de canal : tous les flux sont supposés téléphoniques.",
  "importLog.note.hours": "Les heures et jours d’ouverture sont ceux où des appels sont arrivés.",
  "importLog.note.pools":
    "Chaque flux forme un pôle de compétences à lui seul : donnez le même pôle, dans Flux, à ceux qui partagent leurs agents.",
  "importLog.refused.log-empty": "un rapport avec une ligne d’intitulés et des lignes de données",
  "importLog.refused.not-a-report":
    "un fichier texte (CSV) ou un classeur .xlsx avec une ligne d’intitulés qui nomment une date, une heure et un motif, ou des nombres d’appels ; d’autres intitulés peuvent être indiqués à la main",
  "importLog.refused.line-too-long":
    "des lignes de rapport : une ligne dépasse 1 million de caractères, les fins de ligne sont perdues ou le fichier est autre chose",
  "importLog.refused.quote-not-closed":
    "un guillemet qui se ferme : celui de la ligne {line, number} ne se ferme pas, et {lines, plural, one {# ligne qui suit n’est pas} other {aucune des # lignes qui suivent n’est}} du rapport. Fermez-le ou retirez-le",
  "importLog.refused.heading-missing": "un intitulé pour la date et l’heure de l’appel, ou une correspondance",
  "importLog.refused.mapping-unknown": "un des intitulés du fichier",
  "importLog.refused.no-calls": "au moins une ligne lisible",
  "importLog.refused.too-many-topics":
    "au plus {most, plural, one {# motif} other {# motifs}} : cette colonne semble contenir autre chose ; indiquez une autre colonne pour le motif",
  "importLog.refused.lines-lost":
    "chaque ligne comptée ou écartée avec sa cause. Les sommes diffèrent : signalez-nous la forme de ce fichier, rien n’a été importé",
  "importLog.finding.line":
    "{severity, select, error {Erreur} warning {Attention} other {Note}} · {where}{found, select, nothing {} other { : « {received} »}} : {expected}",
  "importLog.finding.at-log": "le rapport",
  "importLog.finding.at-column": "colonne {column}",
  "importLog.finding.at-lines":
    "{count, plural, one {ligne {first}} other {{count, number} lignes ({more, select, more {premières : {first}} other {{first}}})}}{named, select, column {, colonne {column}} other {}}",
  "importLog.cause.total-row": "écartées, lignes de total",
  "importLog.cause.repeated-headings": "écartées, intitulés répétés",
  "importLog.cause.foot-note": "écartées, notes sous les données",
  "importLog.cause.outbound": "écartées, appels sortants",
  "importLog.cause.internal": "écartées, appels internes",
  "importLog.cause.later-leg": "comptées avec la première ligne du même contact",
  "importLog.cause.no-arrival":
    "écartées, événement d’un contact dont l’entrée en file n’est pas dans le fichier : il a commencé avant le fichier, ou son entrée manque",
  "importLog.cause.queue-event":
    "écartées, événements du système téléphonique et d’aucun appel : démarrage, nouveaux réglages, connexion ou pause d’un agent",
  "importLog.cause.earlier-delivery": "écartées, même appel livré de nouveau : la dernière livraison compte",
  "importLog.cause.copied-line":
    "écartées, copies : la même ligne figure déjà, mot pour mot hors numéros de ligne et moments d’export",
  "importLog.note.copies-counted": "la même ligne figure déjà, mot pour mot : comptée de nouveau, selon votre réponse",
  "importLog.note.lines-alike":
    "identiques dans toutes les colonnes qui parlent d’un appel, et aucune ne désigne l’appel : comptées, chacune comme un appel. Si ce sont des copies, répondez « copies » à « copies »",
  "importLog.cause.outlier-date": "écartées, date loin de toutes les autres ou à venir : elle étirerait la période",
  "importLog.cause.unreadable-date": "écartées, date illisible dans l’ordre des autres",
  "importLog.cause.unreadable-time": "écartées, heure illisible ; accepté : 9:30, 14:05:10, 9h05, 2:30 PM",
  "importLog.cause.unreadable-duration":
    "écartées, durée illisible ; accepté : h:mm:ss, m:ss, 6m 30s, PT6M30S, ou un nombre positif ou nul",
  "importLog.cause.unreadable-count": "écartées, nombre de contacts illisible",
  "importLog.cause.no-topic-cell": "écartées, motif vide",
  "importLog.cause.too-many-cells":
    "écartées, plus de cellules que d’intitulés : un séparateur se trouve dans une cellule",
  "importLog.cause.too-few-cells": "écartées, moins de cellules que d’intitulés : la ligne est coupée",
  "importLog.note.encoding-guessed":
    "le fichier ne dit pas comment ses lettres sont codées ; lu en {encoding} : vérifiez les accents des noms ci-dessous",
  "importLog.note.line-ends-mixed":
    "les lignes se terminent de plusieurs façons (CRLF {crlf, number}, LF {lf, number}, CR {cr, number}) ; toutes ont été lues",
  "importLog.note.quote-unclosed":
    "un guillemet n’est jamais fermé ; il a été lu comme une lettre, et les lignes suivantes comme des lignes à part entière",
  "importLog.note.id-not-a-call":
    "la même valeur revient d’autres jours : elle désigne un client ou un dossier, pas un appel, et n’est pas utilisée",
  "importLog.note.direction-unread":
    "la colonne s’appelle direction et ses mots ne sont pas connus ({words}) : chaque ligne compte comme entrante. Nommez-les entrant et sortant dans le fichier, ou retirez les lignes sortantes",
  "importLog.note.sums-divided": "sommes des contacts de chaque ligne : divisées par les contacts traités",
  "importLog.note.may-name-calls":
    "la même valeur revient dans les heures qui suivent et aucun autre jour : si elle désigne l’appel, ses segments sont comptés ici comme des appels ; indiquez alors cette colonne à la main comme identifiant de l’appel (id=« {heading} »)",
  "importLog.note.delivered-twice": "des appels figurent plusieurs fois dans le fichier ; chacun est compté une fois",
  "importLog.note.whole-set-aside": "la durée totale n’est pas utilisée, car ses parties sont là",
  "importLog.note.whole-as-handling":
    "{wait, select, out {la durée totale des appels auxquels personne n’a répondu est leur attente : elle est retirée de celle des autres, et le reste est la durée de traitement} other {la durée totale est prise comme durée de traitement : elle peut contenir des menus et de l’attente}}",
  "importLog.note.no-time-of-day":
    "le rapport n’a pas d’heure : aucun profil par demi-heure ; ajoutez-en un dans Profils",
  "importLog.note.by-month":
    "une ligne résume un mois : des volumes mensuels en viennent, mais ni profils ni jours d’ouverture ; ajoutez-les dans Flux et Profils",
  "importLog.note.week-numbers":
    "les semaines sont lues {numbered, select, sunday {du dimanche au samedi, la première contenant le 1er janvier} other {selon ISO 8601, du lundi au dimanche, la première contenant le 4 janvier}} (répondre à week-numbers par iso ou sunday)",
  "importLog.note.by-week":
    "une ligne résume une semaine : des volumes annuels en viennent, mais ni volumes mensuels, ni profils, ni jours d’ouverture ; ajoutez-les dans Volumes, Flux et Profils",
  "importLog.note.by-stretch":
    "une ligne résume tous les jours de la période : des volumes annuels en viennent, mais ni profils ni jours d’ouverture ; ajoutez-les dans Flux et Profils",
  "importLog.note.date-of-title":
    "les lignes n’ont pas de date : {days, select, one {toutes sont du {from}, le jour du titre} other {chacune résume la période du titre, du {from} au {to}}}",
  "importLog.note.no-topic": "le rapport n’a pas de motif : tous les contacts forment un seul flux",
  "importLog.note.direction-by-contents":
    "aucun en-tête ne nomme le sens des appels ; cette colonne ne contient que des mots de sens et est lue comme tel : les appels sortants et internes sont laissés de côté. Si elle dit autre chose, écartez le sens",
  "importLog.note.direction-blank":
    "le sens est vide : ces lignes comptent comme entrantes. Si elles ne le sont pas, indiquez leur sens ou retirez-les",
  "importLog.note.blank-status":
    "statut vide : {withTalk, plural, =0 {} one {# appel avec du temps de travail est compté répondu ; } other {# appels avec du temps de travail sont comptés répondus ; }}{withoutTalk, plural, =0 {} one {# appel sans est compté non répondu} other {# appels sans sont comptés non répondus}}",
  "importLog.note.time-zone":
    "les heures sont des instants (avec un décalage, ou comptées depuis 1970) et sont prises telles qu’écrites ; indiquez le fuseau de vos horaires s’il est autre",
  "importLog.note.duration-outlier":
    "{of, select, intervals {une attente ou une durée de traitement moyenne de plus de quatre heures, ou cinquante fois celle des autres lignes de son motif, n’est pas celle de contacts : les contacts comptent, la moyenne non} other {une durée de plus de quatre heures n’est pas un appel : l’appel compte, sa durée non}}",
  "importLog.note.duration-unusual":
    "une attente ou une durée de traitement de plus d’une heure, et plus de vingt fois celle de la plupart des appels de son motif : elle compte. Si elle est dans une autre unité ou d’une horloge restée en marche, corrigez ou retirez la ligne",
  "importLog.note.clock-shifted":
    "des minutes et des secondes, qu’un tableur a prises pour des heures et des minutes : lu {minutes} min {seconds} s",
  "importLog.note.lost-with-talk":
    "le statut dit perdu, mais il y a du temps de conversation : compté perdu, la conversation ne compte nulle part. Si ces appels ont été répondus, corrigez leur statut",
  "importLog.note.work-unknown.blank":
    "pas de temps de travail à côté de contacts répondus (lignes qui en ont : {answered, number}) : les contacts comptent, la durée moyenne de traitement est celle des autres lignes",
  "importLog.note.work-unknown.zero":
    "0 s à côté de contacts répondus (lignes qui en ont : {answered, number}) : compté comme 0, ce qui abaisse la durée moyenne de traitement. Si elle n’y a pas été mesurée, laissez ces cellules vides",
  "importLog.note.work-unknown.wrap":
    "pas de temps après l’appel à côté de contacts répondus (lignes qui en ont : {answered, number}) : rien ne s’ajoute à leur conversation. S’il n’y a pas été mesuré, la durée moyenne de traitement est trop courte",
  "importLog.note.no-wait":
    "« {heading} » est peut-être une attente, mais aucune n’a été lue : si c’en est une, nommez la colonne à la main (wait=…), et l’attente avant réponse sera connue",
  "importLog.note.duration-coarse": "les durées sont écrites en heures et minutes : ce sont des minutes entières",
  "importLog.note.cut-off":
    "la feuille s’arrête à la dernière ligne d’Excel ({lines, number}) : le rapport est peut-être coupé",
  "importLog.note.total-not-sum": "une ligne de total diffère de ce qui a été compté, {counted, number}",
  "importLog.note.offered-not-sum":
    "les contacts présentés, {offered, number}, ne sont pas les répondus et les abandonnés, {sum, number} : les autres se sont terminés autrement",
  "importLog.note.offered-by-sum":
    "le rapport n’indique pas les contacts présentés : ce sont les contacts traités{abandoned, select, given { plus ceux de {column}} other { seuls. Les contacts abandonnés n’y sont pas : ajoutez-les aux volumes dans Flux s’ils sont connus}}",
  "importLog.note.moments-by-contents":
    "trois colonnes d’instants se suivent sur chaque ligne : elles sont lues comme le début, le décroché et la fin de l’appel, ce que leurs en-têtes ne disent pas",
  "importLog.note.moment-by-contents":
    "la colonne contient la date et l’heure de chaque ligne, ce que son en-tête ne dit pas : elle est lue comme l’arrivée de l’appel. Désignez-en une autre à la main (moment=…) si elle dit autre chose",
  "importLog.note.status-by-contents":
    "la colonne ne contient que des mots qui disent un contact répondu ou perdu, et est lue comme le statut",
  "importLog.note.filled-down":
    "{lines, plural, one {# ligne laisse} other {# lignes laissent}} {columns} en blanc sous une ligne qui le dit, et {lines, plural, one {le prend} other {le prennent}} de la ligne au-dessus",
  "importLog.note.count-chosen":
    "les contacts présentés sont lus dans cette colonne, et {others} à côté n’est pas lu : une autre colonne se nomme à la main (offered=…)",
  "importLog.note.count-in-parts":
    "ce sont les deux parties d’un même nombre, jusqu’à une limite de temps et au-delà : {headings} est lu",
  "importLog.note.handled-in-parts":
    "{headings} et les contacts abandonnés font ensemble les contacts reçus : les contacts répondus sont les contacts reçus moins les abandonnés",
  "importLog.note.offered-set-aside":
    "la colonne n’est pas prise comme contacts présentés : elle fait {came, number}, pour {done, plural, one {# traité} other {# traités}}{lost, select, given { et {lostCount, plural, one {# abandonné} other {# abandonnés}}} other {}}. Les contacts présentés sont les traités et les abandonnés ; si la colonne est pourtant la bonne, nommez-la à la main (offered=…)",
  "importLog.note.more-than-offered":
    "plus de contacts traités et abandonnés que de contacts présentés : chaque colonne est comptée telle quelle. Regardez ces lignes si les sommes comptent : un contact a pu arriver dans l’intervalle précédent, ou une colonne désigne autre chose",
  "importLog.note.answered-cut":
    "{count, plural, one {# contact de plus a été traité} other {# contacts de plus ont été traités}} qu’il n’en a été présenté ({topics}) : tous les contacts présentés sont pris comme traités. L’une des colonnes désigne autre chose",
  "importLog.note.channel-unread":
    "{some, select, blank {le canal est vide sur certaines lignes} both {les mots {words} ne désignent aucun canal connu, et le canal est vide sur certaines lignes} other {les mots {words} ne désignent aucun canal connu}} : ces lignes comptent comme téléphone. Écrivez téléphone, chat, e-mail, réseaux sociaux ou back-office dans le fichier, ou corrigez le canal dans Flux",
  "importLog.note.too-many-flows":
    "ce rapport donne {flows, number} flux, chaque motif par chacun de ses canaux ; au plus {most, plural, one {# peut être analysé} other {# peuvent être analysés}} : regroupez les petits dans Flux, ou importez sans le canal",
  "importLog.note.channels-apart":
    "un motif qui arrive par plusieurs canaux fait un flux par canal, avec sa propre durée de traitement : {flows}",
  "importLog.note.one-day":
    "le rapport contient un seul jour : {volume, select, given {les volumes annuels sont celui que vous avez donné, réparti comme les contacts de ce jour} other {les volumes annuels restent vides : indiquez-les dans Flux}}",
  "importLog.note.no-answered":
    "le rapport ne dit pas quels contacts ont reçu une réponse : ni part répondue, ni patience",
  "importLog.note.no-handling":
    "le rapport ne contient aucune durée de travail : indiquez la durée de traitement dans Flux",
  "importLog.note.sums-of-waits":
    "sommes des attentes de chaque ligne : divisées par les contacts répondus. Si les attentes des abandons y sont, répondez sum-offered à sum:wait",
  "importLog.note.sums-of-offered": "sommes sur tous les contacts arrivés : divisées par les contacts présentés",
  "importLog.note.mean-assumed":
    "l’intitulé ne dit ni moyenne ni somme : pris comme la moyenne des contacts de chaque ligne, {mean, number} s ; comme leur somme, ce serait {sum, number} s par contact",
  "importLog.note.total-by-sum":
    "« {name} » : les nombres sont la somme de ceux d’autres lignes sur {intervals, plural, one {# intervalle} other {# intervalles}} ; mises de côté comme totaux",
  "importLog.note.total-level":
    "{lines, plural, one {# ligne n’a} other {# lignes n’ont}} rien de propre dans {columns} et {lines, plural, one {est} other {sont}} la somme des lignes qui en ont : mises de côté comme totaux",
  "importLog.note.answered-by-work":
    "le rapport n’a pas de statut : les appels sans temps de travail dans cette colonne sont pris comme non répondus ; nommez à la main la colonne du statut (answered=…) s’il y en a une",
  "importLog.note.wrap-added": "ne comprend pas le travail après appel : {wrap} s’y ajoute",
  "importLog.note.parts-added": "est intitulé comme ne comprenant pas {parts}, qui s’y ajoute",
  "importLog.note.part-in-talk":
    "est déjà compris dans {talk}, comme le dit son intitulé, et ne s’y ajoute pas une seconde fois",
  "importLog.note.handling-below-talk":
    "inférieur au temps de conversation sur la plupart des lignes : ce n’est pas un temps de traitement, {as, select, wrap {il est lu comme travail après appel} other {il n’est pas utilisé}} ; désignez-le à la main (handling=…) si c’en est un tout de même",
  "importLog.note.sheet-not-read":
    "ces feuilles portent aussi des intitulés de rapport et ne sont pas lues ; est lue : {read}. Importez-les une à une, ou réunissez-les sur une feuille",
  "importLog.note.answered-by-rate":
    "le rapport ne donne pas le nombre de contacts répondus : c’est le nombre de contacts présentés multiplié par {rate, select, answered {cette part} other {ce que laisse cette part}}",
  "importLog.note.blank-as-no": "la colonne ne contient que des coches : une cellule vide est lue comme non",
  "importLog.note.column-unread":
    "l’intitulé désigne {field}, mais de telles cellules ne sont pas reconnues : la colonne n’est pas utilisée",
  "importLog.proof.undirected":
    "{count, plural, one {# ligne comptée n’a} other {# lignes comptées n’ont}} pas de sens indiqué : prises comme entrantes.",
  "importLog.proof.total-level": "Mises de côté comme totaux : les lignes sans rien de propre dans {columns}.",
  "importLog.proof.totals": "Écarté comme total des autres : {names}.",
  "importLog.proof.unused": "Colonnes non utilisées : {columns}.",
  "importLog.proof.lines":
    "Lignes du fichier : {physical, number} = {above, number} au-dessus des données + {blank, plural, one {# vide} other {# vides}} + {data, number} de données.",
  "importLog.proof.calls":
    "Données : {data, number} = {contacts, plural, one {# contact} other {# contacts}} + {out, plural, one {# écartée} other {# écartées}}, par les causes ci-dessous.",
  "importLog.proof.counts":
    "La colonne {column} fait {all, number} ; les flux font {contacts, number}{gone, plural, =0 {} one {, et # est sur des lignes laissées de côté} other {, et # sont sur des lignes laissées de côté}}.",
  "importLog.proof.counted-lines":
    "Données : {data, number} = {used, plural, one {# ligne utilisée} other {# lignes utilisées}} + {out, plural, one {# laissée} other {# laissées}} de côté, par les causes ci-dessous.",
  "importLog.proof.cause":
    "{lines, plural, one {# ligne} other {# lignes}} ({first}{more, select, more {, …} other {}}) : {cause}{contacts, plural, =0 {} one { – # contact} other { – # contacts}}.",
  "importLog.proof.read-as":
    "{heading} → {field}{unit, select, none {} clock {, écrite en heures} other {, en {unitWords}}} ({why, select, named {désignée à la main} heading {par son intitulé} other {par son intitulé et ses cellules}}).",
  "importLog.proof.date": "{day}/{month}/{year}",
  "importLog.refused.too-many-left-out":
    "un rapport dont la plupart des lignes se lisent : {out, plural, one {# ligne} other {# lignes}} sur {data, number} {out, plural, one {serait écartée} other {seraient écartées}} ({why}). Désignez une autre colonne, ou laissez le champ de côté (champ=-)",
  "importLog.proof.period": "Du {from} au {to} : {days, plural, one {# jour ouvert} other {# jours ouverts}}.",
  "importLog.proof.months": "Du {from} au {to} : {days, plural, one {# mois complet} other {# mois complets}}.",
  "importLog.proof.weeks": "Du {from} au {to} : {days, plural, one {# semaine} other {# semaines}}.",
  "importLog.proof.stretch": "Du {from} au {to} : {days, plural, one {# jour résumé} other {# jours résumés}}.",
  "importLog.proof.answered": "Répondus : {share, number,::percent .0}.",
  "importLog.proof.handling":
    "Durée de traitement moyenne : {minutes, plural, =0 {} other {# min }}{seconds, number} s.",
  "importLog.proof.wait": "Attente moyenne avant réponse : {minutes, plural, =0 {} other {# min }}{seconds, number} s.",
  "importLog.proof.wait-of-all":
    "Attente moyenne de tous les contacts, répondus ou non, que le rapport ne distingue pas : {minutes, plural, =0 {} other {# min }}{seconds, number} s.",
  "importLog.proof.shape":
    "Lu comme : {shape, select, calls {une ligne est un appel} legs {plusieurs lignes forment un appel} events {une ligne est un événement d’un contact en file} other {une ligne résume les contacts d’un intervalle}}.",
  "importLog.proof.order":
    "Dates en chiffres : {order, select, day {le jour d’abord} month {le mois d’abord} other {l’année d’abord}}.",
  "importLog.refused.damaged-workbook":
    "un classeur entier : celui-ci est endommagé, ou se décompresse en plus que tout rapport",
  "importLog.sheet.title": "Import",
  "importLog.sheet.about":
    "Ce qu’un rapport du système téléphonique est devenu, ligne par ligne, et ce qu’il faut en savoir.",
  "importLog.sheet.found": "Ce que dit le rapport",
  "importLog.sheet.known": "À savoir",
  "importLog.sheet.flows": "À côté des flux de ce classeur",
  "importLog.sheet.stay":
    "Les tables déjà présentes restent telles quelles et ce sont elles qui sont lues. Celles de l’import figurent sur des feuilles à part : copiez-en ce que vous voulez utiliser.",
  "importLog.sheet.new":
    "{topic} : {known, select, no {volume annuel inconnu} other {{volume, plural, one {# contact par an} other {# contacts par an}}}} dans le rapport ; absent des flux d’ici",
  "importLog.sheet.both":
    "{topic} : {old, plural, one {# contact} other {# contacts}} par an ici, {known, select, no {inconnu} other {{volume, number}}} dans le rapport",
  "importLog.sheet.beside": "{name} (import)",
} as const;
