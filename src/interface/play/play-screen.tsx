import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Play } from '../../play/play.ts';
import type { Trace } from '../../play/trace.ts';
import type { WorkedExample } from '../../play/written/worked-example.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Surroundings } from '../ports.ts';
import { SettingsDialog } from '../settings-dialog.tsx';
import type { Session } from '../session.ts';
import type { Settings } from '../settings.ts';
import { useStore } from '../use-store.ts';
import { Company } from './company.tsx';
import { Interlude } from './interlude.tsx';
import { LiveMessage } from './live-message.tsx';
import { Panel } from './panel.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import { ReadAloudButton } from './read-aloud-button.tsx';
import { createReader } from './reader.ts';
import { TopBar, type Tool } from './top-bar.tsx';
import { TranscriptDialog } from './transcript-dialog.tsx';
import { useReadAloud } from './use-read-aloud.ts';
import { useSound } from './use-sound.ts';
import { useStage } from './use-stage.ts';
import { useStageRoom } from './use-stage-room.ts';
import { useThoughts } from './use-thoughts.ts';
import './play-screen.css';

interface PlayScreenProps {
  /** Under which it is kept. */
  readonly id: string;
  readonly scenario: Scenario;
  readonly play: Play;
  /** How many pages since the last choice have been turned already, where that is not as it was. */
  readonly turned?: number;
  readonly example?: WorkedExample | undefined;
  readonly earlier?: (() => Trace) | undefined;
  readonly session: Session;
  readonly settings: Settings;
  readonly surroundings: Surroundings;
}

/** The conversation itself. Stage and sound follow what is read here; nothing here waits for them. */
export function PlayScreen({ id, scenario, play, turned, example, earlier, session, settings, surroundings }: PlayScreenProps) {
  // The same play in another language is read on from the page where it was.
  const at = useRef(0);
  const reader = useMemo(() => createReader(play, session.keep, turned ?? at.current), [play]);
  const reading = useStore(reader.reading);
  at.current = reading.at;
  const { where, pending } = useStore(session.keeping.state);
  const [tool, setTool] = useState<Tool>();
  const thoughts = useThoughts(session.keeping, id, reading.view.turn + 1);
  const screen = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const room = useStageRoom(screen);
  const page = reading.pages[reading.at];
  const shown = page === reading.pages.at(-1) ? reading.view : (page?.view ?? reading.view);
  const stage = useStage(host, surroundings.openStage, settings, shown, page?.index ?? 0, session.report);
  const caption = useSound(surroundings.openSound, session, shown, page?.beat);
  const canReadAloud = useReadAloud(surroundings.speech, reading, scenario.language, settings.readAloud && tool === undefined);
  const close = (): void => setTool(undefined);
  useEffect(() => surroundings.onRead?.(play.record, reading.at), [reading]);

  return (
    <div ref={screen} class="play" style={room === undefined ? undefined : { '--room-high': `${room}px` }} data-mood={shown.mood} data-stage={stage.state} data-kept={where === 'device' && !pending}>
      <div ref={host} class="stage-host" aria-hidden="true" />
      <LiveMessage reading={reading} step={example?.steps[reading.view.turn]} language={scenario.language} />
      <TopBar scenario={scenario} looksOn={example !== undefined} view={shown} caption={caption} settings={settings} session={session} onOpen={setTool} />
      <main class="play-main" lang={scenario.language}>
        <Company scenario={scenario} view={shown} beat={page?.beat} at={page?.index ?? 0} />
        {page?.view.phase === 'timePasses' ? (
          <Interlude page={page} onNext={reader.next} />
        ) : (
          <Panel scenario={scenario} reading={reading} reader={reader} onChoose={scenario.isBeginning ? (choice) => void session.chooseFirst(choice) : reader.choose} thoughts={thoughts} anchorOf={stage.anchorOf} example={example} onTakeOver={session.takeOver} onLookBack={() => void (example ? session.open(scenario.id) : session.lookBack())}>
            {canReadAloud && <ReadAloudButton on={settings.readAloud} onTurn={(readAloud) => session.change({ readAloud })} />}
          </Panel>
        )}
      </main>
      {tool === 'transcript' && <TranscriptDialog scenario={scenario} earlier={earlier} told={reader.told()} view={shown} onClose={close} />}
      {tool === 'settings' && <SettingsDialog settings={settings} canReadAloud={canReadAloud} onChange={session.change} onClose={close} />}
      {tool === 'pause' && <PauseDialog session={session} onSettings={() => setTool('settings')} onClose={close} />}
    </div>
  );
}
