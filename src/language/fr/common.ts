export const common = {
  "common.product": "Décision d’externalisation",
  "common.channel.phone": "téléphone",
  "common.channel.chat": "chat",
  "common.channel.email": "e-mail",
  "common.channel.social": "réseaux sociaux",
  "common.channel.backOffice": "back-office",
  "common.decision.keep": "conserver",
  "common.decision.partial": "externaliser en partie",
  "common.decision.full": "externaliser",
  "common.decision.too-close": "trop serré pour trancher",
  "common.yes": "oui",
  "common.no": "non",
} as const;
