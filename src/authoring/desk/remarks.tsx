import type { Language, Text } from '../../model/language.ts';
import type { News, ToldMistake } from '../news.ts';
import { Excerpt } from './excerpt.tsx';
import { deskWords, lineOf, moreRemarks, severityWords } from './words.ts';

interface RemarksProps {
  readonly news: News;
  readonly language: Language;
  readonly passageAt: (line: number) => string | undefined;
  readonly onGo: (passage: string) => void;
}

/** What is to be mended in the file, each beside its line, and what is probably not meant. */
export function Remarks({ news, language, passageAt, onGo }: RemarksProps) {
  const say = (text: Text): string => text[language];
  return (
    <section class="desk-part" aria-labelledby="remarks">
      <h2 id="remarks">{say(deskWords.remarks)}</h2>
      {news.mistakes.length === 0 && news.state === 'read' && <p>{say(deskWords.noRemarks)}</p>}
      <ol class="remarks">
        {news.mistakes.map((mistake) => (
          <li key={`${mistake.file}:${mistake.code}:${mistake.line}:${mistake.column}`} class="remark" data-severity={mistake.severity}>
            <Remark mistake={mistake} elsewhere={mistake.file !== news.file} language={language} passage={mistake.file === news.file ? passageAt(mistake.line) : undefined} onGo={onGo} />
          </li>
        ))}
      </ol>
      {news.more > 0 && <p>{say(moreRemarks(news.more))}</p>}
    </section>
  );
}

interface RemarkProps {
  readonly mistake: ToldMistake;
  /** It is about a file beside the scenario. */
  readonly elsewhere: boolean;
  readonly language: Language;
  readonly passage: string | undefined;
  readonly onGo: (passage: string) => void;
}

function Remark({ mistake, elsewhere, language, passage, onGo }: RemarkProps) {
  const say = (text: Text): string => text[language];
  const { what, consequence, remedy, excerpt } = mistake.text[language];
  return (
    <>
      <h3>
        {say(severityWords[mistake.severity])} · {elsewhere && `${mistake.file.split('/').at(-1)}, `}
        {say(lineOf(mistake.line))} <span class="remark-code">{mistake.code}</span>
      </h3>
      <Excerpt text={excerpt} />
      <p class="remark-what">{what}</p>
      <p>
        <strong>{say(deskWords.consequence)}:</strong> {consequence}
      </p>
      <p>
        <strong>{say(deskWords.remedy)}:</strong> {remedy}
      </p>
      {passage !== undefined && (
        <button type="button" class="quiet-button" onClick={() => onGo(passage)}>
          {say(deskWords.goTo)}: {passage}
        </button>
      )}
    </>
  );
}
