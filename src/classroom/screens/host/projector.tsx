import type { ComponentChildren } from 'preact';
import type { Scenario } from '../../../scenario/types.ts';
import { momentAt, type Moment } from '../../lesson/course.ts';
import type { HostSnap } from '../../lesson/snapshots.ts';
import type { Door } from '../../protocol/answers.ts';
import { useSay } from '../speaking.ts';
import { TimeLeft } from '../timer.tsx';
import { Line } from '../told.tsx';
import { screenWords } from '../words.ts';
import { ClassStage } from './class-stage.tsx';
import { GroupsBack } from './groups-back.tsx';
import { Groups } from './groups.tsx';
import { JoinLate, JoinPoster } from './lobby.tsx';
import type { ClassPorts } from './ports.ts';
import { useReach } from './reach.tsx';
import { Trail } from './trail.tsx';
import { useFit } from './use-fit.ts';
import { WallWords } from './wall-words.tsx';
import { Why } from './why.tsx';
import { hostWords, phaseWords } from './words.ts';

interface ProjectorProps {
  readonly snap: HostSnap;
  readonly scenario: Scenario;
  readonly ports: ClassPorts;
  readonly ahead: number;
  readonly door?: Door | undefined;
  readonly names?: readonly string[];
}

/** What hangs on the wall: the scene, what is asked, how many have voted, and, once it is shown, what came of it. */
export function Projector(props: ProjectorProps) {
  const say = useSay();
  const { snap, scenario } = props;
  const scene = momentAt(scenario, snap.opening, snap.course);
  const { phase } = snap;
  if (phase === 'lobby') return <Lobby {...props} />;
  if (phase === 'inGroups' || phase === 'comparing' || (phase === 'lookingBack' && snap.groups.length > 0)) return <InGroups {...props} />;
  if (phase === 'lookingBack') {
    return (
      <Plain title={scene?.view.ending ? `${say(screenWords.ended)}: ${scene.view.ending.title}` : say(phaseWords[phase])} shown={snap.course}>
        <Trail snap={snap} scenario={scenario} />
      </Plain>
    );
  }
  if (!scene) return <main class="projector projector-plain"><p role="alert">{say(hostWords.scenarioGone)}</p></main>;
  if (snap.explaining) {
    return (
      <Plain title={say(hostWords.whyTitle)} shown={scene}>
        {scene.view.chosen && <p class="projector-chosen" lang={scenario.language}><b>{say(screenWords.you)}:</b> <Line text={scene.view.chosen.text} /></p>}
        <Why snap={snap} scenario={scenario} />
      </Plain>
    );
  }
  return <Scene {...props} scene={scene} />;
}

function Lobby({ snap, scenario, ports, door, names = [] }: ProjectorProps) {
  const say = useSay();
  const { address } = useReach(ports);
  return (
    <main class="projector projector-lobby">
      <h1 lang={scenario.language}>{scenario.title}</h1>
      {door && <JoinPoster address={address} door={door} />}
      {door && <p class="projector-count"><b>{snap.people}</b> {say(snap.people === 1 ? hostWords.person : hostWords.people)}</p>}
      <p class="projector-names">{names.join(' · ')}</p>
    </main>
  );
}

/** Groups at work or side by side; who comes late still finds the way in. */
function InGroups({ snap, scenario, ports, ahead, door }: ProjectorProps) {
  const say = useSay();
  const { address } = useReach(ports);
  return (
    <Plain title={say(phaseWords[snap.phase])} shown={snap}>
      <TimeLeft timer={snap.timer} ahead={ahead} />
      {snap.phase === 'lookingBack' ? <GroupsBack snap={snap} scenario={scenario} /> : <Groups snap={snap} scenario={scenario} />}
      {snap.phase === 'inGroups' && door && !snap.locked && <JoinLate address={address} door={door} />}
    </Plain>
  );
}

/** Words alone, over the whole wall. */
function Plain({ title, shown, children }: { readonly title: string; readonly shown: unknown; readonly children: ComponentChildren }) {
  const fit = useFit<HTMLElement>(shown);
  return <main class="projector projector-plain" ref={fit}><h1>{title}</h1>{children}</main>;
}

function Scene({ snap, scenario, ports, ahead, door, scene }: ProjectorProps & { readonly scene: Moment }) {
  const say = useSay();
  const { address } = useReach(ports);
  const { phase, asked } = snap;
  const fit = useFit<HTMLElement>(`${phase} ${snap.rev} ${scenario.language}`);
  return (
    <main class="projector">
      <div class="projector-scene">
        <ClassStage view={scene.view} openStage={ports.openStage} />
        <p class="projector-chip" lang={scenario.language}>{scenario.title} · {scene.view.scene.title}</p>
        {snap.paused && <p class="projector-paused">{say(screenWords.paused)}</p>}
      </div>
      <section class="projector-words" ref={fit} aria-label={say(phaseWords[phase])}>
        <WallWords snap={snap} scenario={scenario} scene={scene} />
      </section>
      <div class="projector-below">
        <h1>{say(phaseWords[phase])}</h1>
        {asked && asked.voters > 0 && /^(?:voting|closed)/u.test(phase) && (
          <p class="projector-voted"><b>{asked.voted}</b> {say(hostWords.of)} {asked.voters} {say(hostWords.voted)}</p>
        )}
        <TimeLeft timer={snap.timer} ahead={ahead} />
        {door && !snap.locked && <JoinLate address={address} door={door} />}
      </div>
    </main>
  );
}
