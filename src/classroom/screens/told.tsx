import { runs } from '../../play/emphasis.ts';
import type { ToldLine } from '../lesson/snapshots.ts';
import { useSay } from './speaking.ts';
import { screenWords } from './words.ts';

/** An author's line with its emphasis. */
export function Line({ text }: { readonly text: string }) {
  return <>{runs(text).map((run) => (run.stressed ? <em>{run.text}</em> : run.text))}</>;
}

/** What was told, line by line: who says it, how, and what. In the language of the conversation. */
export function Told({ lines, language }: { readonly lines: readonly ToldLine[]; readonly language: string }) {
  const say = useSay();
  return (
    <ol class="told-lines" lang={language}>
      {lines.map(({ kind, speaker, cue, text }) => (
        <li class={`told-line told-line-${kind}`}>
          {nameOf(kind, speaker, say) && <b class="told-who">{nameOf(kind, speaker, say)} </b>}
          {cue !== undefined && cue !== '' && <i class="told-cue">({cue}) </i>}
          <span><Line text={text} /></span>
        </li>
      ))}
    </ol>
  );
}

function nameOf(kind: ToldLine['kind'], speaker: string | undefined, say: ReturnType<typeof useSay>): string | undefined {
  if (kind === 'you') return `${say(screenWords.you)}:`;
  if (kind === 'innerVoice') return `${say(screenWords.inYourHead)}:`;
  return speaker === undefined ? undefined : `${speaker}:`;
}
