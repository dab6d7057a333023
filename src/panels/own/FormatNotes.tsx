import { csvHead } from '../../ownData/ownCsv';
import { csvLine } from '../../ui/csvLine';
import { DownloadButton } from '../../ui/DownloadButton';
import { useOwnWords } from '../../words/useOwnWords';

/** What a file must look like, and one to begin with. */
export function FormatNotes() {
  const words = useOwnWords();
  return (
    <section aria-labelledby="own-format">
      <h3 id="own-format">{words.format}</h3>
      {words.formats.map(({ title, text }) => (
        <section key={title}>
          <h4>{title}</h4>
          <ul className="plain-list">
            {text.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <DownloadButton
          label={words.template}
          file="template.csv"
          type="text/csv;charset=utf-8"
          content={() => [csvHead, ...words.templateRows].map((row) => csvLine(row)).join('')}
        />
      </p>
      <p className="hint">{words.templateNote}</p>
    </section>
  );
}
