import ts from "typescript";

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** A type that no JSON can have, or that says nothing of what it holds. */
export class NoSchema extends TypeError {
  override readonly name = "NoSchema";
}

/**
 * JSON Schemas (draft 2020-12) of types: what a type says is what the schema holds, comments of its members included. Objects are closed: a member that the type does not
 * name is none. A member that may be undefined may be absent, since JSON has no undefined.
 *
 * @throws {@link NoSchema} naming the member whose type is not data, or not known
 */
export function schemaMaker(checker: ts.TypeChecker): (type: ts.Type) => JsonSchema {
  return (type) => {
    const named = new Map<string, { readonly type: ts.Type; schema: JsonSchema }>();
    const root = shapeOf(type, "");
    if (named.size === 0) return root;
    const order = [...named].sort(([a], [b]) => (a < b ? -1 : 1));
    return { ...root, $defs: Object.fromEntries(order.map(([name, { schema }]) => [name, schema])) };

    /** What has a name of its own is told once, with what its comment says: interfaces, lists of words, quantities with their unit. */
    function schemaOf(given: ts.Type, path: string): JsonSchema {
      const symbol = nameOf(given);
      const known = symbol === null ? undefined : named.get(symbol.name);
      if (symbol === null || (known !== undefined && known.type !== given)) return shapeOf(given, path);
      if (known === undefined) {
        const entry: { readonly type: ts.Type; schema: JsonSchema } = { type: given, schema: {} };
        named.set(symbol.name, entry);
        entry.schema = { ...commentOf(symbol), ...shapeOf(given, symbol.name) };
      }
      return { $ref: `#/$defs/${symbol.name}` };
    }

    function nameOf(given: ts.Type): ts.Symbol | null {
      if (given.aliasSymbol !== undefined) return given.aliasTypeArguments === undefined ? given.aliasSymbol : null;
      const isOwn = given.isClassOrInterface() && (given as ts.InterfaceType).typeParameters === undefined;
      return isOwn ? given.symbol : null;
    }

    function shapeOf(given: ts.Type, path: string): JsonSchema {
      if (given.isUnion()) return unionOf(given, path);
      if (given.isStringLiteral() || given.isNumberLiteral()) return { const: given.value };
      const { flags } = given;
      if (flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(given) === "true" };
      if (flags & ts.TypeFlags.Null) return { type: "null" };
      // A unit is a mark on a number, a key one on a text.
      const marked = given.isIntersection() ? given.types : [given];
      if (marked.some((each) => each.flags & ts.TypeFlags.Number)) return { type: "number" };
      if (marked.some((each) => each.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)))
        return { type: "string" };
      if (!(flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)))
        throw new NoSchema(`${path}: accepts data of a known type; received ${checker.typeToString(given)}`);
      if (checker.isTupleType(given)) return tupleOf(given, path);
      if (checker.isArrayType(given)) return listOf(given, path);
      return membersOf(given, path);
    }

    function unionOf(union: ts.UnionType, path: string): JsonSchema {
      const types = union.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
      const values = types.flatMap((each) => literalOf(each));
      const others = types
        .filter((each) => literalOf(each).length === 0)
        .map((each) => schemaOf(each, path))
        .map((each) => ({ each, text: JSON.stringify(each) }))
        .sort((a, b) => (a.text < b.text ? -1 : 1))
        .map(({ each }) => each);
      const distinct = others.filter(
        (each, at) => others.findIndex((one) => JSON.stringify(one) === JSON.stringify(each)) === at,
      );
      const isBoolean = values.includes("true") && values.includes("false");
      const words = values.filter((each) => !isBoolean || !["true", "false"].includes(each)).sort();
      const parts: JsonSchema[] = [
        ...(isBoolean ? [{ type: "boolean" }] : []),
        ...(words.length === 0 ? [] : [{ enum: words.map((each): unknown => JSON.parse(each)) }]),
        ...distinct,
      ];
      const [only] = parts;
      if (parts.length === 1 && only !== undefined) return only;
      // “A number or null” is one line, as people read it.
      const plain = parts.map((part) => (Object.keys(part).length === 1 ? part["type"] : undefined));
      return plain.every((each) => typeof each === "string") ? { type: plain } : { anyOf: parts };
    }

    function literalOf(each: ts.Type): readonly string[] {
      if (each.isStringLiteral() || each.isNumberLiteral()) return [JSON.stringify(each.value)];
      return each.flags & ts.TypeFlags.BooleanLiteral ? [checker.typeToString(each)] : [];
    }

    function listOf(list: ts.Type, path: string): JsonSchema {
      const [item] = checker.getTypeArguments(list as ts.TypeReference);
      if (item === undefined || item.flags & ts.TypeFlags.Never) return { type: "array", maxItems: 0 };
      return { type: "array", items: schemaOf(item, `${path}[]`) };
    }

    function tupleOf(tuple: ts.Type, path: string): JsonSchema {
      const items = checker.getTypeArguments(tuple as ts.TypeReference);
      const prefixItems = items.map((each, at) => schemaOf(each, `${path}[${at}]`));
      return { type: "array", prefixItems, items: false, minItems: items.length };
    }

    function membersOf(object: ts.Type, path: string): JsonSchema {
      if (object.getCallSignatures().length > 0 || object.getConstructSignatures().length > 0)
        throw new NoSchema(`${path}: accepts data; received a function`);
      const rest = checker.getIndexTypeOfType(object, ts.IndexKind.String);
      const patterns = checker
        .getIndexInfosOfType(object)
        .filter(({ keyType }) => !(keyType.flags & ts.TypeFlags.String))
        .map(({ keyType, type: inside }) => [patternOf(keyType, path), schemaOf(inside, `${path}.*`)] as const);
      const members = checker.getPropertiesOfType(object).flatMap((member) => {
        const inside = checker.getTypeOfSymbol(member);
        if (inside.flags & ts.TypeFlags.Undefined) return [];
        const isOptional = (member.flags & ts.SymbolFlags.Optional) > 0 || mayBeUndefined(inside);
        const schema = { ...schemaOf(inside, `${path}.${member.name}`), ...commentOf(member) };
        return [{ name: member.name, schema, isOptional }];
      });
      const required = members.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
      return {
        type: "object",
        ...(members.length === 0
          ? {}
          : { properties: Object.fromEntries(members.map((each) => [each.name, each.schema])) }),
        ...(patterns.length === 0 ? {} : { patternProperties: Object.fromEntries(patterns) }),
        ...(required.length === 0 ? {} : { required }),
        additionalProperties: rest === undefined ? false : schemaOf(rest, `${path}.*`),
      };
    }

    /** Names that begin alike, such as `volume:` and what follows. */
    function patternOf(key: ts.Type, path: string): string {
      const [begin, end] = key.flags & ts.TypeFlags.TemplateLiteral ? (key as ts.TemplateLiteralType).texts : [];
      if (begin === undefined || begin === "" || end !== "")
        throw new NoSchema(`${path}: accepts names that begin alike; received ${checker.typeToString(key)}`);
      return `^${begin.replace(/[^\w:-]/g, "\\$&")}`;
    }

    function mayBeUndefined(inside: ts.Type): boolean {
      return inside.isUnion() && inside.types.some(({ flags }) => (flags & ts.TypeFlags.Undefined) > 0);
    }

    function commentOf(symbol: ts.Symbol): JsonSchema {
      const words = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
      return words === "" ? {} : { description: words.replace(/\s*\n\s*/g, " ") };
    }
  };
}
