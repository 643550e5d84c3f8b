/** Ce qui est dit du chemin vers le plan, où que ce soit dit. */
export const transition = {
  "report.transition.atTarget": "Le service reste à l’objectif chaque semaine du changement.",
  "report.transition.trough":
    "Le service de « {flow} » tombe à {service, number, ::percent} en semaine {week} et reste {weeks, plural, one {une semaine} other {# semaines}} sous l’objectif{others, plural, =0 {} one { ; un autre flux passe dessous} other { ; # autres flux passent dessous}}.",
  "report.transition.borrowed":
    "{heads, plural, one {Un renfort de la semaine {from} à {to} le tiendrait} other {# renforts de la semaine {from} à {to} le tiendraient}} pour {cost}.",
  "report.transition.overtime":
    "{hours, number} h supplémentaires par semaine et par personne le tiendraient aussi, pour {cost}.",
  "report.transition.noRemedy":
    "Même autant de renforts que l’équipe compte de personnes ne le tiendraient pas : basculez plus tard, ou en plus de vagues.",
  "report.transition.way":
    "Le changement coûte {total} de plus que s’il se faisait en une nuit : économies plus tardives {delay}, départs et remplacements {people}, apprentissage du prestataire {learning}, double marche {parallel}, renforts {help}, contacts perdus {lost}.",
  "report.transition.lump":
    "Les flux de trésorerie en comptent {lump} en forfaits au départ. Par ces semaines, la valeur actuelle nette serait {lower, select, yes {inférieure} other {supérieure}} de {moved} ; transitionInCash = 1 dans Hypothèses les y met.",
  "report.transition.inCash":
    "Les flux de trésorerie comptent ces semaines à la place de {lump} de forfaits : la valeur actuelle nette en est {lower, select, yes {inférieure} other {supérieure}} de {moved}.",
  "report.transition.breakEven": "À partir de la semaine {week}, l’économie cumulée dépasse la dépense.",
  "report.transition.noBreakEven": "Dans ces {weeks} semaines, l’économie ne dépasse pas la dépense.",
} as const;
