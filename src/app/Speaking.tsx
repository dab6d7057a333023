import { type ReactNode, useEffect, useState } from 'react';
import { ReloadButton } from '../ui/ReloadButton';
import { StillWaiting } from '../ui/StillWaiting';
import { useView } from '../view/store';
import { loadLanguage, ownNames } from '../words/loadLanguage';
import { type Spoken, SpokenContext } from '../words/spoken';
import { useDeliveryWords } from '../words/useDeliveryWords';
import { useLanguagesWords } from '../words/useLanguagesWords';
import { useWords } from '../words/useWords';

type Wanted = Spoken['language'] | null;

/** The document says in which language it is. */
function Document({ language }: { language: Wanted }) {
  const { title, subtitle } = useWords();
  useEffect(() => {
    document.documentElement.lang = language ?? 'en';
    document.title = `${title} – ${subtitle}`;
  }, [language, title, subtitle]);
  return null;
}

interface NoticeProps {
  wanted: Spoken['language'];
  failed: boolean;
  onRetry(): void;
}

/** That a language does not come, said in the one that is there. */
function LanguageNotice({ wanted, failed, onRetry }: NoticeProps) {
  const words = useWords();
  const delivery = useDeliveryWords();
  const text = useLanguagesWords();
  if (!failed)
    return (
      <StillWaiting text={delivery.partLate}>
        <ReloadButton label={delivery.reload} />
      </StillWaiting>
    );
  return (
    <div role="alert" className="notices">
      <p>{text.failed(ownNames[wanted])}</p>
      <button type="button" onClick={onRetry}>
        {words.retry}
      </button>
      <ReloadButton label={delivery.reload} />
    </div>
  );
}

/** Speaks the language of the address once its words are there; until then, and should they not come, the one that it spoke. */
export function Speaking({ first, children }: { first: Spoken | null; children: ReactNode }) {
  const wanted = useView(({ lang }) => lang);
  const [spoken, setSpoken] = useState(first);
  const [failed, setFailed] = useState<Wanted>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
  useEffect(() => {
    setFailed(null);
    if (wanted === null) {
      setSpoken(null);
      return;
    }
    let gone = false;
    loadLanguage(wanted).then(
      (loaded) => gone || setSpoken(loaded),
      () => gone || setFailed(wanted),
    );
    return () => {
      gone = true;
    };
  }, [wanted, attempt]);
  const language = spoken?.language ?? null;
  return (
    <SpokenContext value={spoken}>
      <Document language={language} />
      {wanted !== null && wanted !== language && (
        <LanguageNotice
          key={`${wanted} ${attempt}`}
          wanted={wanted}
          failed={failed === wanted}
          onRetry={() => setAttempt((count) => count + 1)}
        />
      )}
      {children}
    </SpokenContext>
  );
}
