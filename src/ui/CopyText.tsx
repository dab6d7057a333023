import { useRef, useState } from 'react';

interface Props {
  text: string;
  label: string;
  done: string;
}

/** A text with a button that copies it; where the clipboard is barred the text is selected, to be copied by hand. */
export function CopyText({ text, label, done }: Props) {
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
      <p ref={paragraph}>{text}</p>
      <button type="button" className="chip" onClick={copy}>
        {copied === text ? done : label}
      </button>
    </div>
  );
}
