/** Something to be placed, and the ways between: a drawing from top to bottom in layers. */
export interface Graph {
  readonly nodes: readonly string[];
  readonly edges: readonly Edge[];
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** Pulls less than others at where nodes go. */
  readonly light?: boolean;
}

/** Where each node goes, and the points each edge passes, in the order of the edges given. Units: columns and layers. */
export interface Layout {
  readonly nodes: ReadonlyMap<string, Point>;
  readonly edges: readonly (readonly Point[])[];
  readonly columns: number;
  readonly layers: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node, or the place where a long edge crosses a layer. */
interface Cell {
  readonly key: string;
  readonly layer: number;
  readonly above: Neighbour[];
  readonly below: Neighbour[];
  x: number;
  /** Room it takes to its neighbours. */
  readonly wide: number;
}

interface Neighbour {
  readonly cell: Cell;
  readonly pull: number;
}

/** What a light edge pulls, beside 1. */
const LIGHT = 0.1;
/** Less than 1 keeps the whole upright: everything is drawn a little to the middle. */
const UPRIGHT = 0.86;
const SWEEPS = 24;
/** An edge that only passes a layer takes less room than a node. */
const PASSING = 0.32;

/**
 * Places nodes in layers, after Sugiyama, Tagawa & Toda 1981: ways back are turned, the longest way decides the layer, long
 * edges get a place in each layer they cross, and sweeps bring neighbours near each other.
 */
export function layOut({ nodes, edges }: Graph): Layout {
  const turned = new Set(waysBack(nodes, edges));
  const down = edges.map((edge, at) => (turned.has(at) ? { ...edge, from: edge.to, to: edge.from, light: true } : edge));
  const layerOf = longestWays(nodes, down);
  const cells = new Map(nodes.map((key) => [key, cellAt(key, layerOf.get(key) ?? 0, 1)]));
  const rows: Cell[][] = [];
  for (const cell of cells.values()) (rows[cell.layer] ??= []).push(cell);
  const paths = down.map((edge, at) => pathOf(edge, at, cells, rows));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) arrange(rows, sweep % 2 === 0);
  settle(rows);
  const left = Math.min(0, ...rows.flat().map(({ x, wide }) => x - wide / 2));
  const point = ({ x, layer }: Cell): Point => ({ x: x - left, y: layer });
  return {
    nodes: new Map([...cells].map(([key, cell]) => [key, point(cell)])),
    edges: paths.map((path, at) => (turned.has(at) ? path.toReversed() : path).map(point)),
    columns: Math.max(1, ...rows.flat().map(({ x, wide }) => x - left + wide / 2)),
    layers: rows.length,
  };
}

function cellAt(key: string, layer: number, wide: number): Cell {
  return { key, layer, above: [], below: [], x: 0, wide };
}

/** Indexes of the edges that lead back to where they can come from, loops included. */
function waysBack(nodes: readonly string[], edges: Graph['edges']): readonly number[] {
  const back: number[] = [];
  const done = new Set<string>();
  const open = new Set<string>();
  const visit = (node: string): void => {
    open.add(node);
    for (const [at, { from, to }] of edges.entries()) {
      if (from !== node) continue;
      if (open.has(to)) back.push(at);
      else if (!done.has(to)) visit(to);
    }
    open.delete(node);
    done.add(node);
  };
  for (const node of nodes) if (!done.has(node)) visit(node);
  return back;
}

function longestWays(nodes: readonly string[], edges: Graph['edges']): ReadonlyMap<string, number> {
  const layers = new Map(nodes.map((node) => [node, 0]));
  for (let moved = true; moved;) {
    moved = false;
    for (const { from, to } of edges) {
      const least = (layers.get(from) ?? 0) + 1;
      if (from === to || (layers.get(to) ?? 0) >= least) continue;
      layers.set(to, least);
      moved = true;
    }
  }
  return layers;
}

function pathOf({ from, to, light }: Edge, at: number, cells: ReadonlyMap<string, Cell>, rows: Cell[][]): readonly Cell[] {
  const [start, end] = [cells.get(from), cells.get(to)];
  if (!start || !end) throw new Error(`an edge leads from ${from} to ${to}, and one of them is no node`);
  const path = [start];
  for (let layer = start.layer + 1; layer < end.layer; layer += 1) {
    const passing = cellAt(`${at} ${layer}`, layer, PASSING);
    (rows[layer] ??= []).push(passing);
    path.push(passing);
  }
  if (end !== start) path.push(end);
  const pull = light === true ? LIGHT : 1;
  for (const [index, cell] of path.slice(1).entries()) {
    const before = path[index];
    before?.below.push({ cell, pull });
    if (before) cell.above.push({ cell: before, pull });
  }
  return path;
}

/** Orders each layer by where its neighbours are, one way through the layers. */
function arrange(rows: Cell[][], downwards: boolean): void {
  for (const row of downwards ? rows : rows.toReversed()) {
    const wish = new Map(row.map((cell) => [cell, meanOf(downwards ? cell.above : cell.below) ?? cell.x]));
    row.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
    spread(row);
  }
}

function spread(row: readonly Cell[]): void {
  const total = row.reduce((sum, { wide }) => sum + wide, 0);
  let x = -total / 2;
  for (const cell of row) {
    cell.x = x + cell.wide / 2;
    x += cell.wide;
  }
}

/** Moves everything towards its neighbours as far as the order leaves room. */
function settle(rows: Cell[][]): void {
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const row of sweep % 2 === 0 ? rows : rows.toReversed()) {
      const wishes = row.map((cell) => UPRIGHT * (meanOf([...cell.above, ...cell.below]) ?? cell.x));
      place(row, wishes);
    }
  }
}

/** The order stays, nothing overlaps, and together they are as near to their wishes as pushing from both sides brings them. */
function place(row: readonly Cell[], wishes: readonly number[]): void {
  const fromLeft: number[] = [];
  const fromRight: number[] = [];
  for (const [at, cell] of row.entries()) fromLeft[at] = Math.max(wishes[at] ?? 0, at === 0 ? -Infinity : (fromLeft[at - 1] ?? 0) + room(row[at - 1], cell));
  for (let at = row.length - 1; at >= 0; at -= 1) {
    const cell = row[at];
    if (cell) fromRight[at] = Math.min(wishes[at] ?? 0, at === row.length - 1 ? Infinity : (fromRight[at + 1] ?? 0) - room(cell, row[at + 1]));
  }
  for (const [at, cell] of row.entries()) cell.x = ((fromLeft[at] ?? 0) + (fromRight[at] ?? 0)) / 2;
}

function room(left: Cell | undefined, right: Cell | undefined): number {
  return ((left?.wide ?? 0) + (right?.wide ?? 0)) / 2;
}

function meanOf(neighbours: readonly Neighbour[]): number | undefined {
  const pull = neighbours.reduce((sum, each) => sum + each.pull, 0);
  return pull === 0 ? undefined : neighbours.reduce((sum, each) => sum + each.cell.x * each.pull, 0) / pull;
}
