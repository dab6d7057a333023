import { useId, useMemo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { OptionName } from '../../view/options';
import { actions, useOption, useView } from '../../view/store';
import { useQuotesWords } from '../../words/useQuotesWords';
import { useWords } from '../../words/useWords';
import { OptionalDay } from './OptionalDay';
import { type Choice, quoteChoices } from './quotesOptions';

interface ListProps {
  name: OptionName;
  label: string;
  choices: readonly Choice[];
  nameOf(value: string): string;
}

/** One of the filters that offer a list; an address may ask for several at once, or for what no quotation has. */
function ListFilter({ name, label, choices, nameOf }: ListProps) {
  const words = useWords();
  const text = useQuotesWords();
  const id = useId();
  const value = useOption(name) ?? '';
  const listed = value === '' || choices.some((choice) => choice.value === value);
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => actions.setOption(name, target.value || null)}>
        <option value="">{text.any}</option>
        {!listed && <option value={value}>{words.list(value.split(',').map(nameOf))}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {text.option(choice.name, choice.count)}
          </option>
        ))}
      </select>
    </p>
  );
}

function SearchField() {
  const text = useQuotesWords();
  const id = useId();
  const value = useOption('q') ?? '';
  return (
    <p className="quotes-search">
      <label htmlFor={id}>{text.search}</label>
      <input
        id={id}
        type="search"
        value={value}
        maxLength={120}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => actions.setOption('q', target.value || null, 'replace')}
      />
      <span id={`${id}-hint`} className="hint">
        {text.searchHint}
      </span>
    </p>
  );
}

/** What the page is asked for; all of it in the address. */
export function QuotesControls({ index, first }: { index: AtlasIndex; first: string }) {
  const text = useQuotesWords();
  const choices = useMemo(() => quoteChoices(index, text.topics), [index, text]);
  const isAsked = useView(({ options }) => Object.keys(options).length > 0);
  const last = index.atlas.asOf;
  return (
    <search className="quotes-controls" aria-label={text.filters}>
      <SearchField />
      <div className="fields">
        <ListFilter
          name="speaker"
          label={text.speaker}
          choices={choices.speaker}
          nameOf={(id) => index.people.get(id)?.name ?? id}
        />
        <ListFilter
          name="about"
          label={text.about}
          choices={choices.about}
          nameOf={(id) => index.countries.get(id)?.name ?? id}
        />
        <ListFilter
          name="bloc"
          label={text.bloc}
          choices={choices.bloc}
          nameOf={(id) => index.blocs.get(id)?.short ?? id}
        />
        <ListFilter
          name="topic"
          label={text.topic}
          choices={choices.topic}
          nameOf={(topic) => text.topics[topic] ?? topic}
        />
        <ListFilter
          name="kind"
          label={text.kind}
          choices={(['direct', 'paraphrase'] as const).map((kind) => ({
            value: kind,
            name: text.kinds[kind],
            count: index.atlas.quotes.filter((quote) => quote.kind === kind).length,
          }))}
          nameOf={(kind) => kind}
        />
        <OptionalDay name="from" label={text.from} from={first} to={last} />
        <OptionalDay name="to" label={text.to} from={first} to={last} />
        <p>
          <button type="button" disabled={!isAsked} onClick={() => actions.setOptions({})}>
            {text.clear}
          </button>
        </p>
      </div>
    </search>
  );
}
