import { useContext, useState } from 'preact/hooks';
import type { Host } from '../../client/host.ts';
import { trailCsv } from '../../lesson/export.ts';
import type { TrainerSnap } from '../../lesson/snapshots.ts';
import { ScreenLanguage, useSay } from '../speaking.ts';
import { hostWords } from './words.ts';

/** What the trainer takes home, and the end, after which nothing is left. */
export function Leaving({ host, onEnded }: { readonly host: Host<TrainerSnap>; readonly onEnded: () => void }) {
  const say = useSay();
  const language = useContext(ScreenLanguage);
  const [asks, setAsks] = useState(false);
  const save = (form: 'csv' | 'json') => (): void => {
    void host.trail().then((answer) => {
      if (!answer.ok) return;
      const text = form === 'csv' ? trailCsv(answer.trail, language) : JSON.stringify(answer.trail, undefined, 2);
      download(`samenspel-les.${form}`, text, form === 'csv' ? 'text/csv' : 'application/json');
    });
  };
  return (
    <section class="leaving">
      <h2>{say(hostWords.trail)}</h2>
      <div class="controls-row controls-small">
        <button type="button" class="quiet-button" onClick={save('csv')}>{say(hostWords.csv)}</button>
        <button type="button" class="quiet-button" onClick={save('json')}>{say(hostWords.json)}</button>
        <button type="button" class="quiet-button" onClick={() => print()}>{say(hostWords.print)}</button>
      </div>
      {asks ? (
        <div class="end-sure" role="alertdialog" aria-label={say(hostWords.end)}>
          <p>{say(hostWords.endSure)}</p>
          <button type="button" class="main-button" onClick={() => { void host.command({ type: 'end' }).then(onEnded); }}>{say(hostWords.endYes)}</button>
          <button type="button" class="plain-button" onClick={() => setAsks(false)}>{say(hostWords.cancel)}</button>
        </div>
      ) : <button type="button" class="quiet-button" onClick={() => setAsks(true)}>{say(hostWords.end)}</button>}
    </section>
  );
}

function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
