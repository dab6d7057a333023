import { useDataWords } from '../../words/useDataWords';

/** Published files; the names are a contract with outside readers. */
export const downloads = [
  'atlas.json',
  'atlas.schema.json',
  'datapackage.json',
  'memberships.csv',
  'remittances.csv',
  'trade-measures.csv',
  'quotes.csv',
  'votes.csv',
  'events.csv',
  'sources.csv',
] as const;

export function Downloads() {
  const words = useDataWords();
  return (
    <section aria-labelledby="data-downloads">
      <h3 id="data-downloads">{words.downloads}</h3>
      <ul className="plain-list files">
        {downloads.map((file) => (
          <li key={file}>
            <a href={new URL(`data/${file}`, document.baseURI).href} download>
              {file}
            </a>{' '}
            <span className="hint">{words.files[file]}</span>
          </li>
        ))}
      </ul>
      <p className="hint">{words.licence}</p>
    </section>
  );
}
