/** Ce qui est dit et demandé des sources mises en correspondance avec les tables d'entrée. */
export const mapping = {
  "mapping.question.block":
    "{count, number} plages pourraient être {table}. Laquelle est la bonne, ou forment-elles ensemble une même table ?",
  "mapping.question.in-range": "{address} : {question}",
  "mapping.question.unit": "« {heading} » n’indique pas d’unité qui convienne : en quoi est exprimé {example} ?",
  "mapping.question.unit-share": "« {heading} » : {example} est-il un pourcentage ou une fraction ?",
  "mapping.question.decimal": "« {heading} » : {example} dépasse-t-il mille, ou a-t-il des décimales ?",
  "mapping.question.version": "Quels chiffres faut-il lire pour {column} ?",
  "mapping.question.year":
    "{first} à {last} : {count, number} mois de plusieurs années ; lesquels sont les volumes d’une année ?",
  "mapping.question.field": "Quelle colonne contient {column} ?",
  "mapping.question.another-figure":
    "« {heading} » désigne autre chose que {column}, une partie ou une limite : cette colonne peut-elle en tenir lieu telle quelle ?",
  "mapping.question.basis": "« {heading} » : que comprend ce montant ?",
  "mapping.question.pricing": "« {heading} » : le prix de quoi ?",
  "mapping.question.tax": "« {heading} » est toutes taxes comprises : à quel taux ?",
  "mapping.question.currency":
    "Les montants sont en {currencies}, et aucun n’est converti ici. Dans quelle monnaie faut-il tous les lire ? S’ils diffèrent, ramenez-les d’abord à une seule dans votre classeur : les groupes et les offres dont la colonne de devises en dit une autre sont écartés, et nommés.",
  "mapping.choice.currency": "tous en {currency}, comme le dit {headings}",
  "mapping.question.word": "« {word} » dans {column} correspond à …",
  "mapping.question.word-all": "Aucune colonne n’indique {column}. Pour toutes les lignes, c’est …",
  "mapping.choice.block": "{address} : {rows, plural, one {une ligne} other {{rows, number} lignes}}",
  "mapping.choice.together":
    "{count, plural, =2 {les deux} other {toutes les {count}}} dans une même table, les unes sous les autres : {rows, number} lignes",
  "mapping.choice.unit": "{unit} : {example} devient {value}",
  "mapping.choice.column": "{heading} : {example}",
  "mapping.choice.decimal": "{example} vaut {value}",
  "mapping.choice.plain": "{value}",
  "mapping.choice.last-months": "les douze derniers mois, {first} à {last}",
  "mapping.choice.all-months": "les {count, number} : douze fois leur mois moyen",
  "mapping.choice.gross": "le brut d’une personne",
  "mapping.choice.loaded": "le coût d’une personne, charges comprises",
  "mapping.choice.grossGroup": "le brut de toute la ligne, à diviser par ses ETP",
  "mapping.choice.loadedGroup": "le coût de toute la ligne, charges comprises, à diviser par ses ETP",
  "mapping.choice.tax": "{rate} % : {example} devient {value}",

  "mapping.unit.ms": "des millisecondes",
  "mapping.unit.s": "des secondes",
  "mapping.unit.min": "des minutes",
  "mapping.unit.h100": "des centièmes d’heure",
  "mapping.unit.h": "des heures",
  "mapping.unit.day": "des jours",
  "mapping.unit.day5": "jours ouverts, cinq par semaine",
  "mapping.unit.day6": "jours ouverts, six par semaine",
  "mapping.unit.day7": "tous les jours de l’année",
  "mapping.unit.week": "des semaines",
  "mapping.unit.month": "des mois",
  "mapping.unit.hmmss": "une horloge en heures, minutes et secondes",
  "mapping.unit.hhmm": "une horloge en heures et minutes",
  "mapping.unit.mmss": "une horloge en minutes et secondes",
  "mapping.unit.mins": "minutes, avec des secondes pour décimales",
  "mapping.unit.of-year": "d’une année",
  "mapping.unit.of-half": "d’un semestre",
  "mapping.unit.of-quarter": "d’un trimestre",
  "mapping.unit.of-month": "d’un mois",
  "mapping.unit.of-week": "d’une semaine",
  "mapping.unit.of-months": "de {months, number} mois ensemble{scale, select, k { (milliers)} other {}}",
  "mapping.unit.times":
    "{times, number} fois par an{scale, select, k { (milliers)} ten { (dizaines)} hundred { (centaines)} other {}}",
  "mapping.unit.fraction": "fractions de un",
  "mapping.unit.amount":
    "{scale, select, k {milliers} M {millions} hundred {centaines} ten {dizaines} other {{scale}}} {period, select, year {par an} half {par semestre} quarter {par trimestre} month {par mois} month13 {par mois, sur treize mois} week {par semaine} day {par jour ouvert, cinq par semaine} day6 {par jour ouvert, six par semaine} day7 {par jour de l’année} hour {par heure payée} other {{period}}}",
  "mapping.unit.other": "{unit}",

  "mapping.note.block":
    "{table} : {address}{left, plural, =0 {} one {, une ligne mise de côté} other {, {left, number} lignes mises de côté}}.",
  "mapping.note.left-out":
    "{table}, {address} : n’est pas une ligne de données ({cause, select, totalrow {un total, une moyenne ou équivalent} partrow {une partie de la ligne qui précède} note {une note} other {{cause}}}).",
  "mapping.nearest": "Le plus proche de {table} : {address}. Il y manque {missing}.",
  "mapping.nearest-none": "Aucune plage ne ressemble à {table}.",
  "mapping.too-large": "{sheets} : trop grande pour y chercher une source.",
  "mapping.ask":
    "{count, plural, one {Une question attend} other {# questions attendent}} une réponse avant toute lecture. Écrivez les réponses dans un fichier : --map reponses.json, avec '{' \"answers\": '{' \"{key}\": \"{value}\" '}' '}'.",

  "mapping.issue.total-not-sum":
    "la somme des lignes qui précèdent, {sum} ; la ligne est mise de côté et les lignes sont utilisées",
  "mapping.issue.summary-aside":
    "une ligne de données : d’après son nom, c’est un total, une moyenne ou un meilleur prix, et elle est mise de côté. Donnez-lui un autre nom si ce n’est pas le cas",
  "mapping.issue.summary-part":
    "rien : d’après son nom, c’est une partie de la ligne qui précède, utilisée en entier ; elle est mise de côté",
  "mapping.issue.summary-group":
    "une ligne de données : ses chiffres sont la somme des lignes de son groupe, et elle est mise de côté. Séparez-la d’elles si ce n’est pas le cas",
  "mapping.issue.summary-perhaps":
    "une ligne de données, et elle est utilisée comme telle ; mais l’un de ses chiffres est la somme des lignes voisines. Retirez-la si elle les résume",
  "mapping.issue.summary-row":
    "un nom qui ne soit pas celui d’un total, d’une moyenne ou d’une partie ; la ligne est utilisée comme les autres. Retirez-la si elle les résume",
  "mapping.issue.source-moved":
    "la source là où le dit la table Correspondances ; ses intitulés sont maintenant en {address}, et c’est là qu’elle a été lue",
  "mapping.issue.ranges-differ":
    "une colonne pour {column}, comme dans {other} : les plages d’une même table doivent avoir les mêmes colonnes. Ajoutez-la ici, ou indiquez « non utilisé » là-bas",
  "mapping.issue.talk-as-handling":
    "tout le temps que prend un contact, avec la mise en attente et ce qui suit l’appel ; seul ce que nomme cet intitulé est utilisé. Si les autres parties ont leurs propres colonnes, ajoutez-en une avec leur somme",
  "mapping.issue.handled-as-offered":
    "les contacts reçus ; ceux qui ont été traités sont utilisés tels quels, et les contacts perdus ne sont pas comptés. Si les contacts reçus ont leur propre colonne, dites-le dans la table Correspondances, ou dans un fichier de réponses",
  "mapping.issue.column-unread":
    "une colonne de {table} : aucune ne s’appelle ainsi, et celle-ci n’est pas lue ; ce qu’elle dit est laissé aux valeurs par défaut. Si elle en contient une, indiquez-le dans la table Correspondances ou dans un fichier de réponses",
  "mapping.issue.own-unit":
    "l’unité de sa colonne ; {count, plural, one {# cellule donne} other {# cellules donnent}} une autre unité ou période, et {count, plural, one {a été convertie} other {ont été converties}} d’après elle",
  "mapping.issue.other-version":
    "une ligne par nom ; les lignes de « {heading} » autres que {value} sont mises de côté",
  "mapping.issue.named-by-value":
    "une ligne par nom ; chaque ligne de « {heading} » en est une, et porte sa valeur dans son nom",
  "mapping.question.version-rows":
    "« {heading} » : chaque nom figure une fois pour chacune de ses valeurs. Quelles lignes faut-il lire ?",
  "mapping.choice.each-row": "toutes, chacune une ligne à part, nommée avec sa valeur",
  "mapping.issue.numbered-months":
    "des noms de mois ; les périodes 1 à 12 sont lues comme janvier à décembre. Si l’exercice commence un autre mois, intitulez-les par leurs mois",
  "mapping.issue.name-by-channel":
    "un nom qui figure une fois ; il figure sur des lignes de plusieurs canaux, et chacune est un flux : {name}. Les tables qui nomment le flux doivent le nommer ainsi",
  "mapping.issue.column-bears":
    "rien qui touche à {column} : « {read} » est lue telle quelle, et cette colonne à côté ne l’est pas. Si elle la modifie ou s’y ajoute, mettez dans la source une colonne avec le résultat",
  "mapping.issue.read-on":
    "rien : une ligne ou une colonne vide précède, et la plage a été lue comme la suite de la table",
  "mapping.issue.rows-unread": "des intitulés à elle, ou une place juste sous la table : la plage n’a pas été lue",
  "mapping.issue.more-rows":
    "les lignes du dernier passage : il y a maintenant {rows, plural, one {une ligne} other {{rows, number} lignes}}, {difference, number} de plus",
  "mapping.issue.fewer-rows":
    "les lignes du dernier passage : il y a maintenant {rows, plural, one {une ligne} other {{rows, number} lignes}}, {difference, number} de moins",
  "mapping.issue.other-columns": "les colonnes du dernier passage : {names}",
  "mapping.issue.hours-split":
    "l’ouverture, {from}, et la fermeture, {to}, figuraient dans une même cellule et ont été lues séparément",
  "mapping.issue.hours-of-one-cell":
    "une ouverture et une fermeture plus tardive dans la cellule, comme 8h-18h, lun-ven 9h-18h ou 24/7. Pour des horaires avec une pause, donnez la première ouverture et la dernière fermeture ; des horaires qui passent minuit demandent deux lignes, l’une qui ferme à 24:00, l’autre qui ouvre à 00:00",
  "mapping.issue.other-prices":
    "rien n’a été lu de cette plage : elle a des prix, mais ni prestataires ni flux n’y sont nommés. Si ce sont les offres, répondez block:offers par « {name} »",
  "mapping.issue.other-months":
    "rien n’a été lu de cette plage : la somme de ses mois n’est pas le volume annuel du tableau des flux, qui est utilisé. Si ce sont tout de même les volumes, répondez block:volumes par « {name} »",
  "mapping.issue.months-of-other":
    "rien n’a été lu de cette plage : elle a des chiffres par flux et par mois, mais ce qui se trouve au-dessus, ou les chiffres eux-mêmes, disent que ce ne sont pas des contacts. Si ce sont les volumes, répondez block:volumes par « {name} »",
  "mapping.issue.months-of-kind":
    "rien n’a été lu de cette plage : elle a des chiffres par flux et par mois, et d’après ce qui est écrit au-dessus, ou d’après les chiffres eux-mêmes, ce sont {kind, select, cumulative {des cumuls depuis le premier mois, chacun avec les mois qui le précèdent} hour {des contacts par heure} day {des contacts par jour} week {des contacts par semaine} rate {des contacts par personne, client ou commande} index {des indices ou des parts de l’année} other {des écarts}}, et non les contacts de chaque mois. Mettez ceux-ci dans la source ou, si ce sont bien eux, répondez block:volumes par « {name} »",
  "mapping.issue.flow-months-of-kind":
    "les contacts de chaque mois ; d’après le bandeau au-dessus ou d’après les chiffres eux-mêmes, ce sont {kind, select, cumulative {des cumuls depuis le premier mois, chacun avec les mois qui le précèdent} hour {des contacts par heure} day {des contacts par jour} week {des contacts par semaine} rate {des contacts par personne, client ou commande} index {des indices ou des parts de l’année} other {des écarts}}, et ils n’ont pas été lus. Mettez les contacts de chaque mois sur une feuille à part, par flux, avec les mois en colonnes",
  "mapping.issue.nearly-a-table":
    "rien n’a été lu de cette plage : elle ressemble à {table}, mais il y manque {missing}. Nommez ainsi la colonne, ou ajoutez-la",
  "mapping.choice.provider": "{name} est le prestataire",
  "mapping.issue.no-provider":
    "le nom d’un prestataire : ce sont vos propres chiffres, un écart, un choix ou une somme, et aucune offre n’en est tirée. Si c’est un prestataire, écrivez son nom autrement",
  "mapping.issue.grid-across":
    "rien n’a été lu de cette plage : elle ressemble à des prix par flux, mais {kind, select, year {des années} tier {des tranches de volume} region {des régions ou des sites} channel {des canaux} pricing {des modes de tarification} other {des lots, des options ou des scénarios}} s’y trouvent à la place des prestataires. Répondez à field:offers.price par l’intitulé de la colonne qui contient le prix, et à word:offers.provider:* par le nom du prestataire (docs/mapping.md), ou écrivez le prestataire au-dessus de ses prix",
  "mapping.issue.grid-down":
    "rien n’a été lu de cette plage : elle ressemble à des prix par flux, mais {kind, select, year {des années} tier {des tranches de volume} region {des régions ou des sites} channel {des canaux} pricing {des modes de tarification} other {des lots, des options ou des scénarios}} s’y trouvent à la place des prestataires. Écrivez le prestataire devant ses prix",
  "mapping.issue.grid-unsaid":
    "rien n’a été lu de cette plage : elle ressemble à des coûts par flux, et rien ne dit que ce sont des prix de prestataires. Si c’en sont, écrivez « Prix par … » au-dessus, ou répondez à block:offers par « {name} »",
  "mapping.issue.grid-beside":
    "rien n’a été lu de cette plage : elle ressemble à des prix par flux, et les offres sont lues dans {address}. Répondez à block:offers par « {name} » si c’est elle qui compte",
  "mapping.issue.beside-offers":
    "une colonne des offres : {count, plural, one {celle-ci n’en est pas une et n’est pas lue} other {ces {count, number} colonnes n’en sont pas et ne sont pas lues}}. Ce qui change un prix ou s’y ajoute doit figurer dans une de nos colonnes (docs/tableaux.md)",
  "mapping.issue.answer-unknown":
    "la clé d’une question ; cette réponse n’est pas utilisée. Acceptées ici : {accepted}",
  "mapping.issue.answer-unmatched": "une réponse à {key} ; rien n’est lu de celle-ci. Acceptées ici : {accepted}",
  "mapping.issue.months-paid":
    "une paie mensuelle, annualisée par {times, number} : si un treizième mois est versé, indiquez la paie annuelle",
  "mapping.issue.hours-paid":
    "la rémunération d’une année ; celle d’une heure a été multipliée par {by, select, heading {les {most, number} heures écrites au-dessus} worked {{most, number} heures, celles travaillées dans une année légale à temps plein, car l’en-tête parle d’heures travaillées sans dire combien : écrivez-les-y s’il y en a d’autres} week {les heures du contrat de chaque ligne fois 52 semaines, de {least, number, ::.##} à {most, number, ::.##}} other {{most, number} heures, celles payées pour 35 par semaine : donnez aux heures des contrats une colonne à elles s’il y en a d’autres}}",
  "mapping.issue.set-up-paid":
    "un prix payé une fois ; {times, plural, =0 {celui-ci revient chaque mois ou chaque année, et son en-tête ne dit pas combien de temps : un paiement est lu tel quel. Écrivez (€/mois sur 36 mois), ou le total} other {celui-ci est payé {times, number, ::.##} fois d’après son en-tête, et a été multiplié par ce nombre}}",
  "mapping.issue.days-paid":
    "un montant journalier, annualisé par {times, number} jours : indiquez le montant annuel si d’autres jours sont payés",
  "mapping.issue.part-of-year":
    "une année ; ces chiffres portent sur {months, plural, one {un mois} other {{months, number} mois}} et ont été multipliés par {times, number, ::.##}. Indiquez ceux de l’année si le reste diffère",
  "mapping.issue.costs-summed":
    "le coût d’une année ; les {count, number} colonnes ont été additionnées, une cellule vide comptant pour une dépense nulle",
  "mapping.issue.parts-summed": "le volume d’une année ; les {count, number} colonnes ont été additionnées",
  "mapping.field.wrapTime": "Temps après le contact (s)",
  "mapping.field.holdTime": "Temps de mise en attente (s)",
  "mapping.issue.times-summed":
    "tout le temps d’un contact ; ses parties ont leurs propres colonnes, et ont été additionnées. Si l’une comprend déjà une autre, indiquez « non utilisé » pour cette autre colonne",
  "mapping.issue.no-part":
    "un temps à ajouter au reste d’un contact ; {count, plural, one {une ligne n’en a} other {{count, number} lignes n’en ont}} pas ici, et rien n’a été ajouté",
  "mapping.issue.price-of-several":
    "le prix d’une unité ; ceux-ci en couvrent plus ou moins d’une, et ont été multipliés par {times, number, ::.####}",
  "mapping.issue.targets-split":
    "une cible seule ; les cellules contiennent une part et un délai, et ont été lues séparément : {percent, number} % et {time}. La part est la cible de service ; le délai, le délai de réponse, ou l’échéance s’il est en heures ou en jours",
  "mapping.issue.weeks-of-months": "des semaines ; ce sont des mois, multipliés par 52/12",
  "mapping.issue.days-counted":
    "les jours de la semaine, 1 pour lundi ; ce sont des nombres de jours, lus comme les premiers de la semaine, {days, plural, one {1 comme 1} other {# comme 1-#}}. Si d’autres sont ouverts, indiquez lesquels : 1-5, 2-6",
  "mapping.issue.thousands-shown":
    "un nombre de contacts ; le format {format} l’affiche en milliers ou en millions, et il a été multiplié d’autant",
  "mapping.issue.answer-unread":
    "rien : cette colonne a été indiquée pour {field}, et n’est pas lue, car une autre dit déjà le tout. Indiquez « non utilisé » pour cette autre si c’est celle-ci qui compte",
  "mapping.issue.people-beside":
    "rien d’autre pour {column} : « {read} » est lue, et les personnes comptées à côté ne le sont pas",
  "mapping.issue.answered-as-contact":
    "un prix par contact ; celui-ci vaut pour les contacts décrochés ou traités, et est utilisé pour tous ceux qui sont facturés, contacts perdus compris",
  "mapping.question.unit-span": "« {heading} » ne porte pas sur une année : comment annualiser {example} ?",
  "mapping.unit.span":
    "{kind, select, simple {multiplié par {times, number, ::.####}} compound {composé : {formula}} other {annuel, tel quel}}{base, select, fraction { (fractions de un)} other {}}",
  "mapping.issue.no-value":
    "un nombre ; {count, plural, one {une cellule dit} other {{count, number} cellules disent}} qu’il n’y en a pas, et {count, plural, one {est lue comme vide} other {sont lues comme vides}}, non comme 0",
  "mapping.issue.no-offer":
    "un prix ; {count, plural, one {une cellule dit} other {{count, number} cellules disent}} qu’il n’y en a pas, et {count, plural, one {ne fait} other {ne font}} pas d’offre",
  "mapping.issue.heading-words":
    "des mots connus pour ce que la colonne contient ; elle est lue sans ceux-ci : {words}. Indiquez une autre colonne s’ils en font autre chose",
  "mapping.issue.of-another":
    "{column}, dans cette unité et sur cette période ; cette colonne en indique une autre, ou ce qui a été atteint là où une cible est demandée, et n’est pas lue. Mettez à côté une colonne dans ce qui est demandé",
  "mapping.issue.net-pay":
    "un salaire brut, ou chargé ; ceci est un salaire net, dont ni l’un ni l’autre ne se déduit, car les retenues diffèrent d’une personne à l’autre. La colonne n’est pas lue : mettez le salaire brut dans une colonne",
  "mapping.issue.net-pay-used":
    "un salaire brut, ou chargé ; ceci est un salaire net, employé comme il a été désigné, ce qui minore tous les coûts. Mettez le salaire brut dans une colonne",
  "mapping.question.total-time":
    "« {heading} » : {example}, est-ce le temps d’un contact, ou de tous ceux de la ligne ?",
  "mapping.choice.total-time":
    "{unit}, pour tous les contacts de la ligne : {example}, divisé par {contacts, number}, devient {value} s",
  "mapping.choice.not-used": "non utilisée",
  "mapping.issue.total-time":
    "le temps d’un contact ; ce sont ici les {unit, select, h {heures} min {minutes} other {secondes}} de tous les contacts de la ligne, divisées par son volume : ici {value, number, ::.#} s",
  "mapping.question.hours-as-fte":
    "« {heading} » compte des heures, et rien ne compte les ETP : combien d’heures font un poste à temps plein ?",
  "mapping.choice.hours-as-fte":
    "{hours, number, ::.##} h {period, select, week {par semaine} month {par mois} worked {travaillées par an} other {payées par an}} : {example} devient {value, number, ::.####} ETP",
  "mapping.issue.hours-as-fte":
    "des ETP ; ce sont des heures, divisées par les {hours, number, ::.##} h d’un poste à temps plein",
  "mapping.issue.hours-no-fte":
    "des personnes ou des ETP, qu’aucune colonne ne compte ; celle-ci compte des heures ou des jours et n’est pas lue. Ajoutez une colonne d’ETP{kind, select, hours { ou, si elle tient les heures de tout le groupe, répondez à field:team.fte par « {heading} » : combien d’heures font un temps plein sera alors demandé} other {}}",
  "mapping.question.part-time-pay":
    "Certaines personnes de la liste travaillent à temps partiel. Qu’est-ce que « {heading} » pour elles ?",
  "mapping.choice.pay-of-post": "la paie d’un temps plein",
  "mapping.choice.pay-of-part": "ce qui leur est versé pour leur part, à diviser par elle",
  "mapping.issue.people-listed":
    "{by, select, share {chaque ligne est une personne, qui compte pour la part de temps plein de « {heading} »} one {chaque ligne est une personne, qui compte pour un temps plein} other {chaque ligne est une personne}}{pay, select, full { ; la paie est celle d’un temps plein} paid { ; la paie est celle versée pour la part, divisée par elle} other {}}",
  "mapping.issue.people-vacant":
    "des noms de personnes : {count, plural, one {ce poste n’est tenu par personne et est écarté} other {ces postes ne sont tenus par personne et sont écartés}} ; ce que personne ne fait ne coûte rien aujourd’hui",
  "mapping.issue.people-left":
    "des personnes d’aujourd’hui : {count, plural, one {celle-ci est partie avant ce jour et est écartée} other {celles-ci sont parties avant ce jour et sont écartées}}",
  "mapping.issue.people-coming":
    "des personnes d’aujourd’hui : {count, plural, one {celle-ci arrive après ce jour et est écartée} other {celles-ci arrivent après ce jour et sont écartées}}",
  "mapping.issue.person-twice":
    "chaque personne une seule fois : une ligne plus haut dit la même chose, cellule pour cellule, et les deux sont comptées",
  "mapping.issue.rows-ended":
    "des lignes d’aujourd’hui : par {count, plural, one {sa date, celle-ci n’en est pas une et est lue} other {leurs dates, celles-ci n’en sont pas et sont lues}} malgré tout ; supprimez ce qui ne doit plus compter",
  "mapping.issue.channels-across":
    "une ligne par flux et par canal ; les canaux sont ici en colonnes, et chaque cellule remplie est un flux à part entière",
  "mapping.issue.one-time-for-channels":
    "une durée de traitement par canal ; les canaux sont ici en colonnes, chaque cellule remplie est un flux à part entière, et cette seule durée vaut pour tous les canaux de sa ligne. Si elles diffèrent, donnez une colonne à chaque canal",
  "mapping.issue.channels-unsaid":
    "une colonne de contacts avec le canal à côté ; les canaux sont ici en colonnes, et rien ne dit ce que sont ces chiffres. S’ils comptent des contacts, écrivez « Volume annuel » au-dessus, en titre ou en bandeau : chaque cellule remplie est alors un flux",
  "mapping.issue.mean-of-period":
    "le volume d’une année ; ce sont des moyennes d’une partie d’année, multipliées par {times, number, ::.##}",
  "mapping.issue.end-of-pay":
    "un salaire par groupe ; ceci est une borne d’une fourchette, et aucune n’est lue. Répondez à field:team.salary par « {heading} », ou par l’autre, ou mettez la moyenne dans une colonne",
  "mapping.issue.hundredths-of-fte": "des ETP ; ce sont des pourcentages d’un temps plein, divisés par 100",
  "mapping.issue.column-unused":
    "une seule colonne pour {column} : « {read} » est lue, celle-ci ne l’est pas. Dites laquelle dans la table Correspondances, ou dans un fichier de réponses",
  "mapping.issue.currency-rows-out":
    "une seule devise pour toutes les lignes : les montants sont lus en {currency} comme répondu, aucun n’est converti, et {count, plural, one {cette ligne dans une autre devise est écartée} other {ces {count, number} lignes dans d’autres devises sont écartées}}. Convertissez-les dans la source si elles comptent",
  "mapping.issue.currency-rows":
    "une seule monnaie dans toutes les lignes : les montants sont lus en {currency}, sans conversion ; {count, plural, one {cette ligne est} other {ces {count, number} lignes sont}} dans une autre. Convertissez-les dans la source, ou retirez-les",
  "mapping.issue.rows-closed":
    "des lignes à compter : d’après cette colonne, qui n’est pas lue, {count, plural, one {celle-ci est fermée, terminée ou à venir, et comptée} other {ces {count, number} lignes sont fermées, terminées ou à venir, et comptées}} malgré tout. Retirez de la source celles sur lesquelles il n’y a rien à décider",
  "mapping.issue.currency-assumed":
    "une monnaie dans un intitulé ou un format de nombre ; les montants sont pris pour des {currency}",
  "mapping.issue.source-gone":
    "l’intitulé « {heading} » quelque part dans le classeur, comme le dit la table Correspondances",
  "mapping.issue.block-gone":
    "une plage avec les intitulés de la table Correspondances, avec des lignes au-dessous : {headings}",
  "mapping.issue.two-sources": "une seule source : la table {table} est lue, la plage {address} ne l’est pas",
  "mapping.issue.not-fitting": "une correspondance qui convienne à ce classeur",
  "mapping.total.contacts": "{contacts, number} contacts par an",
  "mapping.total.fte": "{fte, number, ::.#} ETP",
  "mapping.total.pay": "{pay, number} de rémunérations par an",
} as const;
