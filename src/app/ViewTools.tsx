import './viewTools.css';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { retryable } from '../ui/retryable';
import { useCiteWords } from '../words/useCiteWords';
import { useEmbedWords } from '../words/useEmbedWords';
import { useWords } from '../words/useWords';

interface PanelProps {
  index: AtlasIndex;
  onClose(): void;
}

/** What a button of every view is called, and the dialog that it opens. */
interface Tool {
  id: string;
  useLabel(): string;
  Panel: ComponentType<PanelProps & { waiting: ReactNode }>;
}

/** In the order of their buttons. */
const tools: readonly Tool[] = [
  {
    id: 'cite',
    useLabel: () => useCiteWords().open,
    Panel: retryable(() => import('../panels/cite/CiteDialog')),
  },
  {
    id: 'embed',
    useLabel: () => useEmbedWords().open,
    Panel: retryable(() => import('../panels/embed/EmbedDialog')),
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

interface Props {
  index: AtlasIndex;
  /** The map is in the middle, not a page: the buttons stand on it. */
  onMap: boolean;
}

/** What can be done with any view: a button each. */
export default function ViewTools({ index, onMap }: Props) {
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const Panel = tools.find(({ id }) => id === open)?.Panel;
  return (
    <>
      <div className="view-tools" data-on-map={onMap || undefined}>
        {tools.map((tool) => (
          <ToolButton key={tool.id} tool={tool} onOpen={() => setOpen(tool.id)} />
        ))}
      </div>
      {Panel && (
        <ErrorBoundary key={open} message={words.appFailed} retry={words.retry}>
          <Panel waiting={null} index={index} onClose={() => setOpen(null)} />
        </ErrorBoundary>
      )}
    </>
  );
}
