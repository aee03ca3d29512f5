import { emotionNames } from '../../../model/emotion.ts';
import type { View } from '../../../play/view.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { choiceAfter, recordOf } from '../../lesson/course.ts';
import type { Opening } from '../../lesson/lesson.ts';
import type { GroupProgress, HostSnap } from '../../lesson/snapshots.ts';
import { useSay } from '../speaking.ts';
import { Line } from '../told.tsx';
import { phoneWords, screenWords } from '../words.ts';
import { LookingBackButton } from './looking-back-button.tsx';
import { partingOf } from './parting.ts';
import type { ClassPorts } from './ports.ts';
import { hostWords } from './words.ts';

interface GroupsProps {
  readonly snap: HostSnap;
  readonly scenario: Scenario;
}

/** On the wall: where each group is; and, once they are compared, where they went different ways, how it ended, and how everybody sits there. */
export function Groups({ snap: { groups, opening }, scenario }: GroupsProps) {
  const say = useSay();
  const parting = partingOf(groups.map(({ choices }) => choices ?? []));
  return (
    <>
      {parting !== undefined && <p>{say(hostWords.parted)} {parting + 1}.</p>}
      <ol class="groups">
        {groups.map((group) => {
          const view = group.choices && choiceAfter(scenario, opening, group.choices);
          const parted = parting === undefined ? undefined : group.choices?.[parting];
          return (
            <li class="group-card" key={group.id}>
              <Progress group={group} />
              {view && <How view={view} language={scenario.language} />}
              {parting !== undefined && parted !== undefined && <p class="group-parted">{say(hostWords.choiceNumber)} {parting + 1}: <span lang={scenario.language}><Choice id={parted} scenario={scenario} /></span></p>}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** For the trainer: everything that each group chose. */
export function GroupCourses({ snap: { groups, opening, phase }, scenario, ports }: GroupsProps & { readonly ports: ClassPorts }) {
  return (
    <ol class="groups">
      {groups.map((group) => (
        <li class="group-card" key={group.id}>
          <Progress group={group} />
          {group.choices && <GroupCourse choices={group.choices} opening={opening} scenario={scenario} />}
          {group.choices && group.choices.length > 0 && phase !== 'inGroups' && <LookingBackButton record={recordOf(opening, group.choices)} at={opening.at} ports={ports} />}
        </li>
      ))}
    </ol>
  );
}

function Progress({ group: { id, people, turn, over } }: { readonly group: GroupProgress }) {
  const say = useSay();
  return (
    <>
      <h2>{say(phoneWords.group)} {id}</h2>
      <p class="group-progress">
        <span>{people} {say(people === 1 ? hostWords.person : hostWords.people)} ·</span>
        <span>{turn} {say(turn === 1 ? hostWords.groupAtOne : hostWords.groupAt)}{over && ' ·'}</span>
        {over && <span>{say(hostWords.groupOver)}</span>}
      </p>
    </>
  );
}

/** How it ended, and the faces of those who were met. */
function How({ view: { ending, people }, language }: { readonly view: View; readonly language: string }) {
  const say = useSay();
  return (
    <>
      <GroupEnding ending={ending} language={language} />
      <ul class="group-faces">
        {people.map(({ id, name, emotion }) => <li key={id}>{name}: {say(emotionNames[emotion])}</li>)}
      </ul>
    </>
  );
}

interface GroupCourseProps {
  readonly choices: readonly string[];
  readonly opening: Opening;
  readonly scenario: Scenario;
}

/** What a group chose, and how it ended. */
export function GroupCourse({ choices, opening, scenario }: GroupCourseProps) {
  const view = choiceAfter(scenario, opening, choices);
  return (
    <>
      {view && choices.length > 0 && <How view={view} language={scenario.language} />}
      <ol class="group-course" lang={scenario.language}>
        {choices.map((id, turn) => <li key={turn}><Choice id={id} scenario={scenario} /></li>)}
      </ol>
    </>
  );
}

function Choice({ id, scenario }: { readonly id: string; readonly scenario: Scenario }) {
  const texts = scenario.scenes.flatMap(({ passages }) => passages.flatMap((passage) => passage.choices));
  return <Line text={texts.find((choice) => choice.id === id)?.text ?? id} />;
}

/** How it ended for a group, or that it has not yet. */
export function GroupEnding({ ending, language }: { readonly ending: View['ending']; readonly language: string }) {
  const say = useSay();
  return <p><b>{ending ? <>{say(screenWords.ended)}: <span lang={language}>{ending.title}</span></> : say(hostWords.groupBusy)}</b></p>;
}
