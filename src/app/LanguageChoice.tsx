import { languages } from '../domain/model/language';
import { actions, useView } from '../view/store';
import { ownNames } from '../words/loadLanguage';
import { useLanguagesWords } from '../words/useLanguagesWords';

/** The language of the interface, each by its own name. */
export function LanguageChoice() {
  const { label } = useLanguagesWords();
  const chosen = useView(({ lang }) => lang) ?? 'en';
  return (
    <select
      className="language"
      aria-label={label}
      value={chosen}
      onChange={({ target }) => {
        const language = languages.find((one) => one === target.value);
        actions.setLanguage(language === undefined || language === 'en' ? null : language);
      }}
    >
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {ownNames[language]}
        </option>
      ))}
    </select>
  );
}
