import { useEffect, useId, useState } from 'react';
import type { Exported } from '../../export/exported';
import { type FormatId, formats, pictureFormats } from '../../export/formats';
import { DownloadButton } from '../../ui/DownloadButton';
import { pngOf } from '../../ui/pngOf';
import { useExportWords } from '../../words/useExportWords';

interface Props {
  exported: Exported;
  /** The picture in a size; the same address and data version give the same bytes. */
  compose(format: FormatId): Promise<string>;
}

const scales = [1, 2, 3] as const;

type Preview = { of: FormatId; svg: string } | { failure: string } | null;

/** The view as a picture, seen before it is saved. */
export function PicturePart({ exported, compose }: Props) {
  const text = useExportWords();
  const name = useId();
  const [format, setFormat] = useState<FormatId>('article');
  const [preview, setPreview] = useState<Preview>(null);
  useEffect(() => {
    let gone = false;
    setPreview(null);
    compose(format).then(
      (svg) => gone || setPreview({ of: format, svg }),
      (error: unknown) => gone || setPreview({ failure: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      gone = true;
    };
  }, [compose, format]);
  // What is seen is what is saved: it is not composed again.
  const current = async () => (preview && 'svg' in preview && preview.of === format ? preview.svg : compose(format));
  const file = `${exported.file}-${format}`;
  const { width, height } = formats[format];
  return (
    <section aria-labelledby="share-picture">
      <h3 id="share-picture">{text.picture}</h3>
      <p className="hint">{text.pictureHint}</p>
      <fieldset className="share-sizes">
        <legend>{text.size}</legend>
        {pictureFormats.map((id) => (
          <label key={id}>
            <input type="radio" name={name} checked={format === id} onChange={() => setFormat(id)} />
            {text.sizes[id]}
          </label>
        ))}
      </fieldset>
      <div className="share-preview" style={{ aspectRatio: `${width} / ${height ?? width * 0.95}` }}>
        {preview === null && <p className="hint">{text.composing}</p>}
        {preview && 'failure' in preview && <p role="alert">{text.failed(preview.failure)}</p>}
        {preview && 'svg' in preview && (
          <img
            alt={text.preview(exported.title)}
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(preview.svg)}`}
          />
        )}
      </div>
      <div className="downloads">
        <DownloadButton label={text.svg} file={`${file}.svg`} type="image/svg+xml" content={current} />
        {scales.map((scale) => (
          <DownloadButton
            key={scale}
            label={text.png(scale)}
            file={`${file}${scale === 1 ? '' : `@${scale}x`}.png`}
            type="image/png"
            content={async () => pngOf(await current(), scale)}
          />
        ))}
      </div>
    </section>
  );
}
