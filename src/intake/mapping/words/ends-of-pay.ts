import { fold } from "../../kinds";

const PAY = /\b(?:salaires?|salary|salaries|pay|wages?|remunerations?|brut|gross|charge|loaded)\b/;
const END =
  /(?<!\/ ?)\b(?:min(?:i|imum|imal)?|max(?:i|imum|imal)?|lowest|highest|low end|high end|plancher|plafond|floor|ceiling|starting|from)\b|\b(?:to|de|a|bas|haut|low|high)\s*(?:[([].*)?$/;

/** Whether a heading names one end of a range of pay: “Salaire mini”, “Salary to”. */
export function isEndOfPay(heading: string): boolean {
  const words = fold(heading);
  return PAY.test(words) && END.test(words);
}
