import { readFileSync } from 'node:fs';
import { type ESTree, parseSync } from 'vite';

/** Arguments of one call. */
export type Sample = readonly unknown[];
type Node = ESTree.Node;
type Type = ESTree.TSType;

/** What a sample is made with: the number that stands for every number, whether what may be missing is there. */
interface Choice {
  count: number;
  full: boolean;
}

/** By plural forms: none, one, few, many, twenty-one; what may be missing is once there and once not. */
const choices: readonly Choice[] = [0, 1, 2, 5, 21].flatMap((count) =>
  [true, false].map((full): Choice => ({ count, full })),
);

/** Text that no language has, so that what is left over is the catalogue's own. */
const placeholder = '·1·';
const named: Readonly<Record<string, unknown>> = {
  FuzzyDate: '2024-10-17',
  Period: '2024-S1',
  Phase: 'in-force',
  StandingClass: 'full',
  Pick: { measure: 'share', unit: 'percent' },
};

/** The words of one file: its constants, types and imports, so that a name leads to what it stands for. */
interface Source {
  constants: ReadonlyMap<string, Node>;
  interfaces: ReadonlyMap<string, Node>;
  imports: ReadonlyMap<string, string>;
}

const read = new Map<string, Source>();
function sourceOf(file: string): Source {
  const kept = read.get(file);
  if (kept) return kept;
  const { program } = parseSync(file, readFileSync(new URL(`../src/words/${file}`, import.meta.url), 'utf8'));
  const constants = new Map<string, Node>();
  const interfaces = new Map<string, Node>();
  const imports = new Map<string, string>();
  for (const line of program.body) {
    if (line.type === 'ImportDeclaration')
      for (const one of line.specifiers)
        if (line.source.value.startsWith('./')) imports.set(one.local.name, `${line.source.value.slice(2)}.ts`);
    const declared = line.type === 'ExportNamedDeclaration' ? line.declaration : line;
    if (declared?.type === 'TSInterfaceDeclaration') interfaces.set(declared.id.name, declared.body);
    if (declared?.type === 'VariableDeclaration')
      for (const { id, init } of declared.declarations)
        if (id.type === 'Identifier' && init) constants.set(id.name, init);
  }
  const source = { constants, interfaces, imports };
  read.set(file, source);
  return source;
}

function sampleOf(type: Type | null | undefined, choice: Choice, file: string): unknown {
  switch (type?.type) {
    case 'TSNumberKeyword':
      return choice.count;
    case 'TSBooleanKeyword':
      return choice.full;
    case 'TSArrayType':
      return Array.from({ length: choice.full ? 2 : 1 }, () => sampleOf(type.elementType, choice, file));
    case 'TSTypeOperator':
      return sampleOf(type.typeAnnotation, choice, file);
    case 'TSLiteralType':
      return type.literal.type === 'Literal' ? type.literal.value : placeholder;
    case 'TSUnionType': {
      const [nothing] = type.types.filter((one) => /^TS(?:Null|Undefined)Keyword$/.test(one.type));
      if (nothing && !choice.full) return nothing.type === 'TSNullKeyword' ? null : undefined;
      const some = type.types.find((one) => one !== nothing);
      return sampleOf(some, choice, file);
    }
    case 'TSIntersectionType':
      return Object.assign({}, ...type.types.map((one) => sampleOf(one, choice, file)));
    case 'TSTypeLiteral':
      return fieldsOf(type.members, choice, file);
    case 'TSTypeReference': {
      const name = type.typeName.type === 'Identifier' ? type.typeName.name : '';
      const own = sourceOf(file).interfaces.get(name);
      // A record of any keys answers to each.
      const [, held] = type.typeArguments?.params ?? [];
      if (name === 'Readonly') return sampleOf(type.typeArguments?.params[0], choice, file);
      if (name === 'Record') return new Proxy({}, { get: () => sampleOf(held, choice, file) });
      if (own?.type === 'TSInterfaceBody') return fieldsOf(own.body, choice, file);
      return named[name] ?? placeholder;
    }
    default:
      return placeholder;
  }
}

const fieldsOf = (members: readonly Node[], choice: Choice, file: string): Record<string, unknown> =>
  Object.fromEntries(
    members.flatMap((member) =>
      member.type === 'TSPropertySignature' && member.key.type === 'Identifier'
        ? [[member.key.name, sampleOf(member.typeAnnotation?.typeAnnotation, choice, file)]]
        : [],
    ),
  );

function argumentOf(parameter: Node, choice: Choice, file: string): unknown {
  if (parameter.type === 'AssignmentPattern') {
    const { left, right } = parameter;
    if (right.type === 'Literal' && typeof right.value === 'boolean') return choice.full;
    return argumentOf(left, choice, file);
  }
  if ('optional' in parameter && parameter.optional && !choice.full) return undefined;
  const typed = 'typeAnnotation' in parameter ? parameter.typeAnnotation : null;
  return sampleOf(typed?.type === 'TSTypeAnnotation' ? typed.typeAnnotation : null, choice, file);
}

type Found = [path: string, samples: readonly Sample[]];

/** Samples of every function below a value of the source, by its path. */
function walk(node: Node | undefined, path: string, file: string): Found[] {
  switch (node?.type) {
    case 'TSSatisfiesExpression':
    case 'TSAsExpression':
      return walk(node.expression, path, file);
    case 'ArrowFunctionExpression':
      return [[path, choices.map((choice) => node.params.map((one) => argumentOf(one, choice, file)))]];
    case 'Identifier': {
      const { constants, imports } = sourceOf(file);
      const own = constants.get(node.name);
      if (own) return walk(own, path, file);
      const other = imports.get(node.name);
      return other === undefined ? [] : walk(sourceOf(other).constants.get(node.name), path, other);
    }
    case 'ObjectExpression':
      return node.properties.flatMap((property) => {
        if (property.type === 'SpreadElement') return walk(property.argument, path, file);
        const { key } = property;
        const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';
        return walk(property.value, `${path}.${name}`, file);
      });
    default:
      return [];
  }
}

/** Arguments for every function of the English words, by path, made from the types of its parameters. `files`: part → file, constant. */
export const samplesOf = (files: Readonly<Record<string, readonly [file: string, constant: string]>>): Found[] =>
  Object.entries(files).flatMap(([part, [file, constant]]) => walk(sourceOf(file).constants.get(constant), part, file));
