import { useContext } from 'preact/hooks';
import { roomNames } from '../../../model/rooms.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { choiceAfter } from '../../lesson/course.ts';
import type { Trail, TrailRound } from '../../lesson/export.ts';
import type { Opening } from '../../lesson/lesson.ts';
import type { WatchedSnap } from '../../lesson/snapshots.ts';
import type { Result } from '../../lesson/tally.ts';
import { ScreenLanguage, useSay } from '../speaking.ts';
import { Line } from '../told.tsx';
import { screenWords } from '../words.ts';
import { GroupCourse } from './groups.tsx';
import { Shifted } from './shifted.tsx';
import { hostWords } from './words.ts';
import { reportWords } from './report-words.ts';

interface ReportProps {
  readonly trail: Trail;
  readonly opening: Opening;
  readonly scenario: Scenario;
}

/** The trail on paper: what was asked, how the votes fell before and after the talk, what the class went on with. */
export function Report({ trail, opening, scenario }: ReportProps) {
  const say = useSay();
  const language = useContext(ScreenLanguage);
  const ending = choiceAfter(scenario, opening, trail.record.choices)?.ending;
  return (
    <article class="report">
      <header>
        <p>Samenspel · {new Date(trail.at).toLocaleDateString(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' })}</p>
        <h1 lang={trail.language}>{trail.title}</h1>
        {ending && <p>{say(screenWords.ended)}: <b lang={trail.language}>{ending.title}</b></p>}
        <p>{say(reportWords.nobody)}</p>
      </header>
      {trail.rounds.map((round, at) => <Round key={round.round} round={round} isLeft={isLeft(trail.rounds, at)} language={trail.language} />)}
      {trail.watched.some(({ persons }) => persons.length > 0) && <Watched watched={trail.watched} scenario={scenario} />}
      {trail.groups.length > 0 && (
        <section>
          <h2>{say(reportWords.groups)}</h2>
          {trail.groups.map(({ id, record }) => (
            <section class="report-round" key={id}>
              <h3>{say(reportWords.group)} {id}</h3>
              <GroupCourse choices={record.choices} opening={opening} scenario={scenario} />
            </section>
          ))}
        </section>
      )}
    </article>
  );
}

/** Did the group come back later to this choice, or to one before it? */
function isLeft(rounds: readonly TrailRound[], at: number): boolean {
  return rounds.slice(at + 1).some(({ path }) => path.length <= (rounds[at]?.path.length ?? 0));
}

function Round({ round: { path, scene, options, results, shift, wentOnWith }, isLeft: wasLeft, language }: { readonly round: TrailRound; readonly isLeft: boolean; readonly language: string }) {
  const say = useSay();
  const [first, second] = results;
  return (
    <section class="report-round">
      <h2>{path.length + 1}. <span lang={language}>{scene}</span></h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(reportWords.option)}</th>
            {first && <th scope="col">{say(reportWords.first)}</th>}
            {second && <th scope="col">{say(reportWords.second)}</th>}
          </tr>
        </thead>
        <tbody>
          {options.map(({ id, text }, at) => (
            <tr key={id} data-chosen={id === wentOnWith}>
              <th scope="row" lang={language}>{at + 1}. <Line text={text} />{id === wentOnWith && <b> ({say(hostWords.chosen)})</b>}</th>
              {first && <td>{counted(first, id)}</td>}
              {second && <td>{counted(second, id)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {results.some(({ counts }) => counts === undefined) && <p>– {say(screenWords.tooFew)}</p>}
      {wasLeft && <p>{say(reportWords.steppedBack)}</p>}
      {shift && <Shifted shift={shift} options={options} />}
    </section>
  );
}

function counted({ counts }: Result, option: string): string {
  return counts?.[option]?.toString() ?? '–';
}

function Watched({ watched, scenario }: { readonly watched: readonly WatchedSnap[]; readonly scenario: Scenario }) {
  const say = useSay();
  const rows = watched.flatMap(({ turn, persons }) => persons.flatMap(({ id, rooms }) => rooms.filter(({ opened, closed, model }) => opened + closed > 0 || model !== 'same').map((room) => ({ ...room, turn, id }))));
  return (
    <section class="report-round">
      <h2>{say(hostWords.observersSaw)}</h2>
      <table>
        <thead>
          <tr><th scope="col">{say(reportWords.after)}</th><th scope="col">{say(reportWords.room)}</th><th scope="col">{say(reportWords.sawOpen)}</th><th scope="col">{say(reportWords.sawClose)}</th><th scope="col">{say(reportWords.model)}</th></tr>
        </thead>
        <tbody>
          {rows.map(({ turn, id, room, opened, closed, model }) => (
            <tr key={`${turn} ${id} ${room}`}>
              <th scope="row">{turn}. {scenario.persons.find((person) => person.id === id)?.name ?? id}</th><td>{say(roomNames[room])}</td><td>{opened}</td><td>{closed}</td><td>{say(reportWords[model])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
