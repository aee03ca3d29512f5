import { goOnToChoice, resumePlay } from '../../../play/play.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { recordOf } from '../../lesson/course.ts';
import type { GroupProgress, HostSnap } from '../../lesson/snapshots.ts';
import { useSay } from '../speaking.ts';
import { phoneWords, screenWords } from '../words.ts';
import { hostWords } from './words.ts';

/** Where each group is; and, once they are compared, what it chose and how it ended. */
export function Groups({ snap, scenario }: { readonly snap: HostSnap; readonly scenario: Scenario }) {
  const say = useSay();
  return (
    <ol class="groups">
      {snap.groups.map((group) => (
        <li class="group-card" key={group.id}>
          <h2>{say(phoneWords.group)} {group.id}</h2>
          <p>{group.people} {say(hostWords.people)} · {group.turn} {say(hostWords.groupAt)}{group.over && ` · ${say(hostWords.groupOver)}`}</p>
          <Course group={group} snap={snap} scenario={scenario} />
        </li>
      ))}
    </ol>
  );
}

function Course({ group, snap, scenario }: { readonly group: GroupProgress; readonly snap: HostSnap; readonly scenario: Scenario }) {
  const say = useSay();
  if (!group.choices) return null;
  const resumed = resumePlay(scenario, recordOf(snap.opening, group.choices));
  if (resumed.ok) goOnToChoice(resumed.play);
  const ending = resumed.ok ? resumed.play.view.ending : undefined;
  const texts = scenario.scenes.flatMap(({ passages }) => passages.flatMap(({ choices }) => choices));
  return (
    <>
      {ending && <p><b>{say(screenWords.ended)}: {ending.title}</b></p>}
      <ol class="group-course" lang={scenario.language}>
        {group.choices.map((id, turn) => <li key={turn}>{texts.find((choice) => choice.id === id)?.text ?? id}</li>)}
      </ol>
    </>
  );
}
