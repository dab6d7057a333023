import { type ReactNode, useRef, useState } from 'react';

interface Props {
  text: string;
  label: string;
  done: string;
  /** The text as it is shown, where parts of it are marked as being in another language. */
  children?: ReactNode;
}

/** A text with a button that copies it; where the clipboard is barred the text is selected, to be copied by hand. */
export function CopyText({ text, label, done, children = text }: Props) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      if (paragraph.current) getSelection()?.selectAllChildren(paragraph.current);
    }
  };
  return (
    <div className="copy-text">
      <p ref={paragraph}>{children}</p>
      <button type="button" className="chip" onClick={copy}>
        {copied === text ? done : label}
      </button>
    </div>
  );
}
