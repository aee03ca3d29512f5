import { rungNames } from '../../model/ladder.ts';
import type { PersonTrace, TurnTrace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { useSay } from '../speaking.ts';
import { tagColour } from '../tag-colour.ts';
import type { CoursePoint } from './course.ts';
import { forkOf, type Fork } from './fork.ts';
import { momentName, whatIfWords } from './what-if-words.ts';
import { kindOf, lookingBackWords } from './words.ts';
import './fork-chart.css';

interface ForkChartProps {
  readonly scenario: Scenario;
  readonly person: PersonTrace;
  readonly own: readonly TurnTrace[];
  readonly other: readonly TurnTrace[];
  /** Of the choice that was made otherwise, counting from 1. */
  readonly turn: number;
}

/** Height of a level, in rem. */
const rowHigh = 2.25;

/** How it went with one person, and over it how it would have gone. */
export function ForkChart({ scenario, person, own, other, turn }: ForkChartProps) {
  const say = useSay();
  const fork = forkOf(person, own, other, turn);
  const end = (points: readonly CoursePoint[]): string => say(rungNames[points.at(-1)?.at.rung ?? person.start.rung]);
  const label = `${person.name}. ${say(whatIfWords.wentSo)}: ${end(fork.own)}. ${say(whatIfWords.wouldGo)}: ${end(fork.other)}.`;
  return (
    <article class="fork">
      <h5 class="name-tag" style={{ '--name': tagColour(scenario, person.id) }}>
        {person.name}
      </h5>
      <div class="course-chart">
        <ul class="course-rows fork-rows" aria-hidden="true">
          {fork.rows.map((rung) => (
            <li key={rung} data-kind={kindOf(rung)}>
              {say(rungNames[rung])}
            </li>
          ))}
        </ul>
        <svg class="course-plot" role="img" aria-label={label} style={{ blockSize: `${fork.rows.length * rowHigh}rem` }}>
          {fork.rows.map((rung, row) => (
            <line key={rung} class="course-row" data-kind={kindOf(rung)} x1="0" x2="100%" y1={middle(row)} y2={middle(row)} />
          ))}
          <Line points={fork.own} which="own" />
          <Line points={fork.other} which="other" />
        </svg>
      </div>
      <ForkTable fork={fork} label={label} />
    </article>
  );
}

function middle(row: number): string {
  return `${(row + 0.5) * rowHigh}rem`;
}

/** Yours is one dark line with full dots; the other is dashed, with open ones. */
function Line({ points, which }: { readonly points: readonly CoursePoint[]; readonly which: 'own' | 'other' }) {
  return (
    <g class="fork-line" data-which={which}>
      {points.slice(1).map((to, index) => {
        const from = points[index] ?? to;
        return <line key={`${to.kind}${to.turn}`} x1={`${from.x}%`} y1={middle(from.row)} x2={`${to.x}%`} y2={middle(to.row)} />;
      })}
      {points.slice(which === 'own' ? 0 : 1).map((point) => (
        <circle key={`${point.kind}${point.turn}`} cx={`${point.x}%`} cy={middle(point.row)} r="5" />
      ))}
    </g>
  );
}

function ForkTable({ fork, label }: { readonly fork: Fork; readonly label: string }) {
  const say = useSay();
  const rungAt = (points: readonly CoursePoint[], moment: CoursePoint): string | undefined => {
    const found = points.find(({ kind, turn }) => kind === moment.kind && turn === moment.turn);
    return found && say(rungNames[found.at.rung]);
  };
  const parting = fork.other[0];
  const before = fork.own.filter(({ turn }) => turn < (fork.other[1]?.turn ?? 0));
  const rest = [...fork.other.slice(1), ...fork.own.filter((point) => !before.includes(point) && !rungAt(fork.other, point))];
  const moments = [...before.slice(-1), ...rest].toSorted((one, next) => one.x - next.x);
  if (!parting) return null;
  return (
    <details class="more">
      <summary>{say(lookingBackWords.asTable)}</summary>
      <table class="table">
        <caption class="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{say(lookingBackWords.moment)}</th>
            <th scope="col">{say(whatIfWords.wentSo)}</th>
            <th scope="col">{say(whatIfWords.wouldGo)}</th>
          </tr>
        </thead>
        <tbody>
          {moments.map((moment) => (
            <tr key={`${moment.kind}${moment.turn}`}>
              <th scope="row">{say(momentName(moment))}</th>
              <td data-label={say(whatIfWords.wentSo)}>{rungAt(fork.own, moment) ?? '–'}</td>
              <td data-label={say(whatIfWords.wouldGo)}>{rungAt(fork.other, moment) ?? rungAt(before, moment) ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
