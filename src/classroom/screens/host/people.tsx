import { useState } from 'preact/hooks';
import type { Scenario } from '../../../scenario/types.ts';
import type { HostCommand } from '../../lesson/inputs.ts';
import type { TrainerSnap } from '../../lesson/snapshots.ts';
import type { ServerCommand } from '../../protocol/server-command.ts';
import { useSay } from '../speaking.ts';
import { phoneWords } from '../words.ts';
import { hostWords } from './words.ts';

interface PeopleProps {
  readonly snap: TrainerSnap;
  readonly scenario: Scenario;
  readonly onCommand: (command: HostCommand | ServerCommand) => void;
}

/** Who takes part by phone, the door, the observers' task, and groups. */
export function People({ snap, scenario, onCommand }: PeopleProps) {
  const say = useSay();
  const [groups, setGroups] = useState(4);
  const called = (name: string): string => (name === '' ? say(hostWords.nameless) : name);
  const someObserve = watching(snap, scenario) > 0;
  return (
    <section class="people">
      <h2>{say(hostWords.here)} ({snap.people})</h2>
      {snap.persons.length === 0 && <p>{say(hostWords.nobody)}</p>}
      <ul class="people-list">
        {snap.persons.map(({ pid, name, here, observes, group }) => (
          <li key={pid} data-here={here}>
            <span>
              {name === '' ? <i>{say(hostWords.nameless)}</i> : name}
              {!here && ` (${say(hostWords.away)})`}
            </span>
            {someObserve && (
              <select aria-label={`${say(hostWords.taskOf)} ${called(name)}`} value={observes ?? ''} onChange={({ currentTarget: { value } }) => onCommand({ type: 'assign', pid, ...(value !== '' && { observes: value }) })}>
                <option value="">{say(hostWords.votes)}</option>
                {scenario.persons.map((person) => <option key={person.id} value={person.id}>{say(hostWords.observes)} {person.name}</option>)}
              </select>
            )}
            {group !== undefined && (
              <select aria-label={`${say(hostWords.groupOf)} ${called(name)}`} value={group} onChange={(event) => onCommand({ type: 'place', pid, group: Number(event.currentTarget.value) })}>
                {snap.groups.map(({ id }) => <option key={id} value={id}>{say(phoneWords.group)} {id}</option>)}
              </select>
            )}
            <button type="button" class="quiet-button" aria-label={`${say(hostWords.remove)}: ${called(name)}`} onClick={() => onCommand({ type: 'remove', pid })}>{say(hostWords.remove)}</button>
          </li>
        ))}
      </ul>
      <div class="controls-row controls-small">
        <button type="button" class="quiet-button" aria-pressed={snap.locked} onClick={() => onCommand({ type: 'lock', on: !snap.locked })}>{say(snap.locked ? hostWords.unlock : hostWords.lock)}</button>
        <button type="button" class="quiet-button" onClick={() => onCommand({ type: 'newDoor' })}>{say(hostWords.newDoor)}</button>
        {snap.groups.length === 0 && <label>
          {say(hostWords.observersEach)}{' '}
          <select value={watching(snap, scenario)} onChange={(event) => onCommand({ type: 'observers', each: Number(event.currentTarget.value) })}>
            {[0, 1, 2, 3, 4].map((each) => <option key={each} value={each}>{each}</option>)}
          </select>
        </label>}
      </div>
      {snap.phase === 'lobby' && (
        <div class="controls-row controls-small">
          <label>
            {say(hostWords.howMany)}{' '}
            <input type="number" min={2} max={12} value={groups} onInput={(event) => setGroups(Number(event.currentTarget.value))} />
          </label>
          <button type="button" class="plain-button" onClick={() => onCommand({ type: 'openGroups', groups: Math.min(12, Math.max(2, groups)) })}>{say(hostWords.groups)}</button>
        </div>
      )}
    </section>
  );
}

/** How many observers each person of the scenario has; a small class does not go round. */
function watching({ persons }: TrainerSnap, scenario: Scenario): number {
  return Math.max(...scenario.persons.map(({ id }) => persons.filter(({ observes }) => observes === id).length));
}
