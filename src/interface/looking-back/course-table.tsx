import { rungNames, tensionNames } from '../../model/ladder.ts';
import type { TurnTrace } from '../../play/trace.ts';
import { plain } from '../../play/emphasis.ts';
import { useSay } from '../speaking.ts';
import type { Course, CoursePoint } from './course.ts';
import { levelOfTrust, lookingBackWords } from './words.ts';

interface CourseTableProps {
  readonly course: Course;
  readonly turns: readonly TurnTrace[];
  readonly label: string;
  /** Language of the scenario's own words. */
  readonly language: string;
}

/** The same course for who reads rather than looks. */
export function CourseTable({ course, turns, label, language }: CourseTableProps) {
  const say = useSay();
  return (
    <details class="more">
      <summary>{say(lookingBackWords.asTable)}</summary>
      <table class="table">
        <caption class="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{say(lookingBackWords.moment)}</th>
            <th scope="col">{say(lookingBackWords.relation)}</th>
            <th scope="col">{say(lookingBackWords.trust)}</th>
            <th scope="col">{say(lookingBackWords.tension)}</th>
          </tr>
        </thead>
        <tbody>
          {course.points.map((point) => (
            <tr key={`${point.kind}${point.turn}`}>
              <th scope="row">
                <Moment point={point} said={turns[point.turn - 1]?.chosen.text} language={language} />
              </th>
              <td data-label={say(lookingBackWords.relation)}>{say(rungNames[point.at.rung])}</td>
              <td data-label={say(lookingBackWords.trust)}>{say(levelOfTrust(point.at.trust))}</td>
              <td data-label={say(lookingBackWords.tension)}>{say(tensionNames[point.at.tension])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Which choice a row is about, in its own words. */
export function Moment({ point, said, language }: { readonly point: Pick<CoursePoint, 'kind' | 'turn'>; readonly said: string | undefined; readonly language: string }) {
  const say = useSay();
  if (point.kind === 'start') return <>{say(lookingBackWords.start)}</>;
  if (point.kind === 'time') return <>{say(lookingBackWords.timeDid)}</>;
  return (
    <>
      {point.turn}. <span lang={language}>{plain(said ?? '')}</span>
    </>
  );
}
