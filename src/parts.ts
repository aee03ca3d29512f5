import type { OpenStage, Plays, SoundPort, SoundWishes } from './interface/ports.ts';
import type { StageProblem } from './stage/problem.ts';

// The machinery behind a page, fetched when it is needed: the play, the pictures, the sound.

type Scenario = Parameters<Plays['begin']>[0];

export async function openPlays(): Promise<Plays> {
  const [{ beginPlay, resumePlay }, { lookBack }, { otherwise }] = await Promise.all([import('./play/play.ts'), import('./play/look-back.ts'), import('./play/what-if.ts')]);
  return { begin: beginPlay, resume: resumePlay, lookBack, otherwise, futures };
}

/** What a new play is begun with: all else comes later. */
export async function openBegin(): Promise<Plays['begin']> {
  return (await import('./play/play.ts')).beginPlay;
}

/** Exploring is for who asks for it. */
const futures: Plays['futures'] = async (scenario) => {
  const { Futures } = await import('./play/explore/from-here.ts');
  return new Futures(scenario);
};

/** A drawing of somebody as they usually sit, as the text of an SVG: what the stage needs as well. Who can't be found, it tells of. */
export async function drawStill(look: string): Promise<string> {
  const [{ loadLook }, { figureSvg }] = await Promise.all([import('./stage/figures/wardrobe.ts'), import('./stage/figures/still.ts')]);
  const loaded = await loadLook(look);
  return figureSvg(loaded.ok ? loaded.look : loaded.fallback, 'thoughtful');
}

/** What the stage can't find, something else stands in for; that is for the author to hear, not for the player. */
const staging = { renderer: 'auto', onProblem: (problem: StageProblem) => { console.warn(problem); } } as const;

let isPictured: () => void = () => undefined;
/** Resolves when the first picture of a play is there, or won't be: what can wait comes after it. */
export const pictured = new Promise<void>((resolve) => {
  isPictured = resolve;
});

export async function openStage(host: HTMLElement, { reducedMotion }: Parameters<OpenStage>[1]): ReturnType<OpenStage> {
  try {
    const stage = await (await import('./stage/rehearsal.ts')).openStage(host, { ...staging, reducedMotion });
    if (stage.renderer === 'none') throw new Error('Nothing can be drawn on this device.');
    void stage.pictured.then(isPictured);
    return stage;
  } catch (problem) {
    isPictured();
    throw problem;
  }
}

/**
 * While somebody reads what a scenario is about, its first scene is fetched, drawn, and set on a stage that nobody sees yet.
 *
 * @param isRead whether they still do: who is inside before all was fetched needs no stage to be set any more
 */
export async function setUpFirst(scenario: Scenario, isRead: () => boolean): Promise<void> {
  const [{ fetchFirst }, { rehearse }, { beginPlay }] = await Promise.all([import('./stage/ahead.ts'), import('./stage/rehearsal.ts'), import('./play/play.ts')]);
  await fetchFirst(scenario);
  await idle();
  // What happens by chance comes after the first scene has begun.
  const play = beginPlay(scenario, 0);
  play.start();
  await rehearse(play.view, { ...staging, reducedMotion: true }, isRead);
}

/** The pictures of the later scenes. */
export async function fetchLater(scenario: Scenario): Promise<void> {
  await (await import('./stage/ahead.ts')).fetchLater(scenario);
}

/** Not every browser tells when it is idle; then a second later will do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 4000 });
    else setTimeout(resolve, 1000);
  });
}

/** The page has one sound, whatever is played on it; it comes in when the first picture is there and the browser has a moment, or where that takes long. */
export function oneSound(): (wishes: SoundWishes) => Promise<SoundPort> {
  let sound: Promise<SoundPort> | undefined;
  return (wishes) => {
    sound ??= within(2000, pictured.then(idle)).then(() => import('./sound/sound.ts')).then(({ createSound }) => createSound(wishes));
    sound.catch(() => {
      sound = undefined;
    });
    return sound;
  };
}

/** Resolves with the promise, or after so many milliseconds. */
export function within(time: number, promise: Promise<void>): Promise<void> {
  return Promise.race([promise, new Promise<void>((resolve) => setTimeout(resolve, time))]);
}

/** By chance: also where the page came over plain HTTP, and the browser keeps its own maker of such names to itself. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
