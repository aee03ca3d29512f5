import type { Scenario } from '../../../scenario/types.ts';
import { choiceAfter, recordOf } from '../../lesson/course.ts';
import type { Opening } from '../../lesson/lesson.ts';
import type { HostSnap } from '../../lesson/snapshots.ts';
import { useSay } from '../speaking.ts';
import { Line } from '../told.tsx';
import { phoneWords, screenWords } from '../words.ts';
import { LookingBackButton } from './looking-back-button.tsx';
import type { ClassPorts } from './ports.ts';
import { hostWords } from './words.ts';

interface GroupsProps {
  readonly snap: HostSnap;
  readonly scenario: Scenario;
  /** For the trainer, who may open a group's course. */
  readonly ports?: ClassPorts;
}

/** Where each group is; and, once they are compared, what it chose and how it ended. */
export function Groups({ snap: { groups, opening, phase }, scenario, ports }: GroupsProps) {
  const say = useSay();
  return (
    <ol class="groups">
      {groups.map(({ id, people, turn, over, choices }) => (
        <li class="group-card" key={id}>
          <h2>{say(phoneWords.group)} {id}</h2>
          <p>{people} {say(people === 1 ? hostWords.person : hostWords.people)} · {turn} {say(turn === 1 ? hostWords.groupAtOne : hostWords.groupAt)}{over && ` · ${say(hostWords.groupOver)}`}</p>
          {choices && <GroupCourse choices={choices} opening={opening} scenario={scenario} />}
          {ports && choices && choices.length > 0 && phase !== 'inGroups' && <LookingBackButton record={recordOf(opening, choices)} at={opening.at} ports={ports} />}
        </li>
      ))}
    </ol>
  );
}

interface GroupCourseProps {
  readonly choices: readonly string[];
  readonly opening: Opening;
  readonly scenario: Scenario;
}

/** What a group chose, and how it ended. */
export function GroupCourse({ choices, opening, scenario }: GroupCourseProps) {
  const say = useSay();
  const ending = choiceAfter(scenario, opening, choices)?.ending;
  const texts = scenario.scenes.flatMap(({ passages }) => passages.flatMap((passage) => passage.choices));
  return (
    <>
      {ending && <p><b>{say(screenWords.ended)}: {ending.title}</b></p>}
      <ol class="group-course" lang={scenario.language}>
        {choices.map((id, turn) => <li key={turn}><Line text={texts.find((choice) => choice.id === id)?.text ?? id} /></li>)}
      </ol>
    </>
  );
}
