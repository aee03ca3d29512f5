import music from '../../assets/sound/made/music.json' with { type: 'json' };
import spans from '../../assets/sound/made/spans.json' with { type: 'json' };
import type { Effect } from './effects.ts';
import type { Stem } from './score.ts';
import type { Tone } from './tones.ts';

/** A file in the codings it comes in, the better one first. Built by `assets/sound/build.ts`. */
export interface Source {
  readonly format: 'webm' | 'm4a';
  readonly address: string;
}

/** Where something is in its file: milliseconds from the beginning, and how long. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/* Each address is spelled out, because the build tool finds files by reading these lines. */
function coded(webm: URL, m4a: URL): readonly Source[] {
  return [{ format: 'webm', address: webm.href }, { format: 'm4a', address: m4a.href }];
}

export const effectFile: readonly Source[] = coded(new URL('../../assets/sound/made/effects.webm', import.meta.url), new URL('../../assets/sound/made/effects.m4a', import.meta.url));

export const toneFiles: Readonly<Record<Tone, readonly Source[]>> = {
  kitchen: coded(new URL('../../assets/sound/made/kitchen.webm', import.meta.url), new URL('../../assets/sound/made/kitchen.m4a', import.meta.url)),
  livingRoom: coded(new URL('../../assets/sound/made/livingRoom.webm', import.meta.url), new URL('../../assets/sound/made/livingRoom.m4a', import.meta.url)),
  school: coded(new URL('../../assets/sound/made/school.webm', import.meta.url), new URL('../../assets/sound/made/school.m4a', import.meta.url)),
  communityCentre: coded(new URL('../../assets/sound/made/communityCentre.webm', import.meta.url), new URL('../../assets/sound/made/communityCentre.m4a', import.meta.url)),
  meeting: coded(new URL('../../assets/sound/made/meeting.webm', import.meta.url), new URL('../../assets/sound/made/meeting.m4a', import.meta.url)),
  office: coded(new URL('../../assets/sound/made/office.webm', import.meta.url), new URL('../../assets/sound/made/office.m4a', import.meta.url)),
  corridor: coded(new URL('../../assets/sound/made/corridor.webm', import.meta.url), new URL('../../assets/sound/made/corridor.m4a', import.meta.url)),
  ward: coded(new URL('../../assets/sound/made/ward.webm', import.meta.url), new URL('../../assets/sound/made/ward.m4a', import.meta.url)),
  police: coded(new URL('../../assets/sound/made/police.webm', import.meta.url), new URL('../../assets/sound/made/police.m4a', import.meta.url)),
  street: coded(new URL('../../assets/sound/made/street.webm', import.meta.url), new URL('../../assets/sound/made/street.m4a', import.meta.url)),
  phoneCall: coded(new URL('../../assets/sound/made/phoneCall.webm', import.meta.url), new URL('../../assets/sound/made/phoneCall.m4a', import.meta.url)),
  videoCall: coded(new URL('../../assets/sound/made/videoCall.webm', import.meta.url), new URL('../../assets/sound/made/videoCall.m4a', import.meta.url)),
};

export const stemFiles: Readonly<Record<Stem, readonly Source[]>> = {
  calm: coded(new URL('../../assets/sound/made/calm.webm', import.meta.url), new URL('../../assets/sound/made/calm.m4a', import.meta.url)),
  uneasy: coded(new URL('../../assets/sound/made/uneasy.webm', import.meta.url), new URL('../../assets/sound/made/uneasy.m4a', import.meta.url)),
  tense: coded(new URL('../../assets/sound/made/tense.webm', import.meta.url), new URL('../../assets/sound/made/tense.m4a', import.meta.url)),
  warm: coded(new URL('../../assets/sound/made/warm.webm', import.meta.url), new URL('../../assets/sound/made/warm.m4a', import.meta.url)),
  clarinet: coded(new URL('../../assets/sound/made/clarinet.webm', import.meta.url), new URL('../../assets/sound/made/clarinet.m4a', import.meta.url)),
};

export const effectSpans: Readonly<Record<Effect, Span>> = spans.effects;
export const toneSpans: Readonly<Record<Tone, Span>> = spans.tones;
/** The same in every stem: what is played over and over. */
export const musicLoop: Span = music.loop;
