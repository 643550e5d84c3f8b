import { dirname, join } from "node:path";
import ts from "typescript";

/** A use of an Office.js member that an Excel of the declared requirement sets does not have. */
export interface TooNew {
  readonly member: string;
  readonly needs: string;
  /** File and 1-based line. */
  readonly at: string;
}

/** Highest version of each requirement set that the manifest asks for. */
export type Declared = Readonly<Record<string, string>>;

const TAG = /\[\s*Api set:\s*([A-Za-z]+)\s*([\d.]+)?[^\]]*\]/;

/**
 * Members of `@types/office-js` used in the files whose `[Api set: …]` tag is above the declared sets, outside a guard.
 *
 * A guard is an `if`, `&&` or `?:` whose condition asks `isSetSupported` with the set and a version that holds the member.
 *
 * @param files - the files to look through; with `sources`, their texts in place of the disk's
 */
export function tooNew(
  files: readonly string[],
  declared: Declared,
  sources: Readonly<Record<string, string>> = {},
): TooNew[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["office-js"],
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  };
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const exists = host.fileExists.bind(host);
  host.readFile = (file) => sources[file] ?? read(file);
  host.fileExists = (file) => file in sources || exists(file);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, languageVersion) => {
    const text = sources[file];
    return text === undefined
      ? getSourceFile(file, languageVersion)
      : ts.createSourceFile(file, text, languageVersion, true);
  };
  host.getCurrentDirectory = () => dirname(dirname(dirname(__dirname)));
  const program = ts.createProgram([...files], options, host);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source === undefined ? [] : usesIn(source, checker, declared);
  });
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker, declared: Declared): TooNew[] {
  const found: TooNew[] = [];
  const visit = (node: ts.Node): void => {
    for (const symbol of membersUsed(node, checker)) {
      const needs = tagOf(symbol);
      if (needs !== null && !holds(declared[needs.set], needs.version) && !isGuarded(node, needs)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getEnd());
        found.push({
          member: node.getText().replace(/\s+/g, ""),
          needs: `${needs.set} ${needs.version}`,
          at: `${source.fileName}:${line + 1}`,
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The members that a node names: `sheet.tables`, `sheet["tables"]`, `{ tables } = sheet`, `{ mergeUndoGroup: true }`, `load("tables/name")`. */
function membersUsed(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const one = (symbol: ts.Symbol | undefined): readonly ts.Symbol[] => (symbol === undefined ? [] : [symbol]);
  if (ts.isPropertyAccessExpression(node))
    return [...one(checker.getSymbolAtLocation(node.name)), ...loaded(node, checker)];
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return one(checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? one(checker.getTypeAtLocation(node.parent).getProperty(name.text)) : [];
  }
  if ((ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) && ts.isIdentifier(node.name)) {
    const wanted = checker.getContextualType(node.parent);
    const kinds = wanted === undefined ? [] : wanted.isUnion() ? wanted.types : [wanted];
    return kinds.flatMap((kind) => one(kind.getProperty((node.name as ts.Identifier).text)));
  }
  return [];
}

/** The members that `load` is asked for by name, each step of a path: of a collection, those of its items. */
function loaded(node: ts.PropertyAccessExpression, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const { parent } = node;
  if (node.name.text !== "load" || !ts.isCallExpression(parent) || parent.expression !== node) return [];
  const [asked] = parent.arguments;
  if (asked === undefined || !ts.isStringLiteralLike(asked)) return [];
  return asked.text.split(",").flatMap((path) => {
    let type: ts.Type | undefined = checker.getTypeAtLocation(node.expression);
    return path
      .trim()
      .split("/")
      .flatMap((name) => {
        const symbol: ts.Symbol | undefined = type?.getProperty(name) ?? itemOf(type, checker)?.getProperty(name);
        type = symbol === undefined ? undefined : checker.getTypeOfSymbol(symbol);
        return symbol === undefined ? [] : [symbol];
      });
  });
}

/** What a collection, or its array of items, holds. */
function itemOf(type: ts.Type | undefined, checker: ts.TypeChecker): ts.Type | undefined {
  if (type === undefined) return undefined;
  const items = type.getProperty("items");
  const array = items === undefined ? type : checker.getTypeOfSymbol(items);
  return checker.getIndexTypeOfType(array, ts.IndexKind.Number);
}

interface Needs {
  readonly set: string;
  readonly version: string;
}

/** The set a member came with. A member without a tag of its own belongs to what holds it, which is used too. */
function tagOf(symbol: ts.Symbol | undefined): Needs | null {
  const office = symbol?.declarations?.filter((declaration) =>
    declaration.getSourceFile().fileName.includes(join("@types", "office-js")),
  );
  if (office === undefined || office.length === 0) return null;
  // Of overloads, the oldest counts: which of them is called is the compiler's to say.
  const tags = office.flatMap((declaration) => {
    const [, set, version] = TAG.exec(fullComment(declaration)) ?? [];
    return set === undefined || set === "Mailbox" ? [] : [{ set, version: version ?? "0" }];
  });
  return tags.reduce<Needs | null>(
    (least, each) => (least === null || holds(least.version, each.version) ? each : least),
    null,
  );
}

function fullComment(declaration: ts.Declaration): string {
  const text = declaration.getSourceFile().text;
  return (ts.getLeadingCommentRanges(text, declaration.pos) ?? [])
    .map(({ pos, end }) => text.slice(pos, end))
    .join("\n");
}

/** Whether version `has` of a set holds what came with `wanted`. */
function holds(has: string | undefined, wanted: string): boolean {
  if (has === undefined) return false;
  const [major = 0, minor = 0] = has.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

const ASKS = /isSetSupported\(\s*["'](\w+)["']\s*,\s*["']([\d.]+)["']\s*\)/g;

function isGuarded(node: ts.Node, needs: Needs): boolean {
  for (let at: ts.Node = node; at.parent !== undefined; at = at.parent) {
    const condition = conditionOver(at);
    if (
      condition !== null &&
      [...condition.getText().matchAll(ASKS)].some(
        ([, set, version]) => set === needs.set && holds(version, needs.version),
      )
    )
      return true;
  }
  return false;
}

/** The condition under which a node runs, where its parent is a choice and the node its positive branch. */
function conditionOver(node: ts.Node): ts.Expression | null {
  const { parent } = node;
  if (ts.isIfStatement(parent) && parent.thenStatement === node) return parent.expression;
  if (ts.isConditionalExpression(parent) && parent.whenTrue === node) return parent.condition;
  const isAnd = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd && parent.right === node ? parent.left : null;
}
