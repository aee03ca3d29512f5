import { passagesOf, type PlacedPassage } from '../parts.ts';
import type { Passage, Scenario, Scene, Target } from '../types.ts';
import type { Checking } from './checking.ts';

/** Tells where a play can't end any more: passages from which no way leads to an ending; once for each scene. */
export function tellLoops({ scenario, reached, findings, at }: Checking): void {
  const ways = waysOut(scenario);
  const told = new Set<string>();
  for (const { scene, passage } of passagesOf(scenario)) {
    if (told.has(scene.id) || !reached.passages.has(passage.id) || ways.has(passageNode(passage.id))) continue;
    told.add(scene.id);
    findings.found('S110', at(passage.place), { passage: passage.id });
  }
}

/** Where a play can be, as far as this check cares. A scene's `choosing` stands for every choice that `-> terug` may lead back to. */
type Node = `passage ${string}` | `choosing ${string}` | 'ending';

const passageNode = (id: string): Node => `passage ${id}`;
const choosingNode = ({ id }: Scene): Node => `choosing ${id}`;

/** Every node from which an ending can be reached. `-> terug` leads to more than it does in a play, so that what is told is certain. */
function waysOut(scenario: Scenario): ReadonlySet<Node> {
  const into = new Map<Node, Node[]>();
  const link = (from: Node, to: Node): void => {
    const known = into.get(to);
    if (known) known.push(from);
    else into.set(to, [from]);
  };
  for (const placed of passagesOf(scenario)) {
    for (const to of nodesAfter(placed, scenario)) link(passageNode(placed.passage.id), to);
    if (placed.passage.choices.length > 0) link(choosingNode(placed.scene), passageNode(placed.passage.id));
  }
  const found = new Set<Node>(['ending']);
  for (const node of found) for (const from of into.get(node) ?? []) found.add(from);
  return found;
}

function nodesAfter({ scene, passage }: PlacedPassage, scenario: Scenario): readonly Node[] {
  const jumps = passage.steps.flatMap((step) => (step.kind === 'jump' ? [step.to] : []));
  const targets = [...jumps, ...passage.choices.map(({ to }) => to)];
  const nodes = targets.flatMap((to) => nodesOf(to, scene, scenario));
  return runsOut(passage) ? [...nodes, choosingNode(scene), ...onwards(scene, scenario)] : nodes;
}

/** An option can be taken once: only where all of them can be repeated, talk never runs out. */
function runsOut({ choices }: Passage): boolean {
  return choices.length > 0 && choices.every(({ again, when }) => !again || when !== undefined);
}

function nodesOf(to: Target, scene: Scene, scenario: Scenario): readonly Node[] {
  if (to.kind === 'ending') return ['ending'];
  if (to.kind === 'passage') return [passageNode(to.id)];
  if (to.kind === 'back') return [choosingNode(scene), ...onwards(scene, scenario)];
  return openingOf(scenario.scenes.find(({ id }) => id === to.id));
}

/** Where talk goes when everything has been said. */
function onwards(scene: Scene, { scenes }: Scenario): readonly Node[] {
  const at = scenes.indexOf(scene);
  return at === scenes.length - 1 ? ['ending'] : openingOf(scenes[at + 1]);
}

function openingOf(scene: Scene | undefined): readonly Node[] {
  const [first] = scene?.passages ?? [];
  return first ? [passageNode(first.id)] : [];
}
