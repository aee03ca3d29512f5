import type { View } from '../play/view.ts';
import { createStage, type Stage, type StageOptions } from './stage.ts';

/** A stage that is set while nobody looks. */
interface Rehearsal {
  readonly stage: Promise<Stage>;
  readonly wings: HTMLElement;
}

let waiting: Rehearsal | undefined;

/**
 * Sets the stage for the first view of a play while its player still reads what it is about: the engine has started,
 * and the place and the people are painted, when the curtain goes up. All of it a piece at a time: who reads also scrolls.
 *
 * @param isWanted whether nobody went inside in the meantime
 */
export async function rehearse(view: View, options: StageOptions, isWanted: () => boolean): Promise<void> {
  await callOff();
  if (!isWanted()) return;
  const wings = hang();
  const rehearsal: Rehearsal = { wings, stage: createStage(hostIn(wings), options) };
  waiting = rehearsal;
  const stage = await rehearsal.stage;
  const isWaiting = (): boolean => waiting === rehearsal;
  await stage.prepare(view, () => breath().then(isWaiting));
  if (!isWaiting()) return;
  stage.show(view, 0);
  await stage.pictured;
  if (isWaiting()) stage.sleep();
}

/** The stage for this host: the one that was rehearsed on, where there is one. Rejects when the stage's code does not arrive. */
export async function openStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const rehearsed = waiting;
  waiting = undefined;
  if (!rehearsed) return createStage(host, options);
  const stage = await rehearsed.stage;
  stage.setReducedMotion(options.reducedMotion);
  stage.moveTo(host);
  rehearsed.wings.remove();
  return stage;
}

/** Whoever scrolls or types goes first. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function callOff(): Promise<void> {
  const old = waiting;
  waiting = undefined;
  old?.wings.remove();
  (await old?.stage.catch(() => undefined))?.destroy();
}

/** As large as the screen of a play, and out of sight. */
function hang(): HTMLElement {
  const wings = document.createElement('div');
  wings.setAttribute('aria-hidden', 'true');
  Object.assign(wings.style, { position: 'fixed', inset: '0', zIndex: '-1', visibility: 'hidden', pointerEvents: 'none' });
  document.body.append(wings);
  return wings;
}

/** Laid out by the same rules as the one in the screen of a play. */
function hostIn(wings: HTMLElement): HTMLElement {
  const [screen, host] = [document.createElement('div'), document.createElement('div')];
  [screen.className, host.className] = ['play', 'stage-host'];
  screen.append(host);
  wings.append(screen);
  return host;
}
