import { useContext } from 'preact/hooks';
import check from '@phosphor-icons/core/bold/check-bold.svg?raw';
import cross from '@phosphor-icons/core/bold/x-bold.svg?raw';
import { findings, type Finding } from '../../model/literature.ts';
import { Icon } from '../icon.tsx';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { bandTold, figureOf, figureTold, type Figure } from './figures.ts';
import { aboutWords } from './words.ts';
import '../table.css';

/** The model against the literature: hits and misses as `npm run bench:model` measured them. */
export function Findings() {
  const say = useSay();
  return (
    <section class="about-sheet">
      <h2>{say(aboutWords.tableTitle)}</h2>
      <p>{say(aboutWords.tableIntro)}</p>
      <table class="table findings">
        <caption class="visually-hidden">{say(aboutWords.tableTitle)}</caption>
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
    </section>
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
