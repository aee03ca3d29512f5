import { useContext } from 'preact/hooks';
import type { Stance } from '../../model/moves.ts';
import type { Profile, TurnProfile } from '../../play/profile/profile.ts';
import type { Trace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { along } from './course.ts';
import { Moment } from './course-table.tsx';
import { countedSay, laneNames, lanes, profileWords } from './profile-words.ts';
import { lookingBackWords } from './words.ts';
import './say-chart.css';

/** Whose contribution each choice made count. Too much of the one lies as far from the middle as too much of the other. */
export function SayChart({ profile, trace, scenario }: { readonly profile: Profile; readonly trace: Trace; readonly scenario: Scenario }) {
  const say = useSay();
  const language = useContext(InterfaceLanguage);
  const times = (stance: Stance): number => profile.turns.filter(({ stances }) => stances.has(stance)).length;
  const counted = { controlling: times('controlling'), equal: times('equal'), yielding: times('yielding'), avoiding: times('avoiding') };
  return (
    <section class="profile-part">
      <h3>{say(profileWords.sayTitle)}</h3>
      <p>{countedSay(counted, language)}</p>
      <p class="aside-line">{say(profileWords.sayIntro)}</p>
      <div class="say-chart">
        <ul class="say-lanes" aria-hidden="true">
          {lanes.map((lane) => (
            <li key={lane} data-stance={lane}>
              {say(laneNames[lane])}
            </li>
          ))}
        </ul>
        <svg class="say-plot" role="img" aria-label={`${say(profileWords.sayLabel)}. ${countedSay(counted, language)}`}>
          {lanes.map((lane, row) => (
            <rect key={lane} class="say-lane" data-stance={lane} x="0" width="100%" y={`${row * 2.5 + 0.2}rem`} height="2.1rem" rx="10" />
          ))}
          {profile.turns.flatMap((turn) => [...turn.stances].map((stance) => <SayMark key={`${turn.turn}${stance}`} turn={turn} stance={stance} of={profile.turns.length} />))}
        </svg>
      </div>
      <SayTable profile={profile} trace={trace} scenario={scenario} />
    </section>
  );
}

/** Told apart without colour: up, in balance, down, and a thin line for what went around it. */
function SayMark({ turn, stance, of }: { readonly turn: TurnProfile; readonly stance: Stance; readonly of: number }) {
  return (
    <svg class="say-mark" data-stance={stance} x={`${along(turn.turn - 0.5, of)}%`} y={`${(lanes.indexOf(stance) + 0.5) * 2.5}rem`} overflow="visible">
      {stance === 'equal' && <circle r="7" />}
      {stance === 'controlling' && <path d="M0-8 8 6H-8Z" />}
      {stance === 'yielding' && <path d="M0 8 8-6H-8Z" />}
      {stance === 'avoiding' && <path d="M-7 0H7" />}
    </svg>
  );
}

function SayTable({ profile, trace, scenario }: { readonly profile: Profile; readonly trace: Trace; readonly scenario: Scenario }) {
  const say = useSay();
  return (
    <details class="more">
      <summary>{say(lookingBackWords.asTable)}</summary>
      <table class="table">
        <caption class="visually-hidden">{say(profileWords.sayLabel)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(lookingBackWords.moment)}</th>
            <th scope="col">{say(profileWords.sayTitle)}</th>
          </tr>
        </thead>
        <tbody>
          {profile.turns.map(({ turn, stances }) => (
            <tr key={turn}>
              <th scope="row">
                <Moment point={{ kind: 'choice', turn }} said={trace.turns[turn - 1]?.chosen.text} language={scenario.language} />
              </th>
              <td data-label={say(profileWords.sayTitle)}>{[...stances].map((stance) => say(laneNames[stance])).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
