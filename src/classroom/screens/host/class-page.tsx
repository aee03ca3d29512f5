import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../model/language.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { openProjector, openTrainer, type HostTicket } from '../../client/host.ts';
import { probeWhenSeen } from '../../client/link.ts';
import { openLocal } from '../../client/local.ts';
import { refusalWords } from '../../lesson/refusal-words.ts';
import { ScreenLanguage, useSay } from '../speaking.ts';
import { useStateOf } from '../use-state-of.ts';
import { screenWords } from '../words.ts';
import { notebookIn } from './notebook.ts';
import { hashOf, keepPlace, type ClassPlace } from './place.ts';
import type { ClassPorts } from './ports.ts';
import { Projector } from './projector.tsx';
import { Start } from './start.tsx';
import { Trainer } from './trainer.tsx';
import { hostWords } from './words.ts';

interface ClassPageProps {
  readonly ports: ClassPorts;
  readonly first: ClassPlace;
  readonly language: Language;
}

/** The page of a class: its start, the trainer's own screen, the one on the wall, or both in one without phones. */
export function ClassPage({ ports, first, language: spoken }: ClassPageProps) {
  const [place, setPlace] = useState(first);
  const [language, setLanguage] = useState(spoken);
  const go = (next: ClassPlace): void => {
    history.replaceState(null, '', hashOf(next) || location.pathname);
    keepPlace(ports.storage, next.kind === 'start' ? undefined : next);
    setPlace(next);
  };
  return (
    <ScreenLanguage.Provider value={language}>
      {place.kind === 'start' && <Start ports={ports} onGo={go} onLanguage={(next) => { document.documentElement.lang = next; setLanguage(next); }} />}
      {place.kind === 'trainer' && <TrainerOf key={hashOf(place)} ports={ports} ticket={place.ticket} onLeave={() => go({ kind: 'start' })} />}
      {place.kind === 'screen' && <ScreenOf ports={ports} ticket={place.ticket} />}
      {place.kind === 'hands' && <HandsOf ports={ports} scenario={place.scenario} onLeave={() => go({ kind: 'start' })} />}
    </ScreenLanguage.Provider>
  );
}

interface OfTicket {
  readonly ports: ClassPorts;
  readonly ticket: HostTicket;
}

function TrainerOf({ ports, ticket, onLeave }: OfTicket & { readonly onLeave: () => void }) {
  const host = useMemo(() => {
    const opened = openTrainer(ports.address, ticket);
    probeWhenSeen(opened.link);
    return opened;
  }, [ports, ticket]);
  const { status, refused, snap } = useStateOf(host);
  const scenario = useScenario(ports, snap?.opening.scenario);
  if (status === 'refused' || status === 'over') return <Over text={refused && refusalWords[refused.reason]} onLeave={onLeave} />;
  if (!scenario) return <Waiting failed={scenario === null} />;
  return <Trainer host={host} scenario={scenario} ports={ports} ticket={ticket} onEnded={onLeave} />;
}

function ScreenOf({ ports, ticket }: OfTicket) {
  const host = useMemo(() => {
    const opened = openProjector(ports.address, ticket);
    probeWhenSeen(opened.link);
    return opened;
  }, [ports, ticket]);
  const { status, refused, snap, door, ahead } = useStateOf(host);
  const scenario = useScenario(ports, snap?.opening.scenario);
  if (status === 'refused' || status === 'over') return <Over text={refused && refusalWords[refused.reason]} onLeave={undefined} />;
  if (!scenario || !snap) return <Waiting failed={scenario === null} />;
  return <Projector snap={snap} scenario={scenario} ports={ports} ahead={ahead} door={door} names={snap.names} />;
}

function HandsOf({ ports, scenario: id, onLeave }: { readonly ports: ClassPorts; readonly scenario: string; readonly onLeave: () => void }) {
  const scenario = useScenario(ports, id);
  const host = useMemo(() => (scenario ? openLocal({ scenario, notebook: notebookIn(ports.storage), now: Date.now, seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 }) : undefined), [scenario, ports]);
  if (!scenario || !host) return <Waiting failed={scenario === null} />;
  return <Trainer host={host} scenario={scenario} ports={ports} onEnded={onLeave} />;
}

/** Null when it can't be had; undefined while it is on its way. */
function useScenario(ports: ClassPorts, id: string | undefined): Scenario | null | undefined {
  const [scenario, setScenario] = useState<Scenario | null | undefined>(undefined);
  useEffect(() => {
    if (id === undefined) return;
    ports.loadScenario(id).then(setScenario, () => setScenario(null));
  }, [ports, id]);
  return scenario;
}

function Waiting({ failed }: { readonly failed: boolean }) {
  const say = useSay();
  return <main class="phone-message"><p role="status">{say(failed ? hostWords.scenarioGone : screenWords.connecting)}</p></main>;
}

function Over({ text, onLeave }: { readonly text: { readonly nl: string; readonly en: string } | undefined; readonly onLeave: (() => void) | undefined }) {
  const say = useSay();
  return (
    <main class="phone-message">
      <h1>Samenspel</h1>
      <p role="alert">{say(text ?? hostWords.ended)}</p>
      {onLeave && <button type="button" class="main-button" onClick={onLeave}>{say(hostWords.newLesson)}</button>}
    </main>
  );
}
