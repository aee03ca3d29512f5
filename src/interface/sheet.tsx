import type { ComponentChildren } from 'preact';
import type { Text } from '../model/language.ts';
import { useSay } from './speaking.ts';
import './sheet.css';

/** A sheet of paper with something to read. */
export function Sheet({ title, id, children }: { readonly title: Text; readonly id?: string; readonly children: ComponentChildren }) {
  const say = useSay();
  return (
    <section class="sheet" id={id}>
      <h2>{say(title)}</h2>
      {children}
    </section>
  );
}

export function Points({ texts }: { readonly texts: readonly Text[] }) {
  const say = useSay();
  return (
    <ul class="points">
      {texts.map((text) => (
        <li key={text.en}>{say(text)}</li>
      ))}
    </ul>
  );
}
