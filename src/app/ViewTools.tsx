import './viewTools.css';
import './print.css';
import './forcedColours.css';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import { firstDay } from '../domain/day';
import type { Frame } from '../map/svg/frame';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { retryable } from '../ui/retryable';
import { useShown } from '../view/shown';
import { format } from '../view/url';
import { useCiteWords } from '../words/useCiteWords';
import { useEmbedWords } from '../words/useEmbedWords';
import { useExportWords } from '../words/useExportWords';
import { useWords } from '../words/useWords';
import { PrintHead } from './PrintFrame';

interface PanelProps {
  index: AtlasIndex;
  /** Geometry of the printed map. */
  loadFrame(): Promise<Frame>;
  onClose(): void;
}

/** What a button of every view is called, and the panel that it opens. */
interface Tool {
  id: string;
  useLabel(): string;
  Panel: ComponentType<PanelProps & { waiting: ReactNode }>;
}

/** In the order of their buttons. */
const tools: readonly Tool[] = [
  {
    id: 'share',
    useLabel: () => useExportWords().open,
    Panel: retryable(() => import('../panels/share/SharePanel')),
  },
  {
    id: 'cite',
    useLabel: () => useCiteWords().open,
    Panel: retryable<PanelProps>(() => import('../panels/cite/CiteDialog')),
  },
  {
    id: 'embed',
    useLabel: () => useEmbedWords().open,
    Panel: retryable<PanelProps>(() => import('../panels/embed/EmbedDialog')),
  },
];

function ToolButton({ tool: { useLabel }, onOpen }: { tool: Tool; onOpen(): void }) {
  const label = useLabel();
  return (
    <button type="button" aria-haspopup="dialog" onClick={onOpen}>
      {label}
    </button>
  );
}

/** The title of the window says which view it is: bookmarks and histories keep it. */
function useViewTitle(index: AtlasIndex) {
  const words = useWords();
  const view = useShown((state) => state);
  const day = view.at ?? firstDay(index.atlas.asOf);
  const blocs = words.list(view.blocs.map((id) => index.blocs.get(id)?.short ?? id));
  const country = view.country === null ? '' : (index.countries.get(view.country)?.name ?? '');
  const dates =
    view.view === 'map' && view.vs !== null ? `${words.date(view.vs)} / ${words.date(day)}` : words.date(day);
  const parts = [country, view.view === 'map' ? blocs : words.viewNames[view.view], dates, words.title];
  const title =
    format({ ...view, lang: null, map: null, renderer: null }) === ''
      ? `${words.title} – ${words.subtitle}`
      : parts.filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}

interface Props {
  index: AtlasIndex;
  loadFrame(): Promise<Frame>;
  /** The map is in the middle, not a page: the buttons stand on it. */
  onMap: boolean;
}

/** What can be done with any view: a button each. */
export default function ViewTools({ index, loadFrame, onMap }: Props) {
  const words = useWords();
  const text = useExportWords();
  const [open, setOpen] = useState<string | null>(null);
  useViewTitle(index);
  const Panel = tools.find(({ id }) => id === open)?.Panel;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in */}
      <div className="view-tools" data-on-map={onMap || undefined} role="group" aria-label={text.tools}>
        {tools.map((tool) => (
          <ToolButton key={tool.id} tool={tool} onOpen={() => setOpen(tool.id)} />
        ))}
      </div>
      {onMap && <PrintHead index={index} />}
      {Panel && (
        <ErrorBoundary key={open} message={words.appFailed} retry={words.retry}>
          <Panel waiting={null} index={index} loadFrame={loadFrame} onClose={() => setOpen(null)} />
        </ErrorBoundary>
      )}
    </>
  );
}
