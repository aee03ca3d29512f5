/**
 * The sound on a page of its own. It hears a conversation that turns tense at once; the button lets it sound. With
 * `?early` it asks for sound before anybody touched the page. `ears` measures what a browser makes of the files.
 */
import { offset, peak, profile, programmeLoudness, steepest } from '../../assets/sound/measure.ts';
import { samples, type Signal } from '../../assets/sound/signal.ts';
import { createEnsemble, type Ensemble } from '../../src/sound/ensemble.ts';
import { musicLoop, type Source, type Span, stemFiles, toneFiles, toneSpans } from '../../src/sound/files.ts';
import { loadLoop } from '../../src/sound/loading.ts';
import { mixes, type Layer, noMusic, type Stem, stems } from '../../src/sound/score.ts';
import { createSound, type SoundProblem } from '../../src/sound/sound.ts';
import { type Tone, tones } from '../../src/sound/tones.ts';
import { bos, chosen, karin, table } from './table.ts';

export interface LoopFigures {
  /** Samples in each of the files it is mixed from. */
  readonly lengths: readonly number[];
  readonly loudness: number;
  readonly peak: number;
  readonly offset: number;
  readonly seam: number;
  /** Shares of the energy from 20 hertz up to 150, 600, 2500 and 12,000. */
  readonly profile: readonly number[];
}

/** At so many seconds the music is asked for this. */
export type Wish = readonly [at: number, layer: Layer | undefined, brokenOff?: boolean];

const rate = 48_000;
const problems: SoundProblem[] = [];
const sound = createSound({ volumes: { music: 0.5, room: 0.6, effects: 0.7 }, language: () => 'nl', onProblem: (problem) => problems.push(problem) });
const people = [bos({ rung: 'weerstand' }), karin()];
const story = [table({ phase: 'scene' }), table({ phase: 'choosing' }), table({ chosen, turn: 1, mood: 'tense', people })];
story.forEach((view, n) => sound.hear(view, undefined, story[n - 1]));

document.getElementById('begin')?.addEventListener('click', () => {
  void sound.unlock().then((awake) => {
    console.log(`unlocked ${awake}`);
  });
});
if (new URLSearchParams(location.search).has('early')) console.log(`early ${await sound.unlock()} ${problems.join()}`);

const files = new Map<string, Promise<AudioBuffer>>();

function decoded(name: Stem | Tone, sources: readonly Source[], span: Span, format: string): Promise<AudioBuffer> {
  const found = files.get(`${name}.${format}`) ?? loadLoop(new OfflineAudioContext(2, 1, rate), sources.filter((each) => each.format === format), span);
  files.set(`${name}.${format}`, found);
  return found;
}

function loopOf(buffer: AudioBuffer): readonly Signal[] {
  const start = samples(musicLoop.start / 1000);
  return [0, 1].map((channel) => buffer.getChannelData(channel).slice(start, start + samples(musicLoop.length / 1000)));
}

/** Of one layer as it is mixed from its files. */
async function figures(layer: Layer, format: string): Promise<LoopFigures> {
  const recordings = await Promise.all(mixes[layer].map((stem) => decoded(stem, stemFiles[stem], musicLoop, format)));
  const loops = recordings.map(loopOf);
  const [left, right] = loops.reduce((mixed, loop) => mixed.map((side, channel) => side.map((sample, i) => sample + (loop[channel]?.[i] ?? 0))));
  if (!left || !right) throw new Error('nothing was decoded');
  return {
    lengths: recordings.map(({ length }) => length),
    loudness: programmeLoudness([left, right]),
    peak: Math.max(peak(left), peak(right)),
    offset: Math.max(Math.abs(offset(left)), Math.abs(offset(right))),
    seam: seamOf(left),
    profile: profile(left.slice(0, 2 ** 19), [20, 150, 600, 2500, 12_000]),
  };
}

/** Step at the seam as a share of the steepest within 50 milliseconds of it. */
function seamOf(loop: Signal): number {
  const step = steepest(Float32Array.of(...loop.slice(-1), ...loop.slice(0, 1)));
  return step / Math.max(steepest(loop.slice(-samples(0.05))), steepest(loop.slice(0, samples(0.05))));
}

/** The seams of all room tones. */
function seams(format: string): Promise<readonly number[]> {
  return Promise.all(tones.map(async (tone) => {
    const { start, length } = toneSpans[tone];
    const buffer = await decoded(tone, toneFiles[tone], toneSpans[tone], format);
    return seamOf(buffer.getChannelData(0).slice(samples(start / 1000), samples((start + length) / 1000)));
  }));
}

/** What comes out of the loudspeakers when the music is asked for these things, at full volume. */
async function rehearsed(buffers: Readonly<Record<Stem, AudioBuffer>>, wishes: readonly Wish[], seconds: number): Promise<readonly Signal[]> {
  const context = new OfflineAudioContext(2, seconds * rate, rate);
  const ensemble = createEnsemble(context, buffers, musicLoop);
  ensemble.setVolume(1);
  const asked = wishes.map(([at, layer, brokenOff]) => context.suspend(at).then(() => {
    ask(ensemble, layer, brokenOff ?? false);
    return context.resume();
  }));
  const [out] = await Promise.all([context.startRendering(), ...asked]);
  return [out.getChannelData(0), out.getChannelData(1)];
}

function ask(ensemble: Ensemble, layer: Layer | undefined, brokenOff: boolean): void {
  ensemble.play({ ...noMusic, layer, brokenOff });
}

/** Highest sample of every second. */
async function played(format: string, wishes: readonly Wish[], seconds: number): Promise<readonly number[]> {
  const buffers = Object.fromEntries(await Promise.all(stems.map(async (stem) => [stem, await decoded(stem, stemFiles[stem], musicLoop, format)] as const))) as Record<Stem, AudioBuffer>;
  const sides = await rehearsed(buffers, wishes, seconds);
  return Array.from({ length: seconds }, (_, n) => Math.max(...sides.map((side) => peak(side.slice(n * rate, (n + 1) * rate)))));
}

/** Where the ticks of a metronome come out that stands in every stem at every beat, in samples, and how high. */
async function ticks(wishes: readonly Wish[], seconds: number): Promise<readonly (readonly [at: number, height: number])[]> {
  const metronome = new AudioBuffer({ numberOfChannels: 2, length: samples((musicLoop.length + 2 * musicLoop.start) / 1000), sampleRate: rate });
  for (let beat = 0; beat < 32; beat++) metronome.getChannelData(0)[samples(musicLoop.start / 1000 + beat * 0.625)] = 1;
  const buffers = Object.fromEntries(stems.map((stem) => [stem, metronome])) as Record<Stem, AudioBuffer>;
  const [left] = await rehearsed(buffers, wishes, seconds);
  return [...(left ?? [])].flatMap((height, at) => (Math.abs(height) > 1e-4 ? [[at, height] as const] : []));
}

export interface Ears {
  readonly figures: typeof figures;
  readonly seams: typeof seams;
  readonly played: typeof played;
  readonly ticks: typeof ticks;
}

Object.assign(window, { ears: { figures, seams, played, ticks } satisfies Ears });
console.log('ready');
