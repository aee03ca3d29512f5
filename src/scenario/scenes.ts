import { slug } from './fold.ts';
import { UniqueIds } from './names.ts';
import { optionIds } from './option-ids.ts';
import { readOption } from './options.ts';
import type { Outline, OptionOutline, PassageOutline, SceneOutline } from './outline.ts';
import { placeOf } from './piece.ts';
import type { ScriptReading } from './reading.ts';
import { readSettings } from './settings.ts';
import { jumpIn, readSteps } from './steps.ts';
import type { Surroundings } from './target.ts';
import type { Passage, Scene } from './types.ts';

/** Ids of everything in the script, given before anything is read: a line may lead to what comes later. */
export interface ScriptIds {
  readonly scenes: ReadonlyMap<SceneOutline, string>;
  readonly options: ReadonlyMap<OptionOutline, string>;
  readonly sceneOf: ReadonlyMap<string, string>;
}

export function declareScript(outline: Outline, { names }: ScriptReading): ScriptIds {
  const unique = new UniqueIds();
  const scenes = new Map<SceneOutline, string>();
  const sceneOf = new Map<string, string>();
  for (const scene of outline.scenes) {
    const id = unique.make(slug(scene.title.text) || 'scene');
    names.declare('scene', { ...scene.title, text: names.isReserved('scene', id) ? `scene-${id}` : id });
    scenes.set(scene, id);
    for (const { name } of scene.passages) {
      if (slug(name.text) === '') continue;
      const passage = names.declare('passage', name);
      if (passage.first) sceneOf.set(passage.id, id);
    }
  }
  const passages = [...outline.scenes.flatMap((scene) => scene.passages), ...outline.endings];
  return { scenes, sceneOf, options: optionIds(passages.flatMap((passage) => passage.options), names) };
}

export function readScenes(outlines: readonly SceneOutline[], ids: ScriptIds, reading: ScriptReading): readonly Scene[] {
  const scenes: Scene[] = [];
  for (const [index, outline] of outlines.entries()) {
    const next = outlines[index + 1];
    const nextScene = next && ids.scenes.get(next);
    const scene = ids.scenes.get(outline) ?? '';
    const around = { scene, sceneOf: ids.sceneOf, ...(nextScene !== undefined && { nextScene }) };
    scenes.push(readScene(outline, scenes.at(-1), { around, ids, reading }));
  }
  return scenes;
}

interface Context {
  readonly around: Surroundings;
  readonly ids: ScriptIds;
  readonly reading: ScriptReading;
}

function readScene(outline: SceneOutline, before: Scene | undefined, context: Context): Scene {
  const { setting = '', present = [], light = 'day', elapsed } = readSettings(outline, before, context.reading);
  if (outline.passages.length === 0) context.reading.findings.found('S081', outline.title, { title: outline.title.text });
  return {
    id: context.around.scene ?? '',
    title: outline.title.text,
    setting, light, present,
    ...(elapsed !== undefined && { elapsed }),
    passages: outline.passages.map((passage) => readPassage(passage, context)),
    place: placeOf(outline.title),
  };
}

function readPassage(outline: PassageOutline, { around, ids, reading }: Context): Passage {
  tellWaysOn(outline, reading);
  const choices = outline.options.map((option) => readOption(option, ids.options.get(option) ?? '', around, reading));
  return {
    id: slug(outline.name.text),
    steps: readSteps(outline.told, around, reading),
    choices: choices.filter((choice) => choice !== undefined),
    place: placeOf(outline.name),
  };
}

/** A passage ends with options or with a jump that always holds, and with nothing after it. */
function tellWaysOn({ name, told, options }: PassageOutline, { findings }: ScriptReading): void {
  const end = told.findIndex(({ piece }) => { const jump = jumpIn(piece); return jump && !jump.when; });
  const after = end < 0 ? undefined : told[end + 1]?.piece ?? options[0]?.line;
  if (after) findings.found('S091', after, {});
  if (end < 0 && options.length === 0) findings.found('S082', name, { passage: name.text });
  if (options.length === 1 && options[0]) findings.found('S088', options[0].line, { passage: name.text });
}
