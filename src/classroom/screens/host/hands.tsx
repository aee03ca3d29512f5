import { useState } from 'preact/hooks';
import type { ChoiceView } from '../../../play/view.ts';
import { useSay } from '../speaking.ts';
import { Line } from '../told.tsx';
import { hostWords } from './words.ts';

interface HandsProps {
  readonly options: readonly ChoiceView[];
  readonly language: string;
  readonly hands: Readonly<Record<string, number>>;
  readonly onCount: (hands: Readonly<Record<string, number>>) => void;
}

/** Raised hands, counted by the trainer; kept at every change. What each number stands for is read beside it, on the wall. */
export function Hands({ options, language, hands, onCount }: HandsProps) {
  const say = useSay();
  const [counted, setCounted] = useState(hands);
  const set = (id: string, text: string): void => {
    const count = Math.min(999, Math.max(0, Math.floor(Number(text)) || 0));
    const next = { ...counted, [id]: count };
    setCounted(next);
    onCount(next);
  };
  return (
    <ol class="hands">
      {options.map(({ id, text }, index) => (
        <li key={id}>
          <label>
            <span class="choice-number">{index + 1}</span>
            <span class="visually-hidden"><span lang={language}><Line text={text} /></span> {say(hostWords.hands)}</span>
            <input type="number" min={0} max={999} inputMode="numeric" value={counted[id] ?? 0} onInput={(event) => set(id, event.currentTarget.value)} />
          </label>
        </li>
      ))}
    </ol>
  );
}
