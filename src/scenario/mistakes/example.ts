import type { Encoding } from '../encoding.ts';

/** A scenario file with one mistake in it, and where that mistake is. */
export interface Example {
  readonly source: string;
  readonly line: number;
  readonly column: number;
  /** Characters that are underlined. */
  readonly length: number;
  /** What kind of file it is; a scenario when it is not said. */
  readonly kind?: 'translation' | 'guide';
  /** A translation (gettext PO) that lies beside it. */
  readonly translation?: string;
  /** How its bytes were to be read. */
  readonly encoding?: Encoding;
}

/** What can be put in the place of a part of the plain scenario below. */
export interface Changes {
  /** Further lines of the front matter. */
  readonly front?: string;
  /** Further fields of Mevrouw Bos. */
  readonly bos?: string;
  /** Lines under the heading of the scene. */
  readonly scene?: string;
  /** Lines of the first passage, before its options. */
  readonly told?: string;
  /** The options of the first passage. */
  readonly options?: string;
  /** Whatever comes between that passage and the endings. */
  readonly more?: string;
  readonly endings?: string;
}

/** A plain scenario with some parts changed; the mistake stands between ⟦ and ⟧. */
export function changed(changes: Changes): Example {
  const { front = '', bos = '', scene = 'decor: keuken', told = 'De ketel fluit.', options = plainOptions, more = plainMore, endings = plainEndings } = changes;
  const parts = [
    '---', plainFront, bos, plainRest, front, '---', '# Bezoek', scene, '## begin', told, options, more, endings,
  ];
  return marked(parts.filter((part) => part !== '').join('\n'));
}

/** The plain front matter with another script below it; the mistake stands between ⟦ and ⟧. */
export function withScript(script: string): Example {
  return marked(['---', plainFront, plainRest, '---', script].join('\n'));
}

/** A whole file; the mistake stands between ⟦ and ⟧. */
export function marked(text: string): Example {
  const from = text.indexOf('⟦');
  const to = text.indexOf('⟧') - 1;
  const before = text.slice(0, from);
  return {
    source: text.replace('⟦', '').replace('⟧', ''),
    line: before.split('\n').length,
    column: from - before.lastIndexOf('\n'),
    length: Math.max(1, to - from),
  };
}

const plainFront = `titel: Aan de keukentafel
taal: nl
samenvatting: Mevrouw Bos woont alleen, en dat gaat niet meer vanzelf.
jij: wijkteammedewerker
gevraagd: Onderzoek samen wat er nodig is.
duur: 10 minuten
personen:
  bos:
    naam: Mevrouw Bos
    wie: bewoner, 82
    uiterlijk: els
    belangrijk: in haar eigen huis blijven`;

const plainRest = `  karin:
    naam: Karin
    wie: dochter
    uiterlijk: karin
    belangrijk: een nacht doorslapen
afspraken:
  alarm:
    naam: mevrouw Bos draagt de alarmknop
grenzen:
  gas:
    naam: het gas gaat eraf
toeval:
  batterij:
    naam: de batterij raakt leeg
    kans: 1 op 3`;

const plainOptions = `- Wat maakt dit huis voor u thuis? -> thuis #vraag
  bos: vraagt open
- Ik kom later terug. -> afloop
  bos: ontwijkt`;

const plainMore = `
## thuis
bos: Veertig jaar.
-> afloop
`;

const plainEndings = `# Afloop
## slot: De ketel
Het water is koud geworden.`;
