import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Trace } from '../../play/trace.ts';
import type { Beat, View } from '../../play/view.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Dialog } from '../dialog.tsx';
import { RichText } from '../rich-text.tsx';
import { useSay } from '../speaking.ts';
import { wholeTranscript } from './transcript.ts';
import { playWords } from './words.ts';
import './transcript-dialog.css';

interface TranscriptDialogProps {
  readonly scenario: Scenario;
  readonly earlier: (() => Trace) | undefined;
  readonly told: readonly Beat[];
  readonly view: View;
  readonly onClose: () => void;
}

/** Everything that has been said, to read back. Opens at the newest line. */
export function TranscriptDialog({ scenario, earlier, told, onClose }: TranscriptDialogProps) {
  const say = useSay();
  const last = useRef<HTMLLIElement>(null);
  const before = useMemo(() => earlier?.(), [earlier]);
  const beats = wholeTranscript(before, told);
  useEffect(() => last.current?.scrollIntoView({ block: 'end', behavior: 'instant' }), []);
  return (
    <Dialog title={say(playWords.transcript)} onClose={onClose}>
      <div role="log" lang={scenario.language}>
        {beats.length === 0 && <p>{say(playWords.transcriptEmpty)}</p>}
        <ol class="transcript">
          {beats.map((beat, index) => (
            <li key={index} ref={index === beats.length - 1 ? last : null} data-kind={beat.kind}>
              <TranscriptLine beat={beat} scenario={scenario} />
            </li>
          ))}
        </ol>
      </div>
    </Dialog>
  );
}

function TranscriptLine({ beat, scenario }: { readonly beat: Beat; readonly scenario: Scenario }) {
  const say = useSay();
  const speaker = scenario.persons.find((person) => person.id === beat.speaker)?.name;
  const name = speaker ?? (beat.kind === 'you' ? say(playWords.you) : beat.kind === 'innerVoice' ? say(playWords.innerVoice) : beat.kind === 'agreement' ? say(playWords.agreement) : '');
  return (
    <>
      {name !== '' && <strong>{`${name}: `}</strong>}
      <span>
        <RichText text={beat.text} />
      </span>
      {beat.cue && <span class="transcript-cue"> ({beat.cue})</span>}
    </>
  );
}
