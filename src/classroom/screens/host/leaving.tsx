import { useContext, useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../../scenario/types.ts';
import type { Host } from '../../client/host.ts';
import { recordOf } from '../../lesson/course.ts';
import { trailCsv, type Trail } from '../../lesson/export.ts';
import type { TrainerSnap } from '../../lesson/snapshots.ts';
import { ScreenLanguage, useSay } from '../speaking.ts';
import { LookingBackButton } from './looking-back-button.tsx';
import type { ClassPorts } from './ports.ts';
import { Report } from './report.tsx';
import { hostWords } from './words.ts';

interface LeavingProps {
  readonly host: Host<TrainerSnap>;
  readonly snap: TrainerSnap;
  readonly scenario: Scenario;
  readonly ports: ClassPorts;
  readonly onEnded: () => void;
}

/** What the trainer takes home, and the end, after which nothing is left. */
export function Leaving({ host, snap, scenario, ports, onEnded }: LeavingProps) {
  const say = useSay();
  const language = useContext(ScreenLanguage);
  const [asks, setAsks] = useState(false);
  const [printed, setPrinted] = useState<Trail | undefined>(undefined);
  const withTrail = (use: (trail: Trail) => void) => (): void => {
    void host.trail().then((answer) => {
      if (answer.ok) use(answer.trail);
    });
  };
  useEffect(() => {
    if (printed) print();
  }, [printed]);
  const { opening, course, phase } = snap;
  return (
    <section class="leaving">
      <h2>{say(hostWords.trail)}</h2>
      {phase === 'lookingBack' && course.choices.length > 0 && (
        <>
          <LookingBackButton record={recordOf(opening, course.choices)} at={opening.at} ports={ports} />
          <p class="phone-hint">{say(hostWords.backIntro)}</p>
        </>
      )}
      <div class="controls-row controls-small">
        <button type="button" class="quiet-button" onClick={withTrail((trail) => setPrinted({ ...trail }))}>{say(hostWords.print)}</button>
        <button type="button" class="quiet-button" onClick={withTrail((trail) => download('csv', trailCsv(trail, language), 'text/csv'))}>{say(hostWords.csv)}</button>
        <button type="button" class="quiet-button" onClick={withTrail((trail) => download('json', JSON.stringify(trail, undefined, 2), 'application/json'))}>{say(hostWords.json)}</button>
      </div>
      {asks ? (
        <div class="end-sure" role="alertdialog" aria-label={say(hostWords.end)}>
          <p>{say(hostWords.endSure)}</p>
          <button type="button" class="main-button" onClick={() => { void host.command({ type: 'end' }).then(onEnded); }}>{say(hostWords.endYes)}</button>
          <button type="button" class="plain-button" onClick={() => setAsks(false)}>{say(hostWords.cancel)}</button>
        </div>
      ) : <button type="button" class="quiet-button" onClick={() => setAsks(true)}>{say(hostWords.end)}</button>}
      {printed && <Report trail={printed} opening={opening} scenario={scenario} />}
    </section>
  );
}

function download(form: 'csv' | 'json', text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `samenspel-les-${new Date().toISOString().slice(0, 10)}.${form}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
