import type { ComponentChildren } from 'preact';
import { rungNames } from '../../model/ladder.ts';
import type { PersonTrace, Trace } from '../../play/trace.ts';
import { Chapter } from '../chapters/chapter.tsx';
import { tagColour } from '../tag-colour.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Notes } from '../keep/kept-play.ts';
import { useSay } from '../speaking.ts';
import { ChoiceLink } from './choice-link.tsx';
import { CourseChart } from './course-chart.tsx';
import { CourseTable } from './course-table.tsx';
import { YourCourse } from './your-course.tsx';
import { biggestShift, courseOf, standsAtEnd } from './course.ts';
import { besideModel, turningPointsCompared } from './colleague.ts';
import { courseOfName, kindOf, lookingBackWords, standings } from './words.ts';

interface CoursesProps {
  readonly scenario: Scenario;
  readonly trace: Trace;
  readonly own: Notes;
  readonly onOpen: (turn: number) => void;
  /** To the player's own view, to change it. */
  readonly onOwnView: () => void;
}

/** The course with each person, and the player's own view beside the model's. */
export function Courses({ scenario, trace, own, onOpen, onOwnView }: CoursesProps) {
  const say = useSay();
  const biggest = biggestShift(trace.turns);
  const marked = typeof own.turningPoint === 'number' ? own.turningPoint : undefined;
  return (
    <Chapter id="course">
      <p>{say(lookingBackWords.courseIntro)}</p>
      <Legend marked={marked !== undefined} />
      <p>
        {say(turningPointsCompared(own.turningPoint, biggest?.turn))}{' '}
        {biggest && <ChoiceLink turn={biggest.turn} onOpen={onOpen} />}
      </p>
      {trace.persons.map((person) => (
        <PersonCourse key={person.id} person={person} scenario={scenario} trace={trace} own={own} marked={marked} onOpen={onOpen} />
      ))}
      <YourCourse scenario={scenario} trace={trace} marked={marked} onOpen={onOpen} />
      <p>
        <button type="button" class="quiet-button" onClick={onOwnView}>
          {say(lookingBackWords.ownAgain)}
        </button>
      </p>
    </Chapter>
  );
}

interface PersonCourseProps extends Omit<CoursesProps, 'onOwnView'> {
  readonly person: PersonTrace;
  readonly marked: number | undefined;
}

function PersonCourse({ person, scenario, trace, own, marked, onOpen }: PersonCourseProps) {
  const say = useSay();
  const course = courseOf(person, trace.turns);
  const levels = course.rows.map((rung) => ({ id: rung, name: rungNames[rung], kind: kindOf(rung) }));
  const label = say(courseOfName(person.name));
  const guessed = own.ownViews?.[person.id];
  const guess = standings[guessed ?? -1];
  const { rung } = standsAtEnd(person, trace.turns);
  return (
    <article class="person-course">
      <h3 class="name-tag" style={{ '--name': tagColour(scenario, person.id) }}>
        {person.name}
      </h3>
      <p class="views">
        {guess && (
          <span>
            {say(lookingBackWords.youThought)} <strong>{say(guess)}</strong>
          </span>
        )}
        <span>
          {say(lookingBackWords.endedAs)} <strong>{say(rungNames[rung])}</strong>
        </span>
        {guessed !== undefined && <span>{say(besideModel(guessed, rung))}</span>}
      </p>
      <CourseChart levels={levels} points={course.points} borders={course.borders} label={label} marked={marked} onOpen={onOpen} />
      <CourseTable course={course} turns={trace.turns} label={label} language={scenario.language} />
    </article>
  );
}

function Legend({ marked }: { readonly marked: boolean }) {
  const say = useSay();
  return (
    <ul class="course-legend">
      <LegendItem text={say(lookingBackWords.legendGrowing)}>
        <svg class="course-dot" data-kind="growing" x="12" y="12" overflow="visible"><circle r="7" /></svg>
      </LegendItem>
      <LegendItem text={say(lookingBackWords.legendEscalating)}>
        <svg class="course-dot" data-kind="escalating" x="12" y="12" overflow="visible"><path d="M0-9 9 0 0 9-9 0Z" /></svg>
      </LegendItem>
      <LegendItem text={say(lookingBackWords.legendSham)}>
        <svg class="course-dot" data-kind="sham" x="12" y="12" overflow="visible"><path d="M-7-7H7V7H-7Z" /></svg>
      </LegendItem>
      <LegendItem text={say(lookingBackWords.legendTime)}>
        <line class="course-stretch" data-kind="time" x1="0" x2="24" y1="12" y2="12" />
      </LegendItem>
      {marked && (
        <LegendItem text={say(lookingBackWords.legendYours)}>
          <line class="course-mark" x1="12" x2="12" y1="4" y2="20" />
        </LegendItem>
      )}
    </ul>
  );
}

function LegendItem({ text, children }: { readonly text: string; readonly children: ComponentChildren }) {
  return (
    <li>
      <svg aria-hidden="true" focusable="false">
        {children}
      </svg>
      {text}
    </li>
  );
}
