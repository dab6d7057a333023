import './embed.css';
import { useId, useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { firstDay } from '../../domain/day';
import { CopyText } from '../../ui/CopyText';
import { ModalDialog } from '../../ui/ModalDialog';
import { useView } from '../../view/store';
import { useCiteWords } from '../../words/useCiteWords';
import { useEmbedWords } from '../../words/useEmbedWords';
import { useWords } from '../../words/useWords';
import { blocsSummary, countrySummary } from '../../words/viewSummary';
import { viewTitle } from '../cite/viewCited';
import { type EmbedChoice, embedAddresses, embedCode, heights } from './embedCode';

const themes = ['auto', 'light', 'dark'] as const;

/** What the view is to look like in somebody else's page, and the code for it. */
export default function EmbedDialog({ index, onClose }: { index: AtlasIndex; onClose(): void }) {
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
  });
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
  const code = embedCode(view, index, choice, base, { title: text.frameTitle(title), alt: sentence });
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
      </div>
      <section aria-label={text.code} className="embed-code">
        <CopyText text={code} label={text.copy} done={text.copied} />
      </section>
      <p>
        <a href={embedAddresses(view, index, choice, base).src} target="_blank" rel="noopener noreferrer">
          {text.preview}
        </a>
      </p>
    </ModalDialog>
  );
}
