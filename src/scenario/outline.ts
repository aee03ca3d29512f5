import { splitAtArrow, type Way } from './arrow.ts';
import type { Findings } from './findings.ts';
import { kindOfLine, type BodyLine } from './body-line.ts';
import { isDetailLine } from './detail-line.ts';
import type { Names } from './names.ts';
import { part, trimmed, type Piece } from './piece.ts';
import { endingsTitles, settingWords } from './words/telling.ts';

/** The script in its parts, with nothing in it understood yet: names may be used before they are given. */
export interface Outline {
  readonly scenes: readonly SceneOutline[];
  readonly endings: readonly PassageOutline[];
  /** Whether passages were left out because no scene stands above them. */
  readonly hasOrphans: boolean;
  /** Where the endings begin, if they do. */
  readonly endingsHeading?: Piece;
}

export interface SceneOutline {
  readonly title: Piece;
  readonly settings: Piece[];
  readonly passages: PassageOutline[];
}

export interface PassageOutline {
  readonly name: Piece;
  readonly told: BodyLine[];
  readonly options: OptionOutline[];
}

export interface OptionOutline {
  readonly line: Piece;
  readonly text: Piece;
  readonly way?: Way;
  readonly details: Piece[];
}

export function outlineOf(lines: readonly Piece[], names: Names, findings: Findings): Outline {
  const outliner = new Outliner(names, findings);
  for (const line of lines) outliner.take(line);
  return outliner.outline;
}

class Outliner {
  readonly #names: Names;
  readonly #findings: Findings;
  readonly #scenes: SceneOutline[] = [];
  readonly #endings: PassageOutline[] = [];
  #endingsHeading: Piece | undefined;
  #scene: SceneOutline | undefined;
  #passage: PassageOutline | undefined;
  #gap = false;
  #hasOrphans = false;
  /** Whether text in a place where none belongs was told already, since the last heading. */
  #told = false;

  constructor(names: Names, findings: Findings) {
    this.#names = names;
    this.#findings = findings;
  }

  get outline(): Outline {
    const heading = this.#endingsHeading;
    return { scenes: this.#scenes, endings: this.#endings, hasOrphans: this.#hasOrphans, ...(heading && { endingsHeading: heading }) };
  }

  take(whole: Piece): void {
    const line = trimmed(whole);
    const kind = kindOfLine(line);
    if (kind === 'comment') return;
    if (kind === 'nothing') this.#gap = true;
    else if (kind === 'heading') this.#heading(line);
    else if (kind === 'option') this.#option(line);
    else this.#content(line, whole.column < line.column);
    if (kind !== 'nothing') this.#gap = false;
  }

  #heading(line: Piece): void {
    const depth = /^#+/.exec(line.text)?.[0].length ?? 1;
    const title = trimmed(part(line, depth));
    this.#told = false;
    if (!/[\p{L}\p{N}]/u.test(title.text)) {
      this.#findings.found('S070', line, {});
      this.#names.unsure('passage');
    }
    if (depth > 2) this.#findings.found('S071', line, {});
    if (depth === 1) this.#openScene(title);
    else this.#openPassage(title);
  }

  #openScene(title: Piece): void {
    this.#passage = undefined;
    this.#scene = undefined;
    if (endingsTitles.find(title.text)) {
      this.#endingsHeading = title;
      return;
    }
    this.#scene = { title, settings: [], passages: [] };
    this.#scenes.push(this.#scene);
  }

  #openPassage(name: Piece): void {
    this.#passage = { name, told: [], options: [] };
    if (this.#scene) this.#scene.passages.push(this.#passage);
    else if (this.#endingsHeading) this.#endings.push(this.#passage);
    else this.#orphan(name);
  }

  #orphan(name: Piece): void {
    if (!this.#hasOrphans) this.#findings.found('S072', name, {});
    this.#hasOrphans = true;
  }

  #option(line: Piece): void {
    const text = trimmed(part(line, 1));
    const parts = splitAtArrow(text);
    if (!this.#passage) this.#tellOnce('S069', line);
    else this.#passage.options.push({ line, text: parts?.text ?? text, details: [], ...(parts && { way: parts.way }) });
  }

  #content(line: Piece, indented: boolean): void {
    const option = this.#passage?.options.at(-1);
    if (option && (indented || isDetailLine(line, this.#names))) option.details.push(line);
    else if (option) this.#tellOnce('S064', line);
    else if (this.#passage) this.#passage.told.push({ piece: line, afterGap: this.#gap });
    else if (this.#scene && this.#isSetting(line)) this.#scene.settings.push(line);
    else this.#tellOnce('S069', line);
  }

  /** One word and a colon, and no person: meant as a setting, even when the word is unknown. */
  #isSetting(line: Piece): boolean {
    const word = line.text.slice(0, Math.max(0, line.text.indexOf(':'))).trim();
    return settingWords.find(word) !== undefined || (/^\p{L}+$/u.test(word) && this.#names.speaker(word) === undefined);
  }

  #tellOnce(code: 'S064' | 'S069', line: Piece): void {
    if (!this.#told) this.#findings.found(code, line, {});
    this.#told = true;
  }
}
