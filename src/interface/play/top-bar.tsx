import ear from '@phosphor-icons/core/bold/ear-bold.svg?raw';
import bookOpen from '@phosphor-icons/core/bold/book-open-bold.svg?raw';
import pause from '@phosphor-icons/core/bold/pause-bold.svg?raw';
import speakerHigh from '@phosphor-icons/core/bold/speaker-high-bold.svg?raw';
import speakerSlash from '@phosphor-icons/core/bold/speaker-slash-bold.svg?raw';
import textAa from '@phosphor-icons/core/bold/text-aa-bold.svg?raw';
import type { View } from '../../play/view.ts';
import type { Scenario } from '../../scenario/types.ts';
import { exampleWords } from '../example/words.ts';
import { Icon } from '../icon.tsx';
import type { Session } from '../session.ts';
import type { Settings } from '../settings.ts';
import { useSay } from '../speaking.ts';
import { playWords, sceneOf } from './words.ts';
import './top-bar.css';

export type Tool = 'transcript' | 'settings' | 'pause';

interface TopBarProps {
  readonly scenario: Scenario;
  readonly view: View;
  /** It is an example that is looked on at. */
  readonly looksOn: boolean;
  /** What can be heard, in words; empty when it is quiet. */
  readonly caption: string;
  readonly settings: Settings;
  readonly session: Session;
  readonly onOpen: (tool: Tool) => void;
}

/** Which scene this is, what is heard, and the four round buttons. */
export function TopBar({ scenario, view, looksOn, caption, settings, session, onOpen }: TopBarProps) {
  const say = useSay();
  return (
    <header class="top-bar">
      <div class="chip" data-over={view.ending !== undefined}>
        <p class="chip-where">
          <span class="chip-of">
            <span lang={scenario.language}>{scenario.title}</span> ·{' '}
          </span>
          {view.ending ? say(playWords.ending) : say(sceneOf(view.scene.number, view.scene.of))}
        </p>
        <h1 class="chip-title">
          {looksOn && <span class="chip-example">{say(exampleWords.example)} </span>}
          <span lang={scenario.language}>{view.ending?.title ?? view.scene.title}</span>
        </h1>
      </div>
      {caption !== '' && (
        <p class="caption">
          <Icon of={ear} /> {caption}
        </p>
      )}
      <div class="round-buttons" role="group" aria-label={say(playWords.tools)}>
        <button type="button" class="round-button" title={say(playWords.sound)} aria-pressed={!settings.muted} onClick={() => session.change({ muted: !settings.muted })}>
          <Icon of={settings.muted ? speakerSlash : speakerHigh} />
          <span class="visually-hidden">{say(playWords.sound)}</span>
        </button>
        <RoundButton icon={textAa} label={say(playWords.textSize)} onPress={() => onOpen('settings')} />
        <RoundButton icon={bookOpen} label={say(playWords.transcript)} onPress={() => onOpen('transcript')} />
        <RoundButton icon={pause} label={say(playWords.pause)} onPress={() => onOpen('pause')} />
      </div>
    </header>
  );
}

function RoundButton({ icon, label, onPress }: { readonly icon: string; readonly label: string; readonly onPress: () => void }) {
  return (
    <button type="button" class="round-button" title={label} onClick={onPress}>
      <Icon of={icon} />
      <span class="visually-hidden">{label}</span>
    </button>
  );
}
