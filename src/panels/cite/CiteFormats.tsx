import './cite.css';
import { useId, useState } from 'react';
import type { Cited } from '../../cite/cited';
import { type CiteFormat, citeFormats } from '../../cite/citeFormats';
import { CopyText } from '../../ui/CopyText';
import { DownloadButton } from '../../ui/DownloadButton';
import { useCiteWords } from '../../words/useCiteWords';

/** A citation in the chosen format, to copy or to save. */
export function CiteFormats({ cited }: { cited: Cited }) {
  const text = useCiteWords();
  const name = useId();
  const [chosen, setChosen] = useState<CiteFormat>('plain');
  const format = citeFormats.find(({ id }) => id === chosen);
  if (!format) return null;
  const written = format.write(cited);
  return (
    <div className="cite-formats">
      <fieldset>
        <legend>{text.format}</legend>
        {citeFormats.map(({ id }) => (
          <label key={id}>
            <input type="radio" name={name} value={id} checked={id === chosen} onChange={() => setChosen(id)} />
            {text.formats[id]}
          </label>
        ))}
      </fieldset>
      <div className={chosen === 'plain' ? 'cited' : 'cited code'}>
        <CopyText text={written} label={text.copy} done={text.copied} />
      </div>
      <DownloadButton
        label={text.download(format.ending)}
        file={`${cited.id}.${format.ending}`}
        type={`${format.type};charset=utf-8`}
        content={() => written}
      />
    </div>
  );
}
