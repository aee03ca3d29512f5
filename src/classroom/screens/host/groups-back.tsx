import { useContext, useMemo } from 'preact/hooks';
import { roomNames } from '../../../model/rooms.ts';
import { lookBack } from '../../../play/look-back.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { recordOf } from '../../lesson/course.ts';
import type { HostSnap } from '../../lesson/snapshots.ts';
import { ScreenLanguage, useSay } from '../speaking.ts';
import { Line } from '../told.tsx';
import { phoneWords } from '../words.ts';
import { GroupEnding } from './groups.tsx';
import { partingOf } from './parting.ts';
import { turningOf, type Turning } from './turning.ts';
import { hostWords } from './words.ts';

/** On the wall, for looking back together: where the groups parted, at which sentence it turned in each, how it ended, and one question to talk about. */
export function GroupsBack({ snap: { groups, opening }, scenario }: { readonly snap: HostSnap; readonly scenario: Scenario }) {
  const say = useSay();
  const language = useContext(ScreenLanguage);
  const parting = partingOf(groups.map(({ choices }) => choices ?? []));
  const played = useMemo(
    () => groups.map(({ id, choices = [] }) => ({ id, trace: lookBack(scenario, recordOf(opening, choices), language) })),
    [scenario, opening, groups, language],
  );
  const scene = played.flatMap(({ trace }) => (parting === undefined ? [] : (trace.turns[parting]?.scene ?? [])))[0];
  return (
    <>
      {parting !== undefined && <p>{say(hostWords.parted)} {parting + 1}{scene && <> (<span lang={scenario.language}>{scene.title}</span>)</>}.</p>}
      <ol class="groups">
        {played.map(({ id, trace }) => (
          <li class="group-card" key={id}>
            <h2>{say(phoneWords.group)} {id}</h2>
            <Turn turning={turningOf(trace, parting ?? 0)} scenario={scenario} />
            <GroupEnding ending={trace.ending} language={scenario.language} />
          </li>
        ))}
      </ol>
      <p class="groups-question">{say(hostWords.groupsQuestion)}</p>
    </>
  );
}

function Turn({ turning, scenario }: { readonly turning: Turning | undefined; readonly scenario: Scenario }) {
  const say = useSay();
  if (!turning) return <p>{say(hostWords.noTurning)}</p>;
  const { turn, reaction } = turning;
  const rooms = [...reaction.opened.map((room) => `${say(roomNames[room])} ${say(phoneWords.opened)}`), ...reaction.closed.map((room) => `${say(roomNames[room])} ${say(phoneWords.closedRoom)}`)];
  return (
    <>
      <p class="group-parted">{say(hostWords.choiceNumber)} {turn.turn}: <span lang={scenario.language}>“<Line text={turn.chosen.text} />”</span></p>
      <p>{scenario.persons.find(({ id }) => id === reaction.person)?.name}: {rooms.join(', ')}.</p>
    </>
  );
}
