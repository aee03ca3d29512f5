import { Dialog } from './dialog.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import type { Volumes } from './ports.ts';
import { textSizes, type Settings } from './settings.ts';
import { perCent, settingsWords } from './settings-words.ts';
import { useSay } from './speaking.ts';
import './settings-dialog.css';

interface SettingsProps {
  readonly settings: Settings;
  readonly onChange: (settings: Partial<Settings>) => void;
}

/** Everything the player can set; it holds at once, and is kept on this device. */
export function SettingsDialog({ settings, canReadAloud, onChange, onClose }: SettingsProps & { readonly canReadAloud: boolean; readonly onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say(settingsWords.title)} onClose={onClose}>
      <TextSize settings={settings} onChange={onChange} />
      <fieldset class="setting">
        <legend>{say(settingsWords.motion)}</legend>
        <Tick label={say(settingsWords.calm)} on={settings.motion === 'calm'} onTurn={(on) => onChange({ motion: on ? 'calm' : 'device' })} />
        <p>{say(settingsWords.calmNote)}</p>
      </fieldset>
      <SoundSettings settings={settings} onChange={onChange} />
      <fieldset class="setting">
        <legend>{say(settingsWords.readAloud)}</legend>
        {canReadAloud && <Tick label={say(settingsWords.readAloudOn)} on={settings.readAloud} onTurn={(readAloud) => onChange({ readAloud })} />}
        <p>{say(canReadAloud ? settingsWords.readAloudNote : settingsWords.readAloudNone)}</p>
      </fieldset>
      <fieldset class="setting">
        <legend>{say(settingsWords.language)}</legend>
        <LanguageSwitch language={settings.language} onPick={(language) => onChange({ language })} />
        <p>{say(settingsWords.languageNote)}</p>
      </fieldset>
    </Dialog>
  );
}

function TextSize({ settings, onChange }: SettingsProps) {
  const say = useSay();
  return (
    <fieldset class="setting">
      <legend>{say(settingsWords.textSize)}</legend>
      <div class="text-sizes">
        {textSizes.map((size) => (
          <label key={size} class="pick">
            <input type="radio" name="text-size" checked={settings.textSize === size} aria-label={say(perCent(size))} onChange={() => onChange({ textSize: size })} />
            <span class="text-size-sample" aria-hidden="true" style={{ fontSize: `${0.9 + (size - 100) / 125}rem` }}>
              Aa
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function SoundSettings({ settings, onChange }: SettingsProps) {
  const say = useSay();
  const set = (kind: keyof Volumes) => (value: number) => onChange({ volumes: { ...settings.volumes, [kind]: value } });
  return (
    <fieldset class="setting">
      <legend>{say(settingsWords.sound)}</legend>
      <Tick label={say(settingsWords.soundOn)} on={!settings.muted} onTurn={(on) => onChange({ muted: !on })} />
      <Volume label={say(settingsWords.music)} value={settings.volumes.music} onSet={set('music')} />
      <Volume label={say(settingsWords.room)} value={settings.volumes.room} onSet={set('room')} />
      <Volume label={say(settingsWords.effects)} value={settings.volumes.effects} onSet={set('effects')} />
      <Tick label={say(settingsWords.captions)} on={settings.captions} onTurn={(captions) => onChange({ captions })} />
    </fieldset>
  );
}

function Tick({ label, on, onTurn }: { readonly label: string; readonly on: boolean; readonly onTurn: (on: boolean) => void }) {
  return (
    <label class="pick">
      <input type="checkbox" checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

function Volume({ label, value, onSet }: { readonly label: string; readonly value: number; readonly onSet: (value: number) => void }) {
  return (
    <label class="volume">
      <span>{label}</span>
      <input type="range" min="0" max="100" step="5" value={Math.round(value * 100)} onInput={(event) => onSet(event.currentTarget.valueAsNumber / 100)} />
    </label>
  );
}
