import { useRef, useState } from 'preact/hooks';
import type { Text } from '../../model/language.ts';
import { useSay } from '../speaking.ts';
import type { Border, CoursePoint } from './course.ts';
import { choiceNumber, lookingBackWords } from './words.ts';
import './course-chart.css';

/** A level that a line can reach, named at its side. */
export interface Level {
  readonly id: string;
  readonly name: Text;
  readonly kind: Kind;
}

/** How a level is drawn. The last two are of your own contribution: weakened, and given up. */
export type Kind = 'growing' | 'escalating' | 'sham' | 'fading' | 'gone';

/** Where the line is at one moment; `row` is an index into the levels. */
export type Point = Pick<CoursePoint, 'kind' | 'turn' | 'x' | 'row'>;

interface CourseChartProps {
  /** Highest first. */
  readonly levels: readonly Level[];
  readonly points: readonly Point[];
  readonly borders: readonly Border[];
  readonly label: string;
  /** The choice the player marked, counting from 1. */
  readonly marked: number | undefined;
  readonly onOpen: (turn: number) => void;
}

/** Height of a level, in rem. */
const rowHigh = 2.5;

/** A course as a line over named levels; each choice on it is a way to that choice. */
export function CourseChart({ levels, points, borders, label, marked, onOpen }: CourseChartProps) {
  const say = useSay();
  const high = levels.length * rowHigh;
  const drawn = points.flatMap((point) => {
    const level = levels[point.row];
    return level ? [{ ...point, level }] : [];
  });
  return (
    <div class="course-chart">
      <ul class="course-rows" aria-hidden="true">
        {levels.map(({ id, name, kind }) => (
          <li key={id} data-kind={kind}>
            {say(name)}
          </li>
        ))}
      </ul>
      <svg class="course-plot" role="group" aria-label={label} style={{ blockSize: `${high}rem` }}>
        {levels.map(({ id, kind }, row) => (
          <line key={id} class="course-row" data-kind={kind} x1="0" x2="100%" y1={middle(row)} y2={middle(row)} />
        ))}
        {borders.map(({ scene, x }) => (
          <line key={scene} class="course-border" x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
        ))}
        <Mark points={drawn} marked={marked} />
        <Stretches points={drawn} />
        <Points points={drawn} onOpen={onOpen} />
      </svg>
    </div>
  );
}

interface DrawnPoint extends Point {
  readonly level: Level;
}

function middle(row: number): string {
  return `${(row + 0.5) * rowHigh}rem`;
}

function Mark({ points, marked }: { readonly points: readonly DrawnPoint[]; readonly marked: number | undefined }) {
  const point = points.find(({ kind, turn }) => kind === 'choice' && turn === marked);
  if (!point) return null;
  return <line class="course-mark" x1={`${point.x}%`} x2={`${point.x}%`} y1="0" y2="100%" />;
}

function Stretches({ points }: { readonly points: readonly DrawnPoint[] }) {
  return (
    <>
      {points.slice(1).map((to, index) => {
        const from = points[index] ?? to;
        const sham = from.level.kind === 'sham' || to.level.kind === 'sham';
        return (
          <line
            key={`${to.kind}${to.turn}`}
            class="course-stretch"
            data-sham={sham}
            data-kind={to.kind}
            x1={`${from.x}%`}
            y1={middle(from.row)}
            x2={`${to.x}%`}
            y2={middle(to.row)}
          />
        );
      })}
    </>
  );
}

/** One stop for Tab; the arrow keys go along the line. */
function Points({ points, onOpen }: { readonly points: readonly DrawnPoint[]; readonly onOpen: (turn: number) => void }) {
  const choices = points.filter(({ kind }) => kind === 'choice');
  const [current, setCurrent] = useState(0);
  const links = useRef(new Map<number, Focusable>());
  const steps: Readonly<Record<string, number>> = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: choices.length - 1 };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = steps[event.key];
    if (next === undefined || !choices[next]) return;
    event.preventDefault();
    setCurrent(next);
    links.current.get(next)?.focus();
  };
  return (
    <>
      {points.filter(({ kind }) => kind !== 'choice').map((point) => <Dot key={`${point.kind}${point.turn}`} point={point} />)}
      {choices.map((point, index) => (
        <PointLink
          key={point.turn}
          point={point}
          wide={100 / Math.max(choices.length, 1)}
          stop={index === current}
          hold={(link) => (link ? links.current.set(index, link) : links.current.delete(index))}
          onKeyDown={onKeyDown}
          onOpen={onOpen}
        />
      ))}
    </>
  );
}

/** In a drawing, a link is no HTML element: only this is asked of it, and its attributes are called as they are written. */
type Focusable = Pick<HTMLOrSVGElement, 'focus'>;

interface PointLinkProps {
  readonly point: DrawnPoint;
  /** Width of the strip that can be pressed, in per cent. */
  readonly wide: number;
  readonly stop: boolean;
  readonly hold: (link: Focusable | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: (turn: number) => void;
}

function PointLink({ point, wide, stop, hold, onKeyDown, onOpen }: PointLinkProps) {
  const say = useSay();
  const label = `${say(choiceNumber(point.turn))}: ${say(point.level.name)}`;
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    onOpen(point.turn);
  };
  return (
    <a ref={hold} class="course-point" href={`#choice-${point.turn}`} aria-label={label} tabindex={stop ? 0 : -1} onKeyDown={onKeyDown} onClick={open}>
      <title>{label}</title>
      <rect class="course-strip" x={`${point.x - wide / 2}%`} y="0" width={`${wide}%`} height="100%" />
      <Dot point={point} />
    </a>
  );
}

/** A circle grows, a diamond is stuck, a hollow square is sham consent; a hollow circle fades, a hollow diamond is gone: told apart without colour. */
function Dot({ point }: { readonly point: DrawnPoint }) {
  const { kind } = point.level;
  const label = point.kind === 'time' ? lookingBackWords.timeDid : point.kind === 'start' ? lookingBackWords.start : undefined;
  const say = useSay();
  return (
    <svg class="course-dot" x={`${point.x}%`} y={middle(point.row)} overflow="visible" data-kind={kind} data-moment={point.kind}>
      {label && <title>{say(label)}</title>}
      {(kind === 'growing' || kind === 'fading') && <circle r={point.kind === 'choice' ? 7 : 5} />}
      {(kind === 'escalating' || kind === 'gone') && <path d="M0-9 9 0 0 9-9 0Z" />}
      {kind === 'sham' && <path d="M-7-7H7V7H-7Z" />}
    </svg>
  );
}
