/**
 * Renders every sound and encodes it. `node assets/sound/build.ts` makes the effects and the room tones from their
 * recipes; `node assets/sound/build.ts music` has the score played. Needs the Debian package ffmpeg, and for the music
 * fluidsynth and fluid-soundfont-gm. What is made is committed in `made/`, so that nobody needs them to build the game.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Stem, stems } from '../../src/sound/score.ts';
import { type Tone, tones } from '../../src/sound/tones.ts';
import { encode, made } from './encode.ts';
import { loopSeconds } from './music/score.ts';
import { guard, guarded, playedStems, scoreFingerprint } from './music/stems.ts';
import { programmeLoudness } from './measure.ts';
import { decoded, figures } from './report.ts';
import { effectSprite, type Sprite, toneSprite } from './sprite.ts';
import { pulseCode } from './pulse-code.ts';

const voices = { opus: '18k', aac: '16k', aacSamples: 24_000 };
const rooms = { opus: '10k', aac: '10k', aacSamples: 24_000 };
const music = { opus: '31k', aac: '56k', aacSamples: 32_000 };
/** One voice needs less. */
const solo = { opus: '20k', aac: '40k', aacSamples: 32_000 };

function fingerprint({ signal }: Sprite): string {
  return createHash('sha256').update(pulseCode(signal)).digest('hex').slice(0, 16);
}

function keep(file: string, value: unknown): void {
  writeFileSync(join(made, file), `${JSON.stringify(value, null, 2)}\n`);
}

function buildSounds(): void {
  const effects = effectSprite();
  const places = tones.map((tone): readonly [Tone, Sprite] => [tone, toneSprite(tone)]);
  encode(join(made, 'effects'), [effects.signal], voices);
  for (const [tone, { signal }] of places) encode(join(made, tone), [signal], rooms);
  const fingerprints = new Map([['effects', fingerprint(effects)], ...places.map(([tone, sprite]) => [tone, fingerprint(sprite)] as const)]);
  const spans = new Map(places.flatMap(([, sprite]) => Object.entries(sprite.spans)));
  keep('spans.json', { effects: effects.spans, tones: plain(spans), fingerprints: plain(fingerprints) });
  tell('effects', effects);
  for (const [tone, sprite] of places) tell(tone, sprite);
}

function buildMusic(): void {
  const work = mkdtempSync(join(tmpdir(), 'samenspel-music-'));
  const played = playedStems(work);
  rmSync(work, { recursive: true });
  for (const stem of stems) {
    encode(join(made, stem), guarded(played[stem]), stem === 'clarinet' ? solo : music);
    console.log(`${stem}: ${programmeLoudness(played[stem]).toFixed(1)} LUFS · ${sizes(stem)}`);
  }
  keep('music.json', { loop: { start: guard * 1000, length: loopSeconds * 1000 }, fingerprint: scoreFingerprint() });
}

function plain<Value>(map: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> {
  return Object.fromEntries(map);
}

/** Says what came out of the coders: nobody hears it here, so it is measured. */
function tell(name: string, { spans }: Sprite): void {
  for (const file of [`${name}.webm`, `${name}.m4a`].map((each) => join(made, each))) {
    console.log(`${basename(file)} ${kibibytes(file)}`);
    console.log(figures(decoded(file), spans).join('\n'));
  }
}

function sizes(stem: Stem): string {
  return ['webm', 'm4a'].map((format) => `${format} ${kibibytes(join(made, `${stem}.${format}`))}`).join(', ');
}

function kibibytes(file: string): string {
  return `${(statSync(file).size / 1024).toFixed(1)} KiB`;
}

mkdirSync(made, { recursive: true });
if (process.argv[2] === 'music') buildMusic();
else buildSounds();
