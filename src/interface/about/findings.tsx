import { useContext } from 'preact/hooks';
import check from '@phosphor-icons/core/bold/check-bold.svg?raw';
import cross from '@phosphor-icons/core/bold/x-bold.svg?raw';
import { findings, type Finding } from '../../model/literature.ts';
import { Icon } from '../icon.tsx';
import { Chapter } from '../chapters/chapter.tsx';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { bandTold, figureOf, figureTold, type Figure } from './figures.ts';
import { aboutWords, chapters } from './words.ts';
import '../table.css';

/** The model against the literature: hits and misses as `npm run bench:model` measured them. */
export function Findings() {
  const say = useSay();
  return (
    <Chapter id="findings">
      <p>{say(aboutWords.tableIntro)}</p>
      <table class="table findings">
        <caption class="visually-hidden">{say(chapters.findings)}</caption>
        <thead>
          <tr>
            {[aboutWords.property, aboutWords.band, aboutWords.figure, aboutWords.verdict, aboutWords.source].map((column) => (
              <th key={column.en} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <FindingRow key={finding.id} finding={finding} figure={figureOf(finding.id)} />
          ))}
        </tbody>
      </table>
      <p>{say(aboutWords.tableNote)}</p>
    </Chapter>
  );
}

function FindingRow({ finding, figure }: { readonly finding: Finding; readonly figure: Figure }) {
  const say = useSay();
  const language = useContext(InterfaceLanguage);
  return (
    <tr>
      <th scope="row">
        {say(finding.property)}
        <span class="measured">{say(finding.measured)}</span>
      </th>
      <td data-label={say(aboutWords.band)}>
        {bandTold(finding.band, language)}
      </td>
      <td data-label={say(aboutWords.figure)}>
        {figureTold(figure, language)}
      </td>
      <td data-label={say(aboutWords.verdict)}>
        <span class="verdict" data-hit={figure.hit}>
          <Icon of={figure.hit ? check : cross} /> {say(figure.hit ? aboutWords.hit : aboutWords.miss)}
        </span>
      </td>
      <td data-label={say(aboutWords.source)} lang="en">
        {finding.source}
      </td>
    </tr>
  );
}
