import { capitalised } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import { distanceOf, emotionOf, turnsAway } from '../model/expression.ts';
import { wordsOf } from '../model/inner-voice.ts';
import { gatheringIn, type Gathering } from '../model/gathering.ts';
import { height } from '../model/ladder.ts';
import type { Relationship } from '../model/relationship.ts';
import { space } from '../model/rooms.ts';
import type { Line, Person } from '../scenario/types.ts';
import { aftermath } from './aftermath.ts';
import { cueFor } from './cues.ts';
import type { Bearing } from './cues.ts';
import { shuffled } from './chance.ts';
import type { SessionContext } from './session.ts';
import { offered, sceneAt } from './story.ts';
import { knowsAt, relationshipWith } from './table.ts';
import type { AgreementView, Beat, ChoiceView, Mood, PersonView, Phase, Presence, SceneView, View } from './view.ts';

/** Turns the state of a play into what is to be seen, said and chosen. Pure; reads, never changes. */
export function show(phase: Phase, context: SessionContext, language: Language): View {
  const people = context.scenario.persons.map((person) => personView(person, phase, context, language));
  return {
    phase,
    turn: context.story.chosen.length,
    scene: sceneView(context),
    mood: moodOf(people),
    people,
    ...(context.answering && context.chosen && { chosen: choiceView(context.chosen) }),
    beats: beatsOf(phase, context, people, language),
    choices: phase === 'choosing' ? choicesOf(context) : [],
    agreements: agreementsOf(context),
    ...endingOf(context),
  };
}

function sceneView({ scenario, story }: SessionContext): SceneView {
  const { id, title, setting, light, elapsed } = sceneAt(scenario, story.scene);
  return { id, title, number: story.scene + 1, of: scenario.scenes.length, setting, light, ...(elapsed && { elapsed }) };
}

function personView(person: Person, phase: Phase, context: SessionContext, language: Language): PersonView {
  const now = relationshipWith(context, person.id);
  const before = context.answering ? (context.landed.get(person.id)?.before ?? now) : now;
  const presence = presenceOf(person, now, before, context);
  const bearing = bearingOf(now, before, person);
  return {
    id: person.id,
    name: person.name,
    who: person.who,
    look: person.look,
    presence,
    ...movedIn(context, person.id),
    emotion: bearing.emotion,
    distance: bearing.distance,
    facing: turnsAway(now, person.temperament) ? 'away' : 'you',
    space: space(now.rooms),
    rooms: now.rooms,
    rung: now.rung,
    tension: now.tension,
    cue: phase === 'reacting' && presence !== 'away' ? cue(person, before, now, context, language) : '',
  };
}

function bearingOf(now: Relationship, before: Relationship, { temperament }: Person): Bearing {
  return {
    emotion: emotionOf(now, temperament, before),
    distance: distanceOf(now),
    looksPast: now.rung === 'schijninstemming',
  };
}

function cue(person: Person, before: Relationship, now: Relationship, { scenario, story }: SessionContext, language: Language, subject?: string): string {
  const gathering = gatheringIn(sceneAt(scenario, story.scene).setting);
  const footing: Gathering = gathering === 'table' && hasGotUp(before) ? 'standing' : gathering;
  // Two who smile in the same turn don't do it in the same words.
  const turn = story.chosen.length + scenario.persons.indexOf(person);
  const options = { pronoun: person.pronoun, turn, language, footing, ...(subject !== undefined && { subject }) };
  return cueFor(bearingOf(before, before, person), bearingOf(now, before, person), options);
}

function presenceOf({ id }: Person, now: Relationship, before: Relationship, { story, answering }: SessionContext): Presence {
  if (!story.present.includes(id)) return 'away';
  if (now.rung === 'weglopen') return before.rung === 'weglopen' ? 'away' : 'leaving';
  // Weeks later everybody sits down again, however it ended last time.
  return answering && hasGotUp(now) ? 'standing' : 'seated';
}

function hasGotUp({ rung }: Relationship): boolean {
  return height[rung] <= -4;
}

/** From which beat on somebody is there, or gone, when the script moves them in the middle of what is told. */
function movedIn({ story: { moved, present } }: SessionContext, id: string): Pick<PersonView, 'comes' | 'goes'> {
  const last = moved.findLast(({ person }) => person === id);
  if (!last || last.after === 0) return {};
  return present.includes(id) ? { comes: last.after } : { goes: last.after };
}

/** The whole table: one person at the end of their tether makes it tense, warmth takes everybody. Sham consent feels warm too. */
function moodOf(people: readonly PersonView[]): Mood {
  const here = people.filter(({ presence }) => presence !== 'away');
  const isTense = ({ rung, tension }: PersonView) => height[rung] <= -2 || tension === 'hoog' || tension === 'overspoeld';
  const isWarm = ({ rung }: PersonView) => height[rung] >= 1 || rung === 'schijninstemming';
  if (here.some(isTense)) return 'tense';
  return here.length > 0 && here.every(isWarm) ? 'warm' : 'plain';
}

function beatsOf(phase: Phase, context: SessionContext, people: readonly PersonView[], language: Language): readonly Beat[] {
  if (phase === 'before' || phase === 'lookingBack') return [];
  if (phase === 'timePasses') return aftermath(context, language);
  const spoken = context.story.told.flatMap((line) => (line.kind === 'thought' ? [] : [beatOf(line)]));
  return context.answering ? [...withCues(spoken, context, people, language), ...innerVoice(spoken, context, language)] : spoken;
}

/** Your own head speaks up where the author left it silent. */
function innerVoice(spoken: readonly Beat[], { voice, story }: SessionContext, language: Language): readonly Beat[] {
  const told = voice === undefined || story.next.kind !== 'choices' || spoken.some(({ kind }) => kind === 'innerVoice');
  return told ? [] : [{ kind: 'innerVoice', text: wordsOf(voice, story.chosen.length, language) }];
}

function beatOf({ kind, speaker, text, direction, emotion, sound }: Line): Beat {
  if (kind === 'thought') throw new Error('a thought stays unspoken');
  return {
    kind,
    text,
    ...(speaker !== undefined && { speaker }),
    ...(direction !== undefined && { cue: sentence(direction) }),
    ...(emotion && { emotion }),
    ...(sound !== undefined && { sound }),
  };
}

/** The first words of each person come with what is seen of them; who says nothing is seen by the first who speaks. */
function withCues(beats: readonly Beat[], context: SessionContext, people: readonly PersonView[], language: Language): readonly Beat[] {
  const speakers = new Set(beats.flatMap(({ speaker }) => speaker ?? []));
  const silent = people.filter(({ id, cue, presence }) => cue !== '' && presence !== 'away' && !speakers.has(id));
  const seen = silent.flatMap(({ id }) => namedCue(id, context, language));
  const introduced = new Set<string>();
  return beats.map((beat, at) => {
    const first = beat.speaker !== undefined && !introduced.has(beat.speaker);
    if (beat.speaker !== undefined) introduced.add(beat.speaker);
    const own = beat.cue ?? (first ? people.find(({ id }) => id === beat.speaker)?.cue : undefined);
    const all = [own, ...(at === 0 ? seen : [])].filter((part) => part !== undefined && part !== '');
    return all.length > 0 ? { ...beat, cue: all.join(' ') } : beat;
  });
}

function namedCue(id: string, context: SessionContext, language: Language): readonly string[] {
  const person = context.scenario.persons.find((candidate) => candidate.id === id);
  const before = context.landed.get(id)?.before;
  return person && before ? [cue(person, before, relationshipWith(context, id), context, language, person.name)] : [];
}

function sentence(direction: string): string {
  return /[.!?…]$/.test(direction) ? capitalised(direction) : `${capitalised(direction)}.`;
}

function choicesOf(context: SessionContext): readonly ChoiceView[] {
  const { scenario, story, seed } = context;
  const choices = offered(scenario, story, knowsAt(context, story));
  return shuffled(choices, seed, `${story.passage}:${story.chosen.length}`).map(choiceView);
}

function choiceView({ id, text }: ChoiceView): ChoiceView {
  return { id, text };
}

function agreementsOf({ scenario, agreements }: SessionContext): readonly AgreementView[] {
  return scenario.agreements.map(({ id, name }) => ({ id, name, state: agreements.get(id)?.getSnapshot().value ?? 'absent' }));
}

function endingOf({ scenario, story }: SessionContext): Pick<View, 'ending'> {
  const { next } = story;
  const ending = next.kind === 'over' ? scenario.endings.find(({ id }) => id === next.ending) : undefined;
  return ending ? { ending: { id: ending.id, title: ending.title } } : {};
}
