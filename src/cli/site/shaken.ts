import { parseSync } from 'oxc-parser';

/** A node of a syntax tree, as far as it matters here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

type Sources = ReadonlyMap<string, string>;

/**
 * Takes out of CommonJS sources what nobody asks for by its name: methods, accessors and parts of collections whose name is read nowhere,
 * neither in these sources nor in those of whoever uses them, and then the modules that only these had need of. A name in a text counts as asked for.
 *
 * @param used names that are asked for from outside
 */
export function shaken(sources: Sources, used: ReadonlySet<string>): Sources {
  const modules = [...sources].map(([name, source]) => [name, source, bodyOf(name, source)] as const);
  // The parts of an accessor belong to it.
  const asked = new Set([...used, 'get', 'set']);
  for (const [, , body] of modules) body.forEach((node) => collect(node, asked));
  return new Map(modules.map(([name, source, body]) => [name, without(source, body, asked)]));
}

function bodyOf(name: string, source: string): readonly Node[] {
  const { program, errors } = parseSync(name, source, { sourceType: 'commonjs' });
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
  return program.body as unknown as readonly Node[];
}

/** Names that are read: of members, in patterns, and words in texts other than the names of modules. */
function collect(node: Node, asked: Set<string>): void {
  if (isRequire(node)) return;
  if (node.type === 'Literal' && typeof node['value'] === 'string') for (const word of node['value'].match(/[\w$]+/g) ?? []) asked.add(word);
  if (node.type === 'TemplateElement') for (const word of JSON.stringify(node['value']).match(/[\w$]+/g) ?? []) asked.add(word);
  if (node.type === 'MemberExpression') asked.add(nameOf(node['property']) ?? '');
  if (node.type === 'ObjectPattern') for (const property of childrenOf(node)) asked.add(nameOf(property['key']) ?? '');
  const given = givenTo(node);
  for (const child of given ? [given] : childrenOf(node)) collect(child, asked);
}

/** The function of a statement that only gives a function to a member, as in `Thing.prototype.act = function () {}`: that does not read it. */
function givenTo({ type, expression }: Node): Node | undefined {
  if (type !== 'ExpressionStatement' || !isNode(expression) || expression.type !== 'AssignmentExpression') return undefined;
  const { left, right } = expression;
  return isNode(left) && left.type === 'MemberExpression' && left['computed'] === false && isNode(right) && right.type === 'FunctionExpression' ? right : undefined;
}

function without(source: string, body: readonly Node[], asked: ReadonlySet<string>): string {
  const cuts: Node[] = [];
  const look = (node: Node): void => {
    if (isUnasked(node, asked)) cuts.push(node);
    else childrenOf(node).forEach(look);
  };
  body.forEach(look);
  const left = cuts.toReversed().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''), source);
  return withoutUnused(left);
}

function isUnasked(node: Node, asked: ReadonlySet<string>): boolean {
  if (givenTo(node)) return !asked.has(nameOf(((node['expression'] as Node)['left'] as Node)['property']) ?? '');
  if (node.type !== 'Property' || node['computed'] === true) return false;
  const { key, value } = node;
  return isNode(value) && (value.type === 'FunctionExpression' || isAccessor(value) || isRequire(value)) && !asked.has(nameOf(key) ?? '');
}

/** `{ get: function …, set: function … }` */
function isAccessor(node: Node): boolean {
  const parts = node.type === 'ObjectExpression' ? childrenOf(node) : [];
  return parts.length > 0 && parts.every(({ key, value }) => ['get', 'set'].includes(nameOf(key) ?? '') && isNode(value) && value.type === 'FunctionExpression');
}

function isRequire({ type, callee }: Node): boolean {
  return type === 'CallExpression' && nameOf(callee) === 'require';
}

/** Modules that are fetched, and functions that are made, for nobody. */
function withoutUnused(source: string): string {
  const body = bodyOf('', source);
  const names: string[] = [];
  const count = (node: Node): void => {
    if (node.type === 'Identifier') names.push(String(node['name']));
    childrenOf(node).forEach(count);
  };
  body.forEach(count);
  const unused = body.filter((node) => {
    const declared = node.type === 'VariableDeclaration' ? childrenOf(node) : [];
    const init = declared[0]?.['init'];
    return declared.length === 1 && isNode(init) && (isRequire(init) || init.type === 'FunctionExpression') && names.filter((name) => name === nameOf(declared[0]?.['id'])).length === 1;
  });
  return unused.toReversed().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), source);
}

function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  return node.type === 'Identifier' ? String(node['name']) : node.type === 'Literal' ? String(node['value']) : undefined;
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
