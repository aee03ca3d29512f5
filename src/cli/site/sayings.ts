import type { Language } from '../../model/language.ts';

/** What `npm start` says. */
export interface Sayings {
  readonly usage: string;
  readonly building: string;
  readonly ready: string;
  readonly stop: string;
  /** Short way to the trainer's page, under the address of the game. */
  readonly classPage: string;
  /** And that to a phone's. */
  readonly joinPage: string;
  classes(address: string): string;
  phones(address: string): string;
  kept(folder: string): string;
  readonly keptInRedis: string;
  noRedis(why: string): string;
  /** @param code The system's own, as in EACCES; or its own words, where it has no code. */
  noLessons(folder: string, code: string): string;
  badBase(given: string): string;
  noPassphrase(variable: string): string;
  unknownOption(option: string): string;
  badPort(given: string): string;
  portTaken(wanted: number, got: number): string;
  notBuilt(why: string): string;
  notServed(code: string): string;
}

export const sayings: Readonly<Record<Language, Sayings>> = {
  nl: {
    usage: 'Gebruik: npm start -- [--port NUMMER] [--host ADRES] [--base /PAD/] [--data MAP] [--behind-proxy] [--log] [--no-open]',
    classPage: 'klas',
    joinPage: 'mee',
    classes: (address) => `Spelen met een klas: ${address}`,
    phones: (address) => `Telefoons op hetzelfde netwerk doen mee op ${address}`,
    kept: (folder) => `Lessen staan in ${folder} zolang ze duren, en hoogstens een dag.`,
    keptInRedis: 'Lessen staan in Redis zolang ze duren, en hoogstens een dag.',
    noRedis: (why) => `Redis is niet te bereiken: ${why}\nKlopt het adres in SAMENSPEL_REDIS?`,
    noLessons: (folder, code) => `In ${folder} kan ik geen lessen bewaren: ${notKept.nl[code] ?? code}. Kies een andere map, met --data MAP.`,
    badBase: (given) => `“${given}” is geen pad. Het begint en eindigt met een schuine streep, zoals /samenspel/.`,
    noPassphrase: (variable) => `Op een server voor anderen moet een wachtwoord voor trainers staan. Zet het in de variabele ${variable}.`,
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
    usage: 'Usage: npm start -- [--port NUMBER] [--host ADDRESS] [--base /PATH/] [--data FOLDER] [--behind-proxy] [--log] [--no-open]',
    classPage: 'class',
    joinPage: 'join',
    classes: (address) => `To play with a class: ${address}`,
    phones: (address) => `Phones on the same network join at ${address}`,
    kept: (folder) => `Lessons are kept in ${folder} while they last, and for a day at most.`,
    keptInRedis: 'Lessons are kept in Redis while they last, and for a day at most.',
    noRedis: (why) => `Redis can't be reached: ${why}\nIs the address in SAMENSPEL_REDIS right?`,
    noLessons: (folder, code) => `No lessons can be kept in ${folder}: ${notKept.en[code] ?? code}. Choose another folder, with --data FOLDER.`,
    badBase: (given) => `“${given}” is not a path. It begins and ends with a slash, as in /samenspel/.`,
    noPassphrase: (variable) => `A server for others needs a passphrase for trainers. Put it in the variable ${variable}.`,
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

const notKept: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    EACCES: 'daar mag je niet schrijven',
    EPERM: 'daar mag je niet schrijven',
    EROFS: 'op die schijf kan niet worden geschreven',
    ENOENT: 'daar kan geen map komen',
    ENOTDIR: 'daar staat een bestand, geen map',
    EEXIST: 'daar staat een bestand, geen map',
    ENOSPC: 'de schijf is vol',
  },
  en: {
    EACCES: 'you may not write there',
    EPERM: 'you may not write there',
    EROFS: 'that disk can’t be written to',
    ENOENT: 'no folder can be made there',
    ENOTDIR: 'there is a file there, not a folder',
    EEXIST: 'there is a file there, not a folder',
    ENOSPC: 'the disk is full',
  },
};
