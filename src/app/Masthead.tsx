import { useWords } from '../words/useWords';
import { LanguageChoice } from './LanguageChoice';
import { Search } from './Search';
import { SkipLinks } from './SkipLinks';
import { ViewNav } from './ViewNav';

/** Above all views; the build writes the same into the page. */
export function Masthead() {
  const words = useWords();
  return (
    <>
      <SkipLinks />
      <header className="masthead">
        <h1>{words.title}</h1>
        <p>{words.subtitle}</p>
        <Search />
        <LanguageChoice />
        <ViewNav />
      </header>
    </>
  );
}
