import type { OpenStage, Plays, SoundPort, SoundWishes } from './interface/ports.ts';

// The machinery behind a page, fetched when it is needed: the play, the pictures, the sound.

export async function openPlays(): Promise<Plays> {
  const [{ beginPlay, resumePlay }, { lookBack }, { otherwise }] = await Promise.all([import('./play/play.ts'), import('./play/look-back.ts'), import('./play/what-if.ts')]);
  return { begin: beginPlay, resume: resumePlay, lookBack, otherwise, futures };
}

/** Exploring is for who asks for it. */
const futures: Plays['futures'] = async (scenario) => {
  const { Futures } = await import('./play/explore/from-here.ts');
  return new Futures(scenario);
};

/** A drawing of somebody, as the text of an SVG. Who can't be found, the stage tells of. */
export async function drawStill(look: string): Promise<string> {
  const [{ loadLook }, { figureSvg }] = await Promise.all([import('./stage/figures/wardrobe.ts'), import('./stage/figures/still.ts')]);
  const loaded = await loadLook(look);
  return figureSvg(loaded.ok ? loaded.look : loaded.fallback, 'thoughtful');
}

/** What the stage can't find, something else stands in for; that is for the author to hear, not for the player. */
export async function openStage(host: HTMLElement, { reducedMotion }: Parameters<OpenStage>[1]): ReturnType<OpenStage> {
  const { createStage } = await import('./stage/stage.ts');
  const stage = await createStage(host, { renderer: 'auto', reducedMotion, onProblem: (problem) => { console.warn(problem); } });
  if (stage.renderer === 'none') throw new Error('Nothing can be drawn on this device.');
  return stage;
}

/** The page has one sound, whatever is played on it. */
export function oneSound(): (wishes: SoundWishes) => Promise<SoundPort> {
  let sound: Promise<SoundPort> | undefined;
  return (wishes) => {
    sound ??= import('./sound/sound.ts').then(({ createSound }) => createSound(wishes));
    sound.catch(() => {
      sound = undefined;
    });
    return sound;
  };
}

/** By chance: also where the page came over plain HTTP, and the browser keeps its own maker of such names to itself. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
