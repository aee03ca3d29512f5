import { useSay } from '../speaking.ts';
import { creditGroups, type Credit } from './credits.ts';
import { aboutWords } from './words.ts';

/** Whose work this game is made with. */
export function Credits() {
  const say = useSay();
  return (
    <section class="about-sheet" id="credits">
      <h2>{say(aboutWords.credits)}</h2>
      {creditGroups.map(({ title, credits }) => (
        <div key={title.en}>
          <h3>{say(title)}</h3>
          <ul class="credits">
            {credits.map((credit) => (
              <CreditTold key={credit.name} credit={credit} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function CreditTold({ credit }: { readonly credit: Credit }) {
  const say = useSay();
  return (
    <li>
      <strong translate={false}>{credit.name}</strong>
      {credit.by !== undefined && ` · ${credit.by}`} · {credit.licence}
      <span class="credit-used">{say(credit.used)}</span>
    </li>
  );
}
