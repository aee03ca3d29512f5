/** The drawers of the art package. */
export type Kind = 'bust' | 'standing' | 'sitting' | 'head' | 'face' | 'beard' | 'accessory';

/** One painted path of a part. */
export interface Stroke {
  readonly d: string;
  /** A colour role (`outline`, `skin`, `top`, …) or a CSS colour; one path, the teeth of a mouth, has none. */
  readonly fill?: string;
}

/** A drawing out of the art package, in its own coordinates, in paint order. */
export interface Part {
  readonly kind: Kind;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly Stroke[];
}

const drawers: Readonly<Record<Kind, string>> = {
  bust: 'body/effigy',
  standing: 'body/standing',
  sitting: 'body/sitting',
  head: 'head',
  face: 'face',
  beard: 'beard',
  accessory: 'accessory',
};

const root = new URL('./', import.meta.resolve('@opeepsfun/open-peeps'));

/**
 * Reads one part. The package draws with React components that are plain functions of colours, so
 * we call them with role names for colours and walk what they return; no renderer is needed.
 * Throws when the part does not exist or is not what version 1.0.6 holds.
 */
export async function readPart(kind: Kind, name: string): Promise<Part> {
  const module: unknown = await import(new URL(`${drawers[kind]}/${name}.js`, root).href);
  const draw = property(module, 'default');
  const config = property(draw, 'config') ?? property(module, `${name}Config`);
  if (typeof draw !== 'function') throw new Error(`${kind}/${name} is not a drawing`);
  const strokes = [...walk((draw as (colours: Record<string, string>) => unknown)(rolesOf(config)))];
  return { kind, name, width: number(config, 'width'), height: number(config, 'height'), strokes };
}

function rolesOf(config: unknown): Record<string, string> {
  const roles: Record<string, string> = {};
  for (const prop of list(property(config, 'props'))) {
    const name = String(property(prop, 'name'));
    roles[name] = name.replace(/Color$/, '');
  }
  return roles;
}

function* walk(node: unknown): Generator<Stroke> {
  for (const child of list(node)) {
    const type = property(child, 'type');
    const props = property(child, 'props');
    if (type === 'path') yield path(props);
    else if (type === 'rect') yield rectangle(props);
    else if (props !== undefined) yield* walk(property(props, 'children'));
  }
}

function path(props: unknown): Stroke {
  const d = String(property(props, 'd'));
  const fill = property(props, 'fill');
  return typeof fill === 'string' ? { d, fill } : { d };
}

function rectangle(props: unknown): Stroke {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => number(props, key));
  return { d: `M${x} ${y}h${width}v${height}h-${width}z`, fill: String(property(props, 'fill')) };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function property(value: unknown, key: string): unknown {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return undefined;
  return Reflect.get(value, key);
}

function number(value: unknown, key: string): number {
  const found = Number(property(value, key));
  if (!Number.isFinite(found)) throw new Error(`No number '${key}' in the art package`);
  return found;
}
