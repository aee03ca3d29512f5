import type { Phone } from '../../client/phone.ts';
import type { YouSnap } from '../../lesson/snapshots.ts';
import { useSay } from '../speaking.ts';
import { Line, Told } from '../told.tsx';
import { phoneWords, screenWords } from '../words.ts';

/** A group plays by itself: what was told, what can be said, and one choice back. */
export function GroupPlay({ phone, language, you }: { readonly phone: Phone; readonly language: string; readonly you: YouSnap }) {
  const say = useSay();
  const { group } = you;
  if (!group) return <p>{say(phoneWords.wait)}</p>;
  const made = group.choices.length;
  return (
    <>
      {made === 0 && <p class="phone-hint">{say(phoneWords.groupHow)}</p>}
      {group.chosen !== undefined && <p class="phone-chosen" lang={language}><b>{say(screenWords.you)}:</b> <Line text={group.chosen} /></p>}
      <Told lines={group.told} language={language} />
      {group.ending && <p class="phone-ending">{say(screenWords.ended)}: <b lang={language}>{group.ending.title}</b></p>}
      {group.ending && <p>{say(phoneWords.groupDone)}</p>}
      <ol class="phone-options">
        {group.options.map((option, index) => (
          <li key={option.id}>
            <button type="button" class="choice" onClick={() => phone.move(made, option.id)}>
              <span class="choice-number">{index + 1}</span>
              <span lang={language}><Line text={option.text} /></span>
            </button>
          </li>
        ))}
      </ol>
      {made > 0 && <button type="button" class="plain-button" onClick={() => phone.move(made - 1)}>{say(phoneWords.groupBack)}</button>}
    </>
  );
}
