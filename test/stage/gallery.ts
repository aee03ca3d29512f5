/**
 * Shows the stage in a state named in the address, for eyes and for screenshots:
 * `?place=keuken&state=withdrawn&mood=tense&renderer=canvas&live&panel`. The title says when the picture stands.
 */
import { createStage, type Stage } from '../../src/stage/stage.ts';
import type { StageProblem } from '../../src/stage/problem.ts';
import type { Renderer } from '../../src/stage/renderer.ts';
import { states } from './states.ts';
import { moods, view } from './views.ts';

const asked = new URLSearchParams(location.search);
const state = states[asked.get('state') ?? 'warm'];
const mood = moods.find((each) => each === asked.get('mood')) ?? state?.mood ?? 'plain';
const light = (['morning', 'day', 'evening', 'night'] as const).find((each) => each === asked.get('light')) ?? 'day';
const renderer = (['webgl', 'canvas'] as const).find((each): each is Renderer => each === asked.get('renderer')) ?? 'auto';
const host = document.getElementById('stage');
if (!host || !state) throw new Error(`Known states: ${Object.keys(states).join(', ')}`);

const start = performance.now();
const problems: StageProblem[] = [];
const stage = await createStage(host, { renderer, reducedMotion: asked.has('still'), onProblem: (problem) => problems.push(problem) });
export interface Gallery {
  readonly stage: Stage;
  readonly problems: readonly StageProblem[];
}

const shown = view(state.people, { mood, beats: state.beats, scene: { id: 's', title: '', number: 1, of: 1, setting: asked.get('place') ?? 'keuken', light } });
stage.show(shown, 0);
if (asked.has('panel')) showPanel();
if (asked.has('live')) {
  const gallery: Gallery = { stage, problems };
  Object.assign(window, { gallery });
  document.title = `${stage.renderer} live`;
} else {
  await stage.freeze();
  document.title = `${stage.renderer} ${Math.round(performance.now() - start)} ms`;
}

function showPanel(): void {
  const speaker = state?.beats[0]?.speaker;
  for (const id of ['panel', 'tail']) document.getElementById(id)?.style.setProperty('display', 'block');
  void stage.freeze().then(() => {
    const anchor = speaker === undefined ? undefined : stage.anchorOf(speaker);
    if (anchor) document.getElementById('tail')?.style.setProperty('left', `${anchor.x - 14}px`);
  });
}
