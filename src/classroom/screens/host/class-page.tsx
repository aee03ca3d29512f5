import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../model/language.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { openProjector, openTrainer, type Host, type HostState, type HostTicket } from '../../client/host.ts';
import { probeWhenSeen, type Link } from '../../client/link.ts';
import { openLocal } from '../../client/local.ts';
import { refusalWords } from '../../lesson/refusal-words.ts';
import type { ProjectorSnap, TrainerSnap } from '../../lesson/snapshots.ts';
import { RoomCheck } from '../check/room-check.tsx';
import { ScreenLanguage, useSay } from '../speaking.ts';
import { useStateOf } from '../use-state-of.ts';
import { screenWords } from '../words.ts';
import { notebookIn } from './notebook.ts';
import { hashOf, keepPlace, placeIn, type ClassPlace } from './place.ts';
import type { ClassPorts } from './ports.ts';
import { Projector } from './projector.tsx';
import { Start } from './start.tsx';
import { Trainer } from './trainer.tsx';
import { hostWords } from './words.ts';

interface ClassPageProps {
  readonly ports: ClassPorts;
  readonly language: Language;
}

/** The page of a class: its start, the trainer's own screen, the one on the wall, or both in one without phones. */
export function ClassPage({ ports, language: first }: ClassPageProps) {
  const [place, setPlace] = useState(() => placeIn(location.hash));
  const [language, setLanguage] = useState(first);
  const [isEnded, setEnded] = useState(false);
  useEffect(() => {
    const moved = (): void => setPlace(placeIn(location.hash));
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  const go = (next: ClassPlace): void => {
    history.replaceState(null, '', hashOf(next) || location.pathname);
    keepPlace(ports.storage, next.kind === 'start' ? undefined : next);
    setPlace(next);
    setEnded(false);
  };
  const leave = (): void => go({ kind: 'start' });
  const end = (): void => {
    leave();
    setEnded(true);
    scrollTo(0, 0);
  };
  const speak = (next: Language): void => {
    ports.keepLanguage(next);
    setLanguage(next);
  };
  const shared = { ports, language, onLanguage: speak, onLeave: leave, onEnded: end };
  return (
    <Speaking language={language}>
      {place.kind === 'start' && <Start ports={ports} isEnded={isEnded} onGo={go} onLanguage={speak} />}
      {place.kind === 'check' && <RoomCheck ports={ports} onLanguage={speak} />}
      {place.kind === 'trainer' && <TrainerOf key={hashOf(place)} {...shared} ticket={place.ticket} />}
      {place.kind === 'screen' && <ScreenOf key={hashOf(place)} {...shared} ticket={place.ticket} />}
      {place.kind === 'hands' && <HandsOf {...shared} scenario={place.scenario} />}
    </Speaking>
  );
}

function Speaking({ language, children }: { readonly language: Language; readonly children: ComponentChildren }) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <ScreenLanguage.Provider value={language}>{children}</ScreenLanguage.Provider>;
}

interface Shared {
  readonly ports: ClassPorts;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onLeave: () => void;
  /** The lesson was ended here, and erased. */
  readonly onEnded: () => void;
}

interface OfTicket extends Shared {
  readonly ticket: HostTicket;
}

function TrainerOf({ ports, ticket, language, onLanguage, onLeave, onEnded }: OfTicket) {
  const opened = useOpened(() => openTrainer(ports.address, ticket, language), ports, language);
  const { host } = opened;
  return (
    <Reached {...opened} onLeave={onLeave}>
      {(scenario) => <Trainer host={host} scenario={scenario} ports={ports} ticket={ticket} onLanguage={(next) => { onLanguage(next); host.speak(next); }} onEnded={onEnded} />}
    </Reached>
  );
}

/** The wall speaks what the trainer lets it speak, on whatever machine it hangs. */
function ScreenOf({ ports, ticket, language }: OfTicket) {
  const opened = useOpened(() => openProjector(ports.address, ticket), ports);
  const { snap, door, ahead } = opened.state;
  return (
    <Speaking language={snap?.wall ?? language}>
      <Reached {...opened}>
        {(scenario) => snap && <Projector snap={snap} scenario={scenario} ports={ports} ahead={ahead} door={door} names={snap.names} />}
      </Reached>
    </Speaking>
  );
}

interface Opened<S extends ProjectorSnap | TrainerSnap> {
  readonly host: Host<S>;
  readonly state: HostState<S>;
  readonly scenario: Scenario | null | undefined;
}

/** One of the trainer's screens, for as long as it is shown, and the conversation that it shows. */
function useOpened<S extends ProjectorSnap | TrainerSnap>(open: () => Host<S> & { readonly link: Link }, ports: ClassPorts, language?: Language): Opened<S> {
  const host = useMemo(open, []);
  useEffect(() => {
    const stop = probeWhenSeen(host.link);
    return () => {
      stop();
      host.close();
    };
  }, [host]);
  const state = useStateOf(host);
  const scenario = useScenario(ports, state.snap?.opening.scenario, language ?? state.snap?.wall);
  return { host, state, scenario };
}

interface ReachedProps extends Omit<Opened<ProjectorSnap | TrainerSnap>, 'host'> {
  readonly onLeave?: () => void;
  readonly children: (scenario: Scenario) => ComponentChildren;
}

/** What is shown of a lesson, or why it can't be. */
function Reached({ state: { status, refused, snap }, scenario, onLeave, children }: ReachedProps) {
  const say = useSay();
  if (status === 'refused' || status === 'over') {
    return (
      <main class={onLeave ? 'phone-message' : 'projector projector-lobby'}>
        <h1>Samenspel</h1>
        <p role="alert">{say(refused ? refusalWords[refused.reason] : hostWords.ended)}</p>
        {onLeave && <button type="button" class="main-button" onClick={onLeave}>{say(hostWords.newLesson)}</button>}
      </main>
    );
  }
  if (!scenario || !snap) return <Waiting failed={scenario === null} />;
  return <>{children(scenario)}</>;
}

function HandsOf({ ports, language, scenario: id, onLanguage, onEnded }: Shared & { readonly scenario: string }) {
  const scenario = useScenario(ports, id, language);
  const host = useMemo(() => (scenario ? openLocal({ scenario, notebook: notebookIn(ports.storage), now: Date.now, seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 }) : undefined), [scenario, ports]);
  if (!scenario || !host) return <Waiting failed={scenario === null} />;
  return <Trainer host={host} scenario={scenario} ports={ports} onLanguage={onLanguage} onEnded={onEnded} />;
}

/** Null when it can't be had; undefined while it is on its way. */
function useScenario(ports: ClassPorts, id: string | undefined, language: Language | undefined): Scenario | null | undefined {
  const [scenario, setScenario] = useState<Scenario | null | undefined>(undefined);
  useEffect(() => {
    if (id === undefined || language === undefined) return undefined;
    let isCurrent = true;
    const show = (found: Scenario | null): void => {
      if (isCurrent) setScenario(found);
    };
    ports.loadScenario(id, language).then(show, () => show(null));
    return () => {
      isCurrent = false;
    };
  }, [ports, id, language]);
  return scenario;
}

function Waiting({ failed }: { readonly failed: boolean }) {
  const say = useSay();
  return <main class="phone-message"><p role="status">{say(failed ? hostWords.scenarioGone : screenWords.connecting)}</p></main>;
}
