import type { Settings } from './settings.ts';

/** What the page as a whole has to know of them: its language, size of text and stillness. */
export function applySettings({ language, motion, textSize }: Settings): void {
  const page = document.documentElement;
  page.lang = language;
  page.dataset['motion'] = motion;
  page.style.setProperty('--text-size', String(textSize / 100));
}
