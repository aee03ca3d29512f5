import { useContext } from 'preact/hooks';
import { Chapter } from '../chapters/chapter.tsx';
import type { Intention, KeptPlay } from '../keep/kept-play.ts';
import type { CatalogueEntry } from '../../scenario/catalogue.ts';
import type { Session } from '../session.ts';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { WrittenField } from '../written-field.tsx';
import { HowItWent } from './how-it-went.tsx';
import { meantIn, type Meant } from './intentions.ts';
import { intentionWords } from './words.ts';
import './intention.css';

interface AllIntentionsProps {
  readonly plays: readonly KeptPlay[];
  readonly cards: readonly CatalogueEntry[];
  readonly session: Session;
}

/** Everything that was to be tried in real conversations, what came of it, and what was noticed. */
export function AllIntentions({ plays, cards, session }: AllIntentionsProps) {
  return (
    <Chapter id="intentions">
      <ul class="intentions">
        {meantIn(plays).map((meant) => (
          <One key={meant.play.id} meant={meant} title={titleOf(meant, cards)} session={session} />
        ))}
      </ul>
    </Chapter>
  );
}

function One({ meant, title, session }: { readonly meant: Meant; readonly title: string; readonly session: Session }) {
  const say = useSay();
  const language = useContext(InterfaceLanguage);
  const { play, intention } = meant;
  const { went: _, ...open } = intention;
  const keep = (changed: Intention): void => void session.keeping.note(play.id, { intention: changed });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(intention.at);
  return (
    <li class="intention">
      <p>
        <strong>{intention.text}</strong>
      </p>
      <p class="intention-from">
        {title} · <time dateTime={new Date(intention.at).toISOString()}>{day}</time>
        {intention.went === undefined && ` · ${say(intentionWords.open)}`}
      </p>
      <HowItWent meant={meant} onTell={(went) => keep(went ? { ...intention, went } : open)} />
      {intention.went !== undefined && <WrittenField label={say(intentionWords.noticed)} language={undefined} text={intention.noticed ?? ''} onWrite={(noticed) => keep({ ...intention, noticed })} />}
    </li>
  );
}

function titleOf({ play: { record } }: Meant, cards: readonly CatalogueEntry[]): string {
  const card = cards.find(({ id }) => id === record.scenario);
  return card?.ok ? card.title : record.scenario;
}
