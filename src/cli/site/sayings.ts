import type { Language } from '../../model/language.ts';

/** What `npm start` says. */
export interface Sayings {
  readonly usage: string;
  readonly building: string;
  readonly ready: string;
  readonly stop: string;
  unknownOption(option: string): string;
  badPort(given: string): string;
  portTaken(wanted: number, got: number): string;
  notBuilt(why: string): string;
  notServed(code: string): string;
}

export const sayings: Readonly<Record<Language, Sayings>> = {
  nl: {
    usage: 'Gebruik: npm start -- [--port NUMMER] [--host ADRES] [--no-open]',
    building: 'Ik bouw het spel.',
    ready: 'Samenspel staat klaar:',
    stop: 'Stoppen: Ctrl+C.',
    unknownOption: (option) => `De optie ${option} ken ik niet.`,
    badPort: (given) => `“${given}” is geen poort. Kies een getal van 0 tot en met 65535.`,
    portTaken: (wanted, got) => `Poort ${wanted} is al in gebruik; het wordt ${got}.`,
    notBuilt: (why) => `Het spel kon niet worden gebouwd: ${why}`,
    notServed: (code) => notServed.nl[code] ?? `Het spel kan hier niet worden aangeboden (${code}). Kies een andere --port of --host.`,
  },
  en: {
    usage: 'Usage: npm start -- [--port NUMBER] [--host ADDRESS] [--no-open]',
    building: 'Building the game.',
    ready: 'Samenspel is ready:',
    stop: 'To stop: Ctrl+C.',
    unknownOption: (option) => `There is no option ${option}.`,
    badPort: (given) => `“${given}” is not a port. Choose a number from 0 to 65535.`,
    portTaken: (wanted, got) => `Port ${wanted} is taken; it will be ${got}.`,
    notBuilt: (why) => `The game could not be built: ${why}`,
    notServed: (code) => notServed.en[code] ?? `The game can't be served here (${code}). Choose another --port or --host.`,
  },
};

const notServed: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    EADDRINUSE: 'Deze poort en de vijftig erna zijn allemaal in gebruik. Kies een andere met --port.',
    EACCES: 'Deze poort mag je hier niet gebruiken. Kies er een boven 1023 met --port.',
    EADDRNOTAVAIL: 'Dit is geen adres van deze computer. Laat --host weg of kies een ander.',
  },
  en: {
    EADDRINUSE: 'This port and the fifty after it are all taken. Choose another with --port.',
    EACCES: 'You may not use this port here. Choose one above 1023 with --port.',
    EADDRNOTAVAIL: 'This is not an address of this machine. Leave out --host or choose another.',
  },
};
