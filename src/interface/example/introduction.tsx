import { useContext } from 'preact/hooks';
import eyes from '@phosphor-icons/core/bold/eyes-bold.svg?raw';
import type { WorkedExample } from '../../play/written/worked-example.ts';
import { Icon } from '../icon.tsx';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { commentIn } from './comment-in.ts';
import { exampleWords } from './words.ts';
import './example.css';

/** With the first words of an example: that it is one, and what to watch for. */
export function Introduction({ example }: { readonly example: WorkedExample }) {
  const say = useSay();
  const comment = commentIn(example.introduction, useContext(InterfaceLanguage));
  if (!comment) return null;
  return (
    <p class="example-note">
      <Icon of={eyes} /> <strong>{say(exampleWords.lookOn)}.</strong> <span lang={comment.lang}>{comment.text}</span>
    </p>
  );
}
