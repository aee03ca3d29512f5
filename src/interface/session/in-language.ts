import type { Entering } from './entering.ts';
import type { Fetching } from './fetching.ts';
import type { Ground } from './ground.ts';

/** Lays out the cards in the player's language; those that came with the page when they can't be had. */
export async function layOut({ surroundings, state, language }: Ground): Promise<void> {
  const asked = language();
  const fetching = surroundings.cardsIn(asked);
  if (fetching === undefined) return state.set({ ...state.get(), cards: surroundings.catalogue });
  const cards = await fetching.catch(() => surroundings.catalogue);
  if (language() === asked) state.set({ ...state.get(), cards });
}

/** Goes on with what is on the screen in the player's language, as far as it is told in it. */
export async function retell({ state, language, show }: Ground, fetching: Fetching, entering: Entering): Promise<void> {
  const asked = language();
  const before = state.get().screen;
  if (!('scenario' in before) || before.scenario.language === asked) return;
  const found = await fetching.play(before.scenario.id);
  const { screen } = state.get();
  if (!found || !('scenario' in screen) || screen.scenario.id !== found.scenario.id || language() !== asked) return;
  const { scenario, plays } = found;
  if (scenario.language === screen.scenario.language) return;
  if (screen.kind === 'before') return show({ kind: 'before', scenario });
  if (screen.kind === 'lookingBack') {
    const current = entering.current();
    return current && entering.lookBackAt({ ...current, scenario }, plays);
  }
  const resumed = plays.resume(scenario, screen.play.record);
  if (resumed.ok) entering.enter(resumed.play, screen, plays, { sitting: screen.sitting, example: screen.example });
}
