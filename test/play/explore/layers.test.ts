import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/play/explore/layers.ts';

const anyGraph = fc.integer({ min: 1, max: 14 }).chain((count) => {
  const node = fc.nat({ max: count - 1 }).map((number) => `n${number}`);
  return fc.record({
    nodes: fc.constant(Array.from({ length: count }, (_, number) => `n${number}`)),
    edges: fc.array(fc.record({ from: node, to: node, light: fc.boolean() }), { maxLength: 24 }),
  });
});

describe('a drawing in layers', () => {
  it('places every node once, and none on another, whatever leads where', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { nodes, edges, columns, layers } = layOut(graph);
        const places = [...nodes.values()];
        expect([...nodes.keys()]).toEqual(graph.nodes);
        for (const [at, one] of places.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.x).toBeLessThanOrEqual(columns);
          expect(one.y).toBeLessThan(layers);
          for (const other of places.slice(at + 1)) expect(one.y !== other.y || Math.abs(one.x - other.x) > 0.999).toBe(true);
        }
        for (const [at, points] of edges.entries()) {
          const edge = graph.edges[at];
          expect([points[0], points.at(-1)]).toEqual([nodes.get(edge?.from ?? ''), nodes.get(edge?.to ?? '')]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leads downwards, except where it leads back', () => {
    const { nodes } = layOut({ nodes: ['a', 'b', 'c'], edges: [{ from: 'a', to: 'b' }, { from: 'b', to: 'c' }, { from: 'a', to: 'c' }, { from: 'c', to: 'a' }] });
    expect(['a', 'b', 'c'].map((node) => nodes.get(node)?.y)).toEqual([0, 1, 2]);
  });
});
