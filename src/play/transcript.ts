import type { Language, Text } from '../model/language.ts';
import { plain } from './emphasis.ts';
import type { Beat, View } from './view.ts';

/** A play as text, view by view: for the terminal, for golden transcripts, for whoever reads along. */
const words: Readonly<Record<'you' | 'innerVoice' | 'over', Text>> = {
  you: { nl: 'Jij', en: 'You' },
  innerVoice: { nl: 'jij denkt', en: 'you think' },
  over: { nl: 'Einde', en: 'The end' },
};

/** What is new in a view, as lines; a view that adds nothing gives none. */
export function transcribe(view: View, language: Language): readonly string[] {
  const told = view.beats.flatMap((beat) => beatLines(beat, view, language));
  switch (view.phase) {
    case 'before':
      return [];
    case 'scene':
      return [...sceneHeading(view), ...told];
    case 'reacting':
      return [...(view.chosen ? [`> ${plain(view.chosen.text)}`, ''] : []), ...told];
    case 'timePasses':
      return ['* * *', ...told, ''];
    case 'choosing':
      return ['', ...view.choices.map(({ text }, at) => `  ${at + 1}. ${plain(text)}`)];
    case 'ending':
      return ['', ...(view.ending ? [view.ending.title.toUpperCase(), ''] : []), ...told];
    case 'lookingBack':
      return ['', `— ${words.over[language]} —`];
  }
}

function sceneHeading({ scene }: View): readonly string[] {
  return ['', `${scene.number}. ${scene.title}`, '='.repeat(scene.title.length + 3), ''];
}

function beatLines(beat: Beat, view: View, language: Language): readonly string[] {
  const text = plain(beat.text);
  const cue = beat.cue === undefined ? '' : `[${beat.cue}] `;
  switch (beat.kind) {
    case 'speech':
      return [`${nameOf(beat.speaker, view)}: ${cue}${text}`];
    case 'you':
      return [`${words.you[language]}: ${text}`];
    case 'innerVoice':
      return [`(${words.innerVoice[language]}: ${text})`];
    case 'narration':
    case 'time':
    case 'agreement':
      return [`${cue}${text}`];
  }
}

function nameOf(id: string | undefined, { people }: View): string {
  return people.find((person) => person.id === id)?.name ?? '?';
}
