import { CATALOGUE, isOptional } from "./catalogue";
import type { FunctionDeclaration } from "./catalogue";
import { speakOnReference } from "../language/on-reference";
import { phrase } from "../language";
import type { Language } from "../language";
import { takesRange } from "./host-functions";

/** Excel's description of a parameter. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix" | "scalar";
  readonly optional?: true;
}

/** Excel's description of a function. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
}

/** What stands in `functions.json`. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: false;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * Excel's metadata of the catalogue in a language.
 *
 * Every argument is declared as *any*: with *number* Excel would turn a text away before we could say which cell it stands in,
 * and would turn a blank into 0. Error cells reach us for the same reason. Ids are the same in all languages, so that a
 * workbook opens in each; names and descriptions of parameters are not.
 *
 * @param origin - address the add-in is served from, without a final slash: help pages stand beside the functions
 */
export function functionsJson(language: Language, origin: string): FunctionsMetadata {
  speakOnReference();
  return {
    allowCustomDataForDataTypeAny: false,
    allowErrorForDataTypeAny: true,
    functions: CATALOGUE.map((declaration) => metadataOf(declaration, language, origin)),
  };
}

/** File name of the functions' help page in a language. */
export function helpPageName(language: Language): string {
  return language === "fr" ? "fonctions.html" : "functions.html";
}

function metadataOf(declaration: FunctionDeclaration, language: Language, origin: string): FunctionMetadata {
  return {
    id: declaration.id,
    name: declaration.id,
    description: phrase(language, `catalogue.function.${declaration.id}.about`),
    helpUrl: `${origin}/${helpPageName(language)}#${declaration.id.toLowerCase()}`,
    parameters: Object.values(declaration.parameters).map((parameter) => ({
      name: phrase(language, `catalogue.parameter.${parameter.word}.name`),
      description: phrase(language, `catalogue.parameter.${parameter.word}.about`),
      type: "any",
      dimensionality: takesRange(declaration, parameter) ? "matrix" : "scalar",
      ...(isOptional(parameter) ? { optional: true as const } : {}),
    })),
    result: { type: "any", dimensionality: "matrix" },
  };
}
