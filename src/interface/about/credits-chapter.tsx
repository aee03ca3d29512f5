import { Chapter } from '../chapters/chapter.tsx';
import { useSay } from '../speaking.ts';
import { creditGroups, type Credit } from './credits.ts';

/** Whose work this game is made with. */
export function Credits() {
  const say = useSay();
  return (
    <Chapter id="credits">
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
    </Chapter>
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
