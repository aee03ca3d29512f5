import { stopsAt, type Guide, type Talk } from '../../../scenario/guides/guide.ts';
import { useSay } from '../speaking.ts';
import { hostWords } from './words.ts';

/** Beside the scene: where to pause and what to ask, from the scenario's own guide. */
export function GuideStops({ guide, passages, isOver }: { readonly guide: Guide; readonly passages: readonly string[]; readonly isOver: boolean }) {
  const say = useSay();
  const stops = stopsAt(guide, passages);
  if (isOver) return <section class="guide" lang={guide.language}><h2>{say(hostWords.guideAfter)}</h2><Asking talk={guide.afterwards} /></section>;
  if (stops.length === 0) return null;
  return (
    <section class="guide" lang={guide.language}>
      <h2>{say(hostWords.guide)}</h2>
      {stops.map((stop) => (
        <div key={stop.passage}>
          {stop.pause !== undefined && <p><b>{say(hostWords.pauseHere)}: {stop.pause}</b></p>}
          <Asking talk={stop} />
        </div>
      ))}
    </section>
  );
}

function Asking({ talk: { notes, questions } }: { readonly talk: Talk }) {
  return (
    <>
      {notes.map((note) => <p key={note}>{note}</p>)}
      <ul>{questions.map((question) => <li key={question}>{question}</li>)}</ul>
    </>
  );
}
