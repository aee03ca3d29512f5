import type { ComponentChildren } from 'preact';
import type { Language, Text } from '../../model/language.ts';
import type { Named, PersonStanding, Standing } from '../standing.ts';
import { deskWords } from './words.ts';

/** How things stand with everybody: what a player may only guess, and an author needs to see. */
export function StandingShown({ standing, language }: { readonly standing: Standing; readonly language: Language }) {
  const say = (text: Text): string => text[language];
  const happening = standing.chances.map(({ id, happens }): Named => ({ id, state: say(happens ? deskWords.happens : deskWords.happensNot) }));
  return (
    <section class="desk-part" aria-labelledby="standing">
      <h2 id="standing">{say(deskWords.standing)}</h2>
      <p class="desk-hint">{say(deskWords.standingWhy)}</p>
      <dl class="facts">
        <Fact term={say(deskWords.passage)}>{standing.passage}</Fact>
        <Fact term={say(deskWords.own)}>{standing.own}</Fact>
        <Facts term={say(deskWords.agreements)} named={standing.agreements} />
        <Facts term={say(deskWords.limits)} named={standing.limits} />
        <Facts term={say(deskWords.chances)} named={happening} />
      </dl>
      {standing.persons.map((person) => (
        <Person key={person.id} person={person} say={say} />
      ))}
    </section>
  );
}

function Person({ person, say }: { readonly person: PersonStanding; readonly say: (text: Text) => string }) {
  return (
    <article class="standing-person">
      <h3>
        {person.name} {!person.here && <span class="standing-away">({say(deskWords.away)})</span>}
      </h3>
      <dl class="facts">
        <Fact term={say(deskWords.relationship)}>{person.rung}</Fact>
        <Fact term={say(deskWords.tension)}>{person.tension}</Fact>
        <Fact term={say(deskWords.trust)}>
          {person.trust} ({person.trustPoints}/8)
        </Fact>
        <Fact term={say(deskWords.rooms)}>{person.rooms.map(({ id, state }) => `${id} ${state}`).join(', ')}</Fact>
        {person.why !== '' && <Fact term={say(deskWords.why)}>{person.why}</Fact>}
      </dl>
    </article>
  );
}

function Facts({ term, named }: { readonly term: string; readonly named: readonly Named[] }) {
  if (named.length === 0) return null;
  return <Fact term={term}>{named.map(({ id, state }) => `${id}: ${state}`).join('; ')}</Fact>;
}

function Fact({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
