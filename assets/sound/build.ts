/**
 * Renders every sound from its recipe and encodes it: `node assets/sound/build.ts`. Needs ffmpeg (Debian package)
 * with libopus. What it makes is committed in `made/`, so that nobody needs ffmpeg to build the game.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { decoded, figures } from './report.ts';
import { effectSprite, type Sprite, toneSprite } from './sprite.ts';
import { pulseCode, waveFile } from './wave.ts';

const made = join(import.meta.dirname, 'made');

/** Bits a second of the two codings. Opus is what nearly everybody gets; AAC is for older Safari. */
interface Rates {
  readonly opus: string;
  readonly aac: string;
}

function encode(name: string, sprite: Sprite, rates: Rates, work: string): void {
  const wave = join(work, `${name}.wav`);
  writeFileSync(wave, waveFile(sprite.signal));
  const from = ['-y', '-v', 'error', '-i', wave, '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  execFileSync('ffmpeg', [...from, '-c:a', 'libopus', '-b:a', rates.opus, '-vbr', 'on', '-application', 'audio', join(made, `${name}.webm`)]);
  execFileSync('ffmpeg', [...from, '-c:a', 'aac', '-b:a', rates.aac, '-ar', '24000', '-movflags', '+faststart', join(made, `${name}.m4a`)]);
}

function fingerprint(sprite: Sprite): string {
  return createHash('sha256').update(pulseCode(sprite.signal)).digest('hex').slice(0, 16);
}

function build(): void {
  const work = mkdtempSync(join(tmpdir(), 'samenspel-sound-'));
  mkdirSync(made, { recursive: true });
  const effects = effectSprite();
  const kitchen = toneSprite('kitchen');
  encode('effects', effects, { opus: '18k', aac: '16k' }, work);
  encode('kitchen', kitchen, { opus: '10k', aac: '10k' }, work);
  const map = { effects: effects.spans, tones: kitchen.spans, fingerprints: { effects: fingerprint(effects), kitchen: fingerprint(kitchen) } };
  writeFileSync(join(made, 'spans.json'), `${JSON.stringify(map, null, 2)}\n`);
  rmSync(work, { recursive: true });
  tell('effects', effects);
  tell('kitchen', kitchen);
}

/** Says what came out of the coders: nobody hears it here, so it is measured. */
function tell(name: string, { spans }: Sprite): void {
  for (const file of [`${name}.webm`, `${name}.m4a`].map((each) => join(made, each))) {
    console.log(`${basename(file)} ${(statSync(file).size / 1024).toFixed(1)} KiB`);
    console.log(figures(decoded(file), spans).join('\n'));
  }
}

build();
