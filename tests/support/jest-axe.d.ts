declare module "jest-axe" {
  export interface AxeResult {
    readonly violations: readonly {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }
  export function axe(html: Element): Promise<AxeResult>;
}
