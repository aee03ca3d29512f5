import type { Plugin } from 'vite';

/** Beside the game: the page of a phone in class, and the trainer's. One file on a disk has nobody to share a lesson with. */
export function classPages(): Plugin {
  return {
    name: 'samenspel:class-pages',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { input: ['index.html', 'join.html', 'class.html'] } } }),
  };
}
