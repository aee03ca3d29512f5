import type { ComponentChildren } from 'preact';
import { Contents } from './contents.tsx';
import { OpenAt, type Place } from './place.ts';
import './chapters.css';

/** A long page, of which one chapter at a time lies open, with its contents beside it. */
export function Chapters({ place, children }: { readonly place: Place; readonly children: ComponentChildren }) {
  return (
    <OpenAt.Provider value={place}>
      <div class="chapters">
        {Object.keys(place.chapters).length > 1 && <Contents />}
        <div class="chapters-body">{children}</div>
      </div>
    </OpenAt.Provider>
  );
}
