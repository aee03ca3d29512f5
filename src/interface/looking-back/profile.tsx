import { useMemo } from 'preact/hooks';
import bandaids from '@phosphor-icons/core/bold/bandaids-bold.svg?raw';
import barricade from '@phosphor-icons/core/bold/barricade-bold.svg?raw';
import { rungNames } from '../../model/ladder.ts';
import type { PersonProfile, Profile as ProfileData, Rupture } from '../../play/profile/profile.ts';
import { profileOf } from '../../play/profile/profile.ts';
import type { Trace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Chapter } from '../chapters/chapter.tsx';
import { Icon } from '../icon.tsx';
import { useSay } from '../speaking.ts';
import { Agreements } from './agreements.tsx';
import { ChoiceLink } from './choice-link.tsx';
import { Doors } from './doors.tsx';
import { mendedAfter, notMended, profileWords, ruptureSaid } from './profile-words.ts';
import { SayChart } from './say-chart.tsx';
import { limitNames } from './words.ts';

interface ProfileProps {
  readonly scenario: Scenario;
  readonly trace: Trace;
  readonly onOpen: (turn: number) => void;
}

/** How you worked together, told in several ways that are never added up. */
export function Profile({ scenario, trace, onOpen }: ProfileProps) {
  const say = useSay();
  const profile = useMemo(() => profileOf(trace), [trace]);
  return (
    <Chapter id="profile">
      <p>{say(profileWords.intro)}</p>
      <SayChart profile={profile} trace={trace} scenario={scenario} />
      <section class="profile-part">
        <h3>{say(profileWords.roomsTitle)}</h3>
        <p class="aside-line">{say(profileWords.roomsIntro)}</p>
        <div class="doors-beside">
          {profile.persons.filter(({ concerned }) => concerned).map((person) => (
            <Doors key={person.id} person={person} scenario={scenario} />
          ))}
        </div>
      </section>
      <Limits scenario={scenario} profile={profile} onOpen={onOpen} />
      <Ruptures profile={profile} onOpen={onOpen} />
      <Agreements scenario={scenario} agreements={trace.agreements} onOpen={onOpen} />
    </Chapter>
  );
}

interface PartProps {
  readonly profile: ProfileData;
  readonly onOpen: (turn: number) => void;
}

/** What became of each limit of law or safety, with each person for whom it holds. */
function Limits({ scenario, profile, onOpen }: PartProps & { readonly scenario: Scenario }) {
  const say = useSay();
  const held = profile.persons.filter(({ limit }) => limit.length > 0);
  if (held.length === 0) return null;
  return (
    <section class="profile-part">
      <h3>{say(profileWords.limitTitle)}</h3>
      <ul class="findings">
        {held.map((person) => (
          <li key={person.id}>
            <Icon of={barricade} />
            <div>
              <p lang={scenario.language}>
                <strong>{scenario.limits.filter(({ holdsFor }) => holdsFor.includes(person.id)).map(({ name }) => name).join('; ')}</strong>
              </p>
              <p>
                {person.name}: {person.limit.map(({ turn, state }, at) => (
                  <span key={turn}>
                    {at > 0 && ' → '}
                    {say(limitNames[state])}
                    {turn > 0 && <> (<ChoiceLink turn={turn} onOpen={onOpen} />)</>}
                  </span>
                ))}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ruptures({ profile, onOpen }: PartProps) {
  const say = useSay();
  const all = profile.persons.flatMap((person) => person.ruptures.map((rupture) => ({ person, rupture })));
  return (
    <section class="profile-part">
      <h3>{say(profileWords.repairTitle)}</h3>
      {all.length === 0 && <p>{say(profile.persons.some(({ sham }) => sham.length > 0) ? profileWords.noRuptureAloud : profileWords.noRupture)}</p>}
      <ul class="findings">
        {all.map(({ person, rupture }) => (
          <RuptureSaid key={`${person.id}${rupture.turn}`} person={person} rupture={rupture} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

function RuptureSaid({ person, rupture, onOpen }: { readonly person: PersonProfile; readonly rupture: Rupture; readonly onOpen: (turn: number) => void }) {
  const say = useSay();
  const { turn, to, mended, repairs } = rupture;
  const tooEarly = repairs.length > 0 && repairs.every(({ tension }) => tension === 'hoog' || tension === 'overspoeld');
  const open = repairs.length === 0 ? notMended.untried : tooEarly ? notMended.tooEarly : notMended.tried;
  return (
    <li>
      <Icon of={bandaids} />
      <p>
        <ChoiceLink turn={turn} onOpen={onOpen} />: {say(ruptureSaid(person.name, say(rungNames[to])))} {say(mended === undefined ? open : mendedAfter(mended - turn))}
        {mended !== undefined && <> (<ChoiceLink turn={mended} onOpen={onOpen} />)</>}
      </p>
    </li>
  );
}
