import './share.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { firstDay } from '../../domain/day';
import type { Language } from '../../domain/model/language';
import type { Exported } from '../../export/exported';
import type { FormatId } from '../../export/formats';
import { viewJson } from '../../export/viewJson';
import type { Frame } from '../../map/svg/frame';
import { DownloadButton } from '../../ui/DownloadButton';
import { useShown } from '../../view/shown';
import type { ViewState } from '../../view/viewState';
import { useExportWords } from '../../words/useExportWords';
import { useWords } from '../../words/useWords';
import { Awaited } from '../Awaited';
import { citedAddress, fixedView } from '../cite/viewCited';
import { AddressPart } from './AddressPart';
import { composeView } from './composeView';
import { exporterOf } from './exporters';
import { PicturePart } from './PicturePart';
import { dayOf } from './viewExport';

interface Props {
  index: AtlasIndex;
  /** Geometry of the printed map. */
  loadFrame(): Promise<Frame>;
  onClose(): void;
}

function Parts({ exported, view, index, kept, onKeep }: PartsProps) {
  const words = useWords();
  const text = useExportWords();
  const address = citedAddress(view, `${location.origin}${location.pathname}`);
  const { atlas } = index;
  const { version, asOf } = atlas;
  const compose = useCallback(
    (size: FormatId) => composeView(exported, size, atlas, address, { words, text }),
    [exported, words, text, atlas, address],
  );
  const { csv, file, title, summary } = exported;
  return (
    <>
      <AddressPart
        address={address}
        title={title}
        openDay={view.at === null || kept ? firstDay(asOf) : null}
        kept={kept}
        onKeep={onKeep}
      />
      {exported.picture ? (
        <PicturePart exported={exported} compose={compose} />
      ) : (
        <p className="hint">{exported.noPicture ?? text.noPicture}</p>
      )}
      <section aria-labelledby="share-data">
        <h3 id="share-data">{text.data}</h3>
        {csv ? (
          <>
            <p className="hint">{text.dataHint}</p>
            <div className="downloads">
              <DownloadButton label={text.csv} file={`${file}.csv`} type="text/csv;charset=utf-8" content={csv} />
              <DownloadButton
                label={text.json}
                file={`${file}.json`}
                type="application/json"
                content={() =>
                  viewJson(csv(), {
                    title,
                    summary,
                    address,
                    date: dayOf({ index, view }),
                    known: view.known,
                    dataVersion: version,
                    asOf,
                  })
                }
              />
            </div>
          </>
        ) : (
          <p className="hint">{text.noData}</p>
        )}
      </section>
      <section aria-labelledby="share-paper">
        <h3 id="share-paper">{text.paper}</h3>
        <button
          type="button"
          onClick={({ currentTarget }) => {
            currentTarget.closest('dialog')?.close();
            // The dialog is gone from the page before it is printed.
            setTimeout(() => print());
          }}
        >
          {text.print}
        </button>
      </section>
    </>
  );
}

interface PartsProps {
  exported: Exported;
  view: ViewState;
  index: AtlasIndex;
  kept: boolean;
  onKeep(kept: boolean): void;
}

/** The view as it is, to take along: its address, its picture, its rows, a page of paper. */
export default function SharePanel({ index, loadFrame, onClose }: Props) {
  const words = useWords();
  const text = useExportWords();
  const shown = useShown((view) => view);
  const [kept, setKept] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const view = useMemo(() => (kept ? fixedView(shown, index) : shown), [kept, shown, index]);
  const lang = document.documentElement.lang as Language;
  const asked = useMemo(() => ({ index, view, lang, loadFrame }), [index, view, lang, loadFrame]);
  const Exporter = exporterOf(view);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the panel closes it; for the keyboard there is Escape
    <dialog
      ref={dialog}
      className="drawer share-panel"
      aria-labelledby="share-title"
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <div className="drawer-body">
        <header>
          <h2 id="share-title">{text.title}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {text.close}
          </button>
        </header>
        {index.partial ? (
          <Awaited />
        ) : (
          <Exporter waiting={<p className="hint">{words.viewLoading}</p>} asked={asked}>
            {(exported) => <Parts exported={exported} view={view} index={index} kept={kept} onKeep={setKept} />}
          </Exporter>
        )}
      </div>
    </dialog>
  );
}
