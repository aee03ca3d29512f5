/**
 * What the two first commands say to whoever gives them, in the language of their machine. Everything
 * else in this folder speaks to developers, in English.
 * @typedef {typeof english} Sayings
 */

const english = {
  /** @param {string} version */
  oldNode: (version) =>
    `This is Node.js ${version}, which is too old for the game. Remedy: install Node.js 24 (or 20) and try again.`,
  installing: 'Installing what is missing; this takes about a minute, once.',
  /** @param {string} complaint */
  notInstalled: (complaint) =>
    `The packages could not be installed. npm says:\n  ${complaint}\n` +
    'Remedy: check the internet connection and the room on the disk, and give the same command again.',
};

/** @type {Sayings} */
const dutch = {
  oldNode: (version) =>
    `Dit is Node.js ${version} en dat is te oud voor het spel. Oplossing: installeer Node.js 24 (of 20) en probeer het opnieuw.`,
  installing: 'Ik installeer wat er nog niet is; dat duurt eenmalig ongeveer een minuut.',
  notInstalled: (complaint) =>
    `De onderdelen konden niet worden geïnstalleerd. npm zegt:\n  ${complaint}\n` +
    'Oplossing: controleer de internetverbinding en de ruimte op de schijf, en geef dezelfde opdracht opnieuw.',
};

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {'nl' | 'en'}
 */
export function languageOf(env) {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale;
  return named.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/** @type {Sayings} */
export const say = languageOf(process.env) === 'nl' ? dutch : english;
