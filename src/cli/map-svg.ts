import { rungNames } from '../model/ladder.ts';
import type { Rung } from '../model/ladder.ts';
import type { Language } from '../model/language.ts';
import { layOut } from '../play/explore/layers.ts';
import type { Layout, Point } from '../play/explore/layers.ts';
import { mapOf } from '../play/explore/script-map.ts';
import type { MapPlace, SceneMap } from '../play/explore/script-map.ts';
import type { Visit, Visits } from '../play/explore/visits.ts';
import type { Scenario } from '../scenario/types.ts';
import { endingsSvg } from './map-endings-svg.ts';
import { colours, escaped, text } from './map-style.ts';
import { aboutVisits, sharesOf, standings } from './map-text.ts';
import { exitNames, mapWords } from './map-words.ts';
import { sentence } from './sentence.ts';

/** Pixels. */
const size = { column: 194, layer: 118, wide: 174, high: 62, margin: 40, head: 132, sceneHead: 64, sceneGap: 36, least: 1080 } as const;

/** A scenario's map as a drawing: its scenes below each other, and where habits come out at the bottom. */
export function mapSvg(scenario: Scenario, visits: Visits, language: Language): string {
  const drawn = mapOf(scenario).map((map) => ({ map, layout: layOut({ nodes: map.places.map(({ passage }) => passage.id), edges: map.ways.map((way) => ({ ...way, light: way.conditional })) }) }));
  const wide = Math.ceil(Math.max(size.least, ...drawn.map(({ layout }) => layout.columns * size.column))) + 2 * size.margin;
  let y = size.head;
  const scenes = drawn.map(({ map, layout }, at) => {
    const from = y;
    y += size.sceneHead + layout.layers * size.layer + size.sceneGap;
    return sceneSvg(map, layout, { at, y: from, wide, scenario, visits, language });
  });
  const endings = endingsSvg(scenario, visits, language, { x: size.margin, y, wide: wide - 2 * size.margin });
  const high = y + endings.high + size.margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="img" aria-label="${escaped(scenario.title)}">`,
    `<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0.6 7.6 4 0 7.4Z" fill="${colours.brown}"/></marker></defs>`,
    `<rect width="${wide}" height="${high}" fill="${colours.paper}"/>`,
    headSvg(scenario, visits, language),
    ...scenes,
    endings.svg,
    '</svg>\n',
  ].join('\n');
}

function headSvg(scenario: Scenario, visits: Visits, language: Language): string {
  let x = size.margin;
  const legend = standings.map((standing) => {
    const name = mapWords[standing][language];
    const part = `<rect x="${x}" y="92" width="22" height="12" rx="3" fill="${colours[standing]}" stroke="${colours.ink}" stroke-width="1.5"/>${text(x + 30, 103, name)}`;
    x += 56 + name.length * 7.6;
    return part;
  });
  return [
    text(size.margin, 48, scenario.title, { title: true, size: 30 }),
    text(size.margin, 74, aboutVisits(scenario, visits, language), { soft: true }),
    ...legend,
    text(x, 103, mapWords.dashed[language], { soft: true }),
  ].join('\n');
}

interface SceneFrame {
  readonly at: number;
  readonly y: number;
  readonly wide: number;
  readonly scenario: Scenario;
  readonly visits: Visits;
  readonly language: Language;
}

function sceneSvg({ scene, places, ways }: SceneMap, layout: Layout, frame: SceneFrame): string {
  const { at, y, wide, visits } = frame;
  const high = size.sceneHead + layout.layers * size.layer;
  const left = (wide - layout.columns * size.column) / 2;
  const to = ({ x, y: layer }: Point): Point => ({ x: left + x * size.column, y: y + size.sceneHead + layer * size.layer + size.high / 2 });
  const most = Math.max(1, ...[...visits.passages.values()].map(({ times }) => times));
  return [
    `<g><rect x="${size.margin / 2}" y="${y}" width="${wide - size.margin}" height="${high}" rx="22" ry="18" fill="${at % 2 === 0 ? colours.wall : colours.card}" stroke="${colours.line}" stroke-width="2"/>`,
    text(size.margin, y + 38, `${at + 1}. ${scene.title}`, { title: true, size: 22 }),
    ...layout.edges.map((points, index) => edgeSvg(points.map(to), ways[index]?.conditional === true)),
    ...places.map((place) => placeSvg(place, to(layout.nodes.get(place.passage.id) ?? { x: 0, y: 0 }), visits.passages.get(place.passage.id), most, frame)),
    '</g>',
  ].join('\n');
}

/** From under one box to above the next, in soft bends; a way back goes from side to side. */
function edgeSvg(points: readonly Point[], conditional: boolean): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return '';
  const upwards = last.y < first.y;
  const half = size.high / 2;
  const ends = points.map(({ x, y }, at): Point => {
    if (at === 0) return upwards ? besides(first, points[1] ?? last, 0) : { x, y: y + half };
    if (at === points.length - 1) return upwards ? besides(last, points.at(-2) ?? first, 3) : { x, y: y - half - 3 };
    return { x, y };
  });
  const path = ends.slice(1).map((to, at) => {
    const from = ends[at] ?? to;
    if (!upwards) return bend(from, to);
    return sideways(from, to, at === 0 ? from.x - first.x : 0, at === ends.length - 2 ? to.x - last.x : 0);
  });
  const dash = conditional ? ' stroke-dasharray="2 6"' : '';
  return `<path d="M${round(ends[0])}${path.join('')}" fill="none" stroke="${colours.brown}" stroke-width="1.8" stroke-linecap="round"${dash} marker-end="url(#tip)"/>`;
}

function bend(from: Point, to: Point): string {
  const middle = (from.y + to.y) / 2;
  return `C${round({ x: from.x, y: middle })} ${round({ x: to.x, y: middle })} ${round(to)}`;
}

/** The side of a box that is turned to where a way back comes from or goes to. */
function besides({ x, y }: Point, towards: Point, gap: number): Point {
  return { x: x + (towards.x < x - 1 ? -1 : 1) * (size.wide / 2 + gap), y: y + gap };
}

/** A way back leaves a box at its side and comes in at a side: how far from the middle of a box, or 0 where there is none. */
function sideways(from: Point, to: Point, leaves: number, arrives: number): string {
  const middle = (from.y + to.y) / 2;
  const out = leaves === 0 ? { x: from.x, y: middle } : { x: from.x + Math.sign(leaves) * 44, y: from.y };
  const into = arrives === 0 ? { x: to.x, y: middle } : { x: to.x + Math.sign(arrives) * 44, y: to.y };
  return `C${round(out)} ${round(into)} ${round(to)}`;
}

function round(point: Point | undefined): string {
  return `${(point?.x ?? 0).toFixed(1)} ${(point?.y ?? 0).toFixed(1)}`;
}

function placeSvg({ passage, exits }: MapPlace, { x, y }: Point, visit: Visit | undefined, most: number, { at, scenario, language }: SceneFrame): string {
  const [left, top] = [x - size.wide / 2, y - size.high / 2];
  const asks = passage.choices.length > 0;
  const times = visit ? sentence(mapWords.times, language, { times: visit.times.toLocaleString(language) }) : mapWords.never[language];
  // What is often told stands out by a heavier border.
  const border = 1.6 + 2.2 * Math.sqrt((visit?.times ?? 0) / most);
  const bars = scenario.persons.map(({ name }, row) => barSvg(visit?.rungs[row] ?? new Map(), name, { x: left + 10, y: top + 34 + row * 10 }, language));
  return [
    `<g><title>${escaped(titleOf(passage.id, times, passage.choices.length, language))}</title>`,
    `<rect x="${left}" y="${top + 3}" width="${size.wide}" height="${high(scenario)}" rx="13" ry="11" fill="${colours.ink}"/>`,
    `<rect x="${left}" y="${top}" width="${size.wide}" height="${high(scenario)}" rx="13" ry="11" fill="${asks ? colours.white : colours.pale}" stroke="${visit ? colours.ink : colours.worse}" stroke-width="${border.toFixed(1)}"/>`,
    text(left + 10, top + 19, shortened(passage.id, 16), { bold: asks, size: 13 }),
    text(left + size.wide - 10, top + 19, times, { size: 10.5, soft: true, end: true }),
    ...bars,
    ...(exits.length > 0 ? [text(x, top + high(scenario) + 17, exits.map((exit) => exitNames[exit][language]).join('  '), { size: 11, middle: true, soft: true, halo: at % 2 === 0 ? colours.wall : colours.card })] : []),
    '</g>',
  ].join('\n');
}

function high({ persons }: Scenario): number {
  return Math.max(size.high, 42 + persons.length * 10);
}

function titleOf(id: string, times: string, choices: number, language: Language): string {
  return choices === 0 ? `${id}: ${times}` : `${id}: ${times}, ${sentence(mapWords.choices, language, { count: choices })}`;
}

function barSvg(rungs: ReadonlyMap<Rung, number>, name: string, { x, y }: Point, language: Language): string {
  const shares = sharesOf(rungs);
  const wide = size.wide - 20;
  let from = x;
  const parts = standings.map((standing) => {
    const part = `<rect x="${from.toFixed(1)}" y="${y}" width="${(shares[standing] * wide).toFixed(1)}" height="7" fill="${colours[standing]}"/>`;
    from += shares[standing] * wide;
    return shares[standing] === 0 ? '' : part;
  });
  const told = [...rungs].toSorted((a, b) => b[1] - a[1]).map(([rung, times]) => `${rungNames[rung][language]} ${times}`);
  return `<g><title>${escaped(`${name}: ${told.join(', ')}`)}</title>${parts.join('')}<rect x="${x}" y="${y}" width="${wide}" height="7" rx="2" fill="none" stroke="${colours.ink}" stroke-width="1"/></g>`;
}

function shortened(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}
