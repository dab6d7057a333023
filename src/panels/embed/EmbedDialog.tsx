import './embed.css';
import { useCallback, useId, useMemo, useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { firstDay } from '../../domain/day';
import type { Language } from '../../domain/model/language';
import type { Frame } from '../../map/svg/frame';
import { CopyText } from '../../ui/CopyText';
import { ModalDialog } from '../../ui/ModalDialog';
import { useView } from '../../view/store';
import { useCiteWords } from '../../words/useCiteWords';
import { useEmbedWords } from '../../words/useEmbedWords';
import { useWords } from '../../words/useWords';
import { blocsSummary, countrySummary } from '../../words/viewSummary';
import { viewTitle } from '../cite/viewCited';
import { exporterOf } from '../share/exporters';
import { type EmbedChoice, embedAddresses, embedCode, heights, pictureOf } from './embedCode';
import { InsidePicture } from './InsidePicture';

const themes = ['auto', 'light', 'dark'] as const;

interface Props {
  index: AtlasIndex;
  /** Geometry of the picture. */
  loadFrame(): Promise<Frame>;
  onClose(): void;
}

/** What the view is to look like in somebody else's page, and the code for it. */
export default function EmbedDialog({ index, loadFrame, onClose }: Props) {
  const words = useWords();
  const text = useEmbedWords();
  const cite = useCiteWords();
  const name = useId();
  const view = useView((state) => state);
  const [choice, setChoice] = useState<EmbedChoice>({
    frozen: true,
    theme: null,
    height: heights.usual,
    follows: false,
    inside: null,
  });
  const [made, setMade] = useState<{ of: string; picture: string } | null>(null);
  const [wanted, setWanted] = useState(false);
  const set = (patch: Partial<EmbedChoice>) => setChoice((before) => ({ ...before, ...patch }));
  const base = `${location.origin}${location.pathname}`;
  const day = view.at ?? firstDay(index.atlas.asOf);
  const title = viewTitle({ index, words, text: cite }, view);
  const sentence =
    view.view !== 'map'
      ? title
      : view.country === null
        ? blocsSummary(index, view.blocs, day, words)
        : countrySummary(index, view.country, day, words);
  const addresses = embedAddresses(view, index, choice, base);
  const lang = document.documentElement.lang as Language;
  const asked = useMemo(() => ({ index, view, lang, loadFrame }), [index, view, lang, loadFrame]);
  const Exporter = exporterOf(view);
  const onPicture = useCallback((picture: string) => setMade({ of: addresses.full, picture }), [addresses.full]);
  const picture = made?.of === addresses.full ? made.picture : null;
  const code = embedCode(view, index, { ...choice, inside: wanted ? picture : null }, base, {
    title: text.frameTitle(title),
    alt: sentence,
  });
  return (
    <ModalDialog title={text.title} close={text.close} onClose={onClose}>
      <p className="hint">{text.hint}</p>
      <fieldset className="embed-choice">
        <legend>{text.what}</legend>
        <p className="hint">{text.frozenHint}</p>
        {[true, false].map((frozen) => (
          <label key={String(frozen)}>
            <input
              type="radio"
              name={`${name}what`}
              checked={choice.frozen === frozen}
              onChange={() => set({ frozen })}
            />
            {frozen ? text.frozen(day, index.atlas.version) : view.at === null ? text.live : text.liveDated(view.at)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{text.theme}</legend>
        {themes.map((theme) => (
          <label key={theme}>
            <input
              type="radio"
              name={`${name}theme`}
              checked={(choice.theme ?? 'auto') === theme}
              onChange={() => set({ theme: theme === 'auto' ? null : theme })}
            />
            {text.themes[theme]}
          </label>
        ))}
      </fieldset>
      <div className="embed-size">
        <label>
          {text.height}
          <input
            type="number"
            min={heights.least}
            max={heights.most}
            step="10"
            value={choice.height}
            onChange={({ target }) => set({ height: target.valueAsNumber || heights.usual })}
          />
        </label>
        <label>
          <input type="checkbox" checked={choice.follows} onChange={({ target }) => set({ follows: target.checked })} />
          {text.follow}
        </label>
        {picture !== null && (
          <label>
            <input type="checkbox" checked={wanted} onChange={({ target }) => setWanted(target.checked)} />
            {text.inside(Math.ceil(picture.length / 1000))}
          </label>
        )}
      </div>
      {pictureOf(view, index) === null && (
        <Exporter waiting={null} asked={asked}>
          {(exported) => (
            <InsidePicture exported={exported} atlas={index.atlas} address={addresses.full} onPicture={onPicture} />
          )}
        </Exporter>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
      <section aria-label={text.code} className="embed-code" tabIndex={0}>
        <CopyText text={code} label={text.copy} done={text.copied} />
      </section>
      <p>
        <a href={addresses.src} target="_blank" rel="noopener noreferrer">
          {text.preview}
        </a>
      </p>
    </ModalDialog>
  );
}
