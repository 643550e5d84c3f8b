import type { CostComponent, FixedComponent } from "../../engine/cost";
import { message } from "../../language";
import type { Message } from "../../language";

/** The name of a component of the cost inside. */
export function componentWords(component: CostComponent): Message {
  return isFixed(component)
    ? message(`analysis.component.${component}`)
    : message("analysis.component.overhead", { item: component.slice("overhead:".length) });
}

function isFixed(component: CostComponent): component is FixedComponent {
  return !component.startsWith("overhead:");
}
