const { functions, names, rooms } = require("./plain-numbers.cjs");

/** Grids of numbers: what they hold is said by the name of whoever holds them, half-hour by half-hour. */
const GRIDS = new Set(["ArrayLike", "Float64Array"]);

/** The first plain number in a type, where there is one. */
function plainIn(type) {
  switch (type?.type) {
    case "TSNumberKeyword":
      return type;
    case "TSUnionType":
    case "TSIntersectionType":
      return type.types.map(plainIn).find((each) => each !== undefined);
    case "TSTupleType":
      return type.elementTypes.map(plainIn).find((each) => each !== undefined);
    case "TSArrayType":
      return plainIn(type.elementType);
    case "TSNamedTupleMember":
      return plainIn(type.elementType);
    case "TSTypeOperator":
    case "TSOptionalType":
    case "TSRestType":
      return plainIn(type.typeAnnotation);
    case "TSTypeReference":
      return GRIDS.has(type.typeName.name)
        ? undefined
        : (type.typeArguments?.params ?? []).map(plainIn).find((each) => each !== undefined);
    default:
      return undefined;
  }
}

/** The name a parameter, a field or a function is called by. */
function nameOf(node) {
  switch (node?.type) {
    case "Identifier":
      return node.name;
    case "AssignmentPattern":
      return nameOf(node.left);
    case "RestElement":
      return nameOf(node.argument);
    case "Literal":
      return String(node.value);
    default:
      return undefined;
  }
}

/** The interface or the type that a field belongs to. */
function ownerOf(node) {
  for (let each = node.parent; each; each = each.parent)
    if (each.type === "TSInterfaceDeclaration" || each.type === "TSTypeAliasDeclaration") return each.id.name;
  return undefined;
}

/** Whether a type stands inside the body of a function: what is local needs no ceremony. */
function isLocal(node) {
  for (let each = node.parent; each; each = each.parent) if (each.type === "BlockStatement") return true;
  return false;
}

/** Refuses a plain number where a quantity is meant: in the fields of types, and in what exported functions take and give. */
module.exports = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      plain:
        "`{{name}}` is a plain number: say its unit with a type of src/engine/quantities.ts. Counts and indexes are listed in eslint-rules/plain-numbers.cjs.",
    },
  },
  create(context) {
    const path = context.filename.replaceAll("\\", "/");
    if (rooms.some((room) => path.includes(room))) return {};

    const check = (type, name, owner) => {
      if (Object.hasOwn(names, name ?? "") || (owner !== undefined && Object.hasOwn(names, `${owner}.${name}`))) return;
      if (type?.type === "TSFunctionType") {
        parameters(type.params, owner);
        check(type.returnType?.typeAnnotation, name, owner);
        return;
      }
      const found = plainIn(type);
      if (found !== undefined)
        context.report({ node: found, messageId: "plain", data: { name: name ?? "the result" } });
    };
    const parameters = (params, owner) => {
      for (const each of params) {
        const pattern = each.type === "AssignmentPattern" ? each.left : each;
        check(pattern.typeAnnotation?.typeAnnotation, nameOf(pattern), owner);
        // `years = 3` is a plain number without saying so.
        if (each.type === "AssignmentPattern" && each.right.type === "Literal" && typeof each.right.value === "number")
          if (!Object.hasOwn(names, nameOf(pattern) ?? ""))
            context.report({ node: each, messageId: "plain", data: { name: nameOf(pattern) ?? "the parameter" } });
      }
    };
    return {
      TSPropertySignature: (node) =>
        isLocal(node) || check(node.typeAnnotation?.typeAnnotation, nameOf(node.key), ownerOf(node)),
      TSMethodSignature: (node) => {
        parameters(node.params, ownerOf(node));
        check(node.returnType?.typeAnnotation, nameOf(node.key), ownerOf(node));
      },
      "TSTypeAliasDeclaration > TSFunctionType": (node) => check(node, node.parent.id.name, node.parent.id.name),
      "ExportNamedDeclaration > FunctionDeclaration": (node) => {
        const name = nameOf(node.id);
        if (Object.hasOwn(functions, name)) return;
        parameters(node.params, name);
        check(node.returnType?.typeAnnotation, name, undefined);
      },
    };
  },
};
