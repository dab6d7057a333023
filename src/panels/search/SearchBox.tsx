import './search.css';
import { type KeyboardEvent, use, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  Collection,
  ComboBox,
  ComboBoxStateContext,
  Header,
  I18nProvider,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { type SearchEntry, search, searchIndex } from '../../domain/searchIndex';
import { actions, viewStore } from '../../view/store';
import { useKnown } from '../../view/useKnown';
import { useSearchWords } from '../../words/useSearchWords';
import { useWords } from '../../words/useWords';
import { hasQuotes, searchTarget } from './searchTarget';

interface Props {
  index: AtlasIndex;
  /** What was typed while this was on its way. */
  typed: string;
  /** Whether the field that this replaces had the focus. */
  active: boolean;
}

/** Opens the list for what was typed before there was one: by itself it answers to changes only. */
function OpenFor({ typed }: { typed: string }) {
  const state = use(ComboBoxStateContext);
  const first = useRef(true);
  useEffect(() => {
    if (first.current && state && typed.trim() !== '') state.open(null, 'input');
    first.current = false;
  }, [state, typed]);
  return null;
}

/**
 * Where the list is drawn, or undefined for the end of the page: within the masthead, so that it belongs to a landmark. React Aria
 * hides all else from assistive technology while the list is open, though the Tab key still leads there and closes it; what is marked
 * as its top layer it leaves alone.
 */
function useBanner(): Element | undefined {
  const [banner, setBanner] = useState<Element>();
  useLayoutEffect(() => {
    const root = document.getElementById('root');
    root?.setAttribute('data-react-aria-top-layer', 'true');
    setBanner(document.querySelector('.masthead .search') ?? undefined);
    return () => root?.removeAttribute('data-react-aria-top-layer');
  }, []);
  return banner;
}

const keyOf = ({ kind, id }: Pick<SearchEntry, 'kind' | 'id'>) => `${kind} ${id}`;

/** What React Aria itself speaks of ours; what it says in the others is English. */
const ariaSpeaks = /^(?:en|ru)\b/;

/** How many answers there are is told by React Aria, in an element that it adds to the page when it first speaks. */
function useSpokenAs(locale: string) {
  useEffect(() => {
    const lang = ariaSpeaks.test(locale) ? locale : 'en';
    const mark = () => document.querySelector('[data-live-announcer]')?.setAttribute('lang', lang);
    mark();
    const added = new MutationObserver(mark);
    added.observe(document.body, { childList: true });
    return () => added.disconnect();
  }, [locale]);
}

/** The language of a label that is a record's own words. */
const langOf = ({ kind, id }: SearchEntry, index: AtlasIndex): string | undefined => {
  if (kind === 'quote') return index.atlas.quotes.find((one) => one.id === id)?.language;
  return kind === 'event' || kind === 'measure' ? 'en' : undefined;
};

/** What choosing the entry does, and what tells it from its like. */
function useOpens(index: AtlasIndex) {
  const words = useWords();
  const { opens } = useSearchWords();
  const dateOf = (date: string | null | undefined) => (date ? words.date(date) : words.undated);
  return ({ kind, id }: SearchEntry): string => {
    if (kind === 'event') return opens.event(dateOf(index.atlas.events.find((one) => one.id === id)?.date));
    if (kind === 'person') return hasQuotes(index, id) ? opens.person : opens.mentioned;
    if (kind !== 'quote') return opens[kind];
    const quote = index.atlas.quotes.find((one) => one.id === id);
    return opens.quote(index.people.get(quote?.speaker ?? '')?.name ?? '', dateOf(quote?.date));
  };
}

/**
 * One box for everything. What is typed is matched by us; the keys, the roles and what is spoken are React Aria's, after
 * the combobox of the ARIA Authoring Practices.
 */
export default function SearchBox({ index: whole, typed, active }: Props) {
  const words = useWords();
  const text = useSearchWords();
  const { index } = useKnown(whole);
  const entries = useMemo(() => searchIndex(index), [index]);
  const field = useRef<HTMLInputElement>(null);
  const banner = useBanner();
  const [query, setQuery] = useState(typed);
  useLayoutEffect(() => {
    if (!active) return;
    field.current?.focus();
    // Behind what was typed; a field that gets the focus by itself has the caret before it.
    field.current?.setSelectionRange(typed.length, typed.length);
  }, [active, typed]);
  const groups = useMemo(() => search(entries, query), [entries, query]);
  const opens = useOpens(index);
  useSpokenAs(text.locale);
  const choose = (key: Key | null) => {
    const found = groups.flatMap((group) => group.entries).find((one) => keyOf(one) === key);
    const target = found && searchTarget(found, index, viewStore.getState().view);
    if (!target) return;
    actions.show(target);
    setQuery('');
  };
  /** Enter without a choice takes the first answer; React Aria would only close the list. */
  const onEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    const first = groups[0]?.entries[0];
    const { currentTarget: input } = event;
    if (event.key !== 'Enter' || !first || input.getAttribute('aria-activedescendant')) return;
    event.preventDefault();
    event.stopPropagation();
    choose(keyOf(first));
  };
  return (
    <I18nProvider locale={text.locale}>
      <ComboBox
        className="search-box"
        items={groups}
        inputValue={query}
        onInputChange={setQuery}
        selectedKey={null}
        onSelectionChange={choose}
        defaultFilter={() => true}
        // Without a query there is nothing to say that nothing was found.
        allowsEmptyCollection={query.trim() !== ''}
        allowsCustomValue
        menuTrigger="input"
      >
        {active && <OpenFor typed={typed} />}
        <Label className="visually-hidden">{words.search}</Label>
        <Input
          ref={field}
          className="search-field"
          placeholder={words.search}
          maxLength={120}
          spellCheck="false"
          onKeyDownCapture={onEnter}
        />
        <Popover
          {...(banner && { UNSTABLE_portalContainer: banner })}
          // Its ways out by ear are React Aria’s own, which is English where it lacks the language.
          lang={ariaSpeaks.test(text.locale) ? text.locale : 'en'}
          className="search-results"
          placement="bottom end"
          offset={4}
        >
          <ListBox<(typeof groups)[number]>
            lang={text.locale}
            aria-label={text.results}
            renderEmptyState={() => <p className="hint">{text.nothing(query.trim())}</p>}
          >
            {(group) => (
              <ListBoxSection id={group.kind}>
                <Header>{text.more(text.kinds[group.kind], group.more)}</Header>
                <Collection items={group.entries.map((one) => ({ ...one, key: keyOf(one) }))}>
                  {(one) => (
                    <ListBoxItem id={one.key} textValue={one.label}>
                      {/* Both are its name: what is read there can be said to a program that listens. */}
                      <span lang={langOf(one, index)}>{one.label}</span> <span className="opens">{opens(one)}</span>
                    </ListBoxItem>
                  )}
                </Collection>
              </ListBoxSection>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}
