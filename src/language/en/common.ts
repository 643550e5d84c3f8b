export const common = {
  "common.product": "Outsourcing decision",
  "common.channel.phone": "phone",
  "common.channel.chat": "chat",
  "common.channel.email": "email",
  "common.channel.social": "social networks",
  "common.channel.backOffice": "back office",
  "common.decision.keep": "keep",
  "common.decision.partial": "outsource in part",
  "common.decision.full": "outsource",
  "common.decision.too-close": "too close to call",
  "common.yes": "yes",
  "common.no": "no",
} as const;
