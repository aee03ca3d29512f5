import type { Scenario } from '../../scenario/types.ts';
import type { Trace } from '../../play/trace.ts';
import { useSay } from '../speaking.ts';
import { CourseChart } from './course-chart.tsx';
import { bordersOf } from './course.ts';
import { Moment } from './course-table.tsx';
import { levelOfSelfTrust, ownLevels, ownNames, pressureNames, yourCourse, youAtFirst, type YouPoint } from './you.ts';
import { lookingBackWords } from './words.ts';

interface YourCourseProps {
  readonly scenario: Scenario;
  readonly trace: Trace;
  /** The choice the player marked, counting from 1. */
  readonly marked: number | undefined;
  readonly onOpen: (turn: number) => void;
}

/** Beside the others: what became of your own contribution. */
export function YourCourse({ scenario, trace, marked, onOpen }: YourCourseProps) {
  const say = useSay();
  const points = yourCourse(trace.turns);
  const atEnd = trace.turns.at(-1)?.you ?? youAtFirst;
  return (
    <article class="person-course your-course">
      <h3 class="name-tag" style={{ '--name': 'var(--teal)' }}>
        {say(lookingBackWords.you)}
      </h3>
      <p>{say(lookingBackWords.ownIntroduced)}</p>
      <p class="views">
        <span>
          {say(lookingBackWords.ownAtEnd)} <strong>{say(ownNames[atEnd.own])}</strong>
        </span>
      </p>
      <CourseChart levels={ownLevels} points={points} borders={bordersOf(trace.turns)} label={say(lookingBackWords.yourCourse)} marked={marked} onOpen={onOpen} />
      <YourTable points={points} scenario={scenario} trace={trace} />
    </article>
  );
}

function YourTable({ points, scenario, trace }: { readonly points: readonly YouPoint[]; readonly scenario: Scenario; readonly trace: Trace }) {
  const say = useSay();
  return (
    <details class="more">
      <summary>{say(lookingBackWords.asTable)}</summary>
      <table class="table">
        <caption class="visually-hidden">{say(lookingBackWords.yourCourse)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(lookingBackWords.moment)}</th>
            <th scope="col">{say(lookingBackWords.own)}</th>
            <th scope="col">{say(lookingBackWords.pressure)}</th>
            <th scope="col">{say(lookingBackWords.selfTrust)}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ kind, turn, you }) => (
            <tr key={turn}>
              <th scope="row">
                <Moment point={{ kind, turn }} said={trace.turns[turn - 1]?.chosen.text} language={scenario.language} />
              </th>
              <td data-label={say(lookingBackWords.own)}>{say(ownNames[you.own])}</td>
              <td data-label={say(lookingBackWords.pressure)}>{say(pressureNames[you.pressure])}</td>
              <td data-label={say(lookingBackWords.selfTrust)}>{say(levelOfSelfTrust(you.selfTrust))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
