import { applySettings } from '../apply-settings.ts';
import { readSettings } from '../settings.ts';
import { moments, type Shown } from './moments.ts';
import { waitingWords } from './words.ts';

// Runs before anything is seen, and until the game has come to the menu that is printed on the page: what is pressed or
// picked there in the meantime is held, and given to the game.

const settings = readSettings(() => localStorage, 'nl');
const { language } = settings;
applySettings(settings);
document.documentElement.dataset['printed'] = shown();

interface Pressed {
  readonly button: HTMLElement;
  readonly label: CharacterData;
  /** What the label says when nobody waits. */
  readonly said: string;
}

let pressed: Pressed | undefined;
let hasFailed = false;
const picked = new Set<HTMLSelectElement>();

document.addEventListener('click', press);
document.addEventListener('change', pick);
window.addEventListener('error', fail, true);
document.addEventListener(moments.comes, ease, { once: true });
document.addEventListener(moments.there, giveAll, { once: true });

function shown(): Shown {
  if (language !== 'nl' || !/^#?\/?$/.test(location.hash)) return 'aside';
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller ? 'known' : 'newcomer';
}

/** The last one pressed is the one that is meant. */
function press({ target }: Event): void {
  const button = target instanceof Element && target.closest<HTMLElement>('#game button');
  if (!button) return;
  const label = document.createTreeWalker(button, NodeFilter.SHOW_TEXT).nextNode();
  if (!(label instanceof CharacterData)) return;
  if (hasFailed) return board()?.scrollIntoView();
  ease();
  pressed = { button, label, said: label.data };
  const waiting = waitingWords.opening[button.lang === 'en' ? 'en' : language];
  label.data = `${waiting} `;
  button.ariaBusy = 'true';
  tell(waiting, 'visually-hidden');
}

function pick({ target }: Event): void {
  if (target instanceof HTMLSelectElement) picked.add(target);
}

/** A script that does not come, or does not run here. */
function fail({ target }: Event): void {
  if (hasFailed || (target instanceof Element && !(target instanceof HTMLScriptElement))) return;
  hasFailed = true;
  const isWaitedFor = pressed !== undefined;
  ease();
  pressed = undefined;
  tell(waitingWords.disconnected[language], 'notice');
  if (isWaitedFor) board()?.scrollIntoView();
}

/** As it was printed. */
function ease(): void {
  board()?.replaceChildren();
  if (!pressed) return;
  pressed.label.data = pressed.said;
  pressed.button.ariaBusy = null;
}

function giveAll(): void {
  document.removeEventListener('click', press);
  document.removeEventListener('change', pick);
  window.removeEventListener('error', fail, true);
  for (const select of picked) select.dispatchEvent(new Event('change', { bubbles: true }));
  pressed?.button.click();
}

function tell(words: string, kind: 'notice' | 'visually-hidden'): void {
  const line = document.createElement('p');
  line.textContent = words;
  const told = document.createElement('div');
  told.className = kind;
  told.append(line);
  board()?.replaceChildren(told);
}

function board(): Element | null {
  return document.querySelector('.notice-board');
}
