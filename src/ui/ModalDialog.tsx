import './modalDialog.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';

interface Props {
  title: string;
  close: string;
  onClose(): void;
  children: ReactNode;
}

/** A dialog over the page. Closed, by its button, by Escape or beside it, the focus is where it was. */
export function ModalDialog({ title, close, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; for the keyboard there is Escape
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={id}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <div className="modal-body">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
