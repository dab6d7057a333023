import '../page.css';
import { useMemo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { takeInventory } from '../../domain/inventory';
import { publicBlocs } from '../../domain/ownAtlas';
import { CopyText } from '../../ui/CopyText';
import { DataTable } from '../../ui/DataTable';
import { retryable } from '../../ui/retryable';
import { useDataWords } from '../../words/useDataWords';
import { useWords } from '../../words/useWords';
import { EvidenceList } from '../evidence/EvidenceList';
import { Downloads } from './Downloads';

const AccessibilityStatement = retryable(() => import('../about/AccessibilityStatement'));

interface Props {
  index: AtlasIndex;
}

function Contents({ index }: Props) {
  const words = useDataWords();
  const { number } = useWords();
  const { byTopic, byConfidence, byPublisherClass } = useMemo(() => takeInventory(index.atlas), [index]);
  return (
    <section aria-labelledby="data-contents">
      <h3 id="data-contents">{words.contents}</h3>
      <DataTable
        caption={words.byTopic}
        figuresFrom={1}
        heads={[words.topic, words.records, words.twoWitnesses, words.contested]}
        rows={byTopic.map(({ topic, records, twoWitnesses, contested }) => ({
          key: topic,
          cells: [words.topics[topic], ...[records, twoWitnesses, contested].map((count) => number(count))],
        }))}
      />
      <p className="hint">{words.witnessRule}</p>
      <DataTable
        caption={words.byConfidence}
        figuresFrom={1}
        heads={[words.confidence, words.records]}
        rows={byConfidence.map(({ confidence, records }) => ({
          key: confidence,
          cells: [words.confidences[confidence], number(records)],
        }))}
      />
      <DataTable
        caption={words.byPublisherClass}
        figuresFrom={1}
        heads={[words.publisherClass, words.sources, words.citations]}
        rows={byPublisherClass.map(({ publisherClass, sources, citations }) => ({
          key: publisherClass,
          cells: [words.publisherClasses[publisherClass], number(sources), number(citations)],
        }))}
      />
    </section>
  );
}

/** How old each bloc's newest evidence is. The table's frame is a landmark by this name already. */
function Ages({ index }: Props) {
  const words = useWords();
  const data = useDataWords();
  return (
    <section>
      <h3>{data.ages}</h3>
      <p className="hint">{data.agesHint(words.date(index.atlas.asOf))}</p>
      <DataTable
        // The heading above says it to the eye.
        caption={<span className="visually-hidden">{data.ages}</span>}
        figuresFrom={2}
        heads={[data.bloc, data.newestEvidence, data.records]}
        rows={publicBlocs(index.atlas.blocs).map(({ id, short, latestEvidence }) => ({
          key: id,
          cells: [
            short,
            words.date(latestEvidence),
            [...(index.memberships.get(id)?.values() ?? [])].reduce((sum, rows) => sum + rows.length, 0),
          ],
        }))}
      />
    </section>
  );
}

/** Every membership that sources disagree on, with both sides. */
function Contested({ index }: Props) {
  const words = useWords();
  const data = useDataWords();
  const rows = index.atlas.memberships.filter(({ contested }) => contested);
  return (
    <section aria-labelledby="data-contested">
      <h3 id="data-contested">{data.contestedTitle(rows.length)}</h3>
      <ul className="rows">
        {rows.map(({ id, bloc, country, status, note, contestedAbout, evidence }) => (
          <li key={id}>
            <p>
              <strong>
                {words.statusBegins(
                  index.countries.get(country)?.name ?? country,
                  index.blocs.get(bloc)?.short ?? bloc,
                  index.blocs.get(bloc)?.statuses.find((own) => own.id === status)?.label ?? status,
                )}
              </strong>{' '}
              <span className="tag">{contestedAbout === 'dates' ? words.datesContested : words.contested}</span>
            </p>
            {note && (
              <p lang="en" className="note">
                {note}
              </p>
            )}
            <EvidenceList evidence={evidence} index={index} fact={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Unknown({ index }: Props) {
  const data = useDataWords();
  const { gaps } = index.atlas;
  return (
    <section aria-labelledby="data-unknown">
      <h3 id="data-unknown">{data.unknownTitle(gaps.length)}</h3>
      <ul className="plain-list">
        {gaps.map(({ id, text }) => (
          <li key={id} lang="en">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is in the dataset, how good it is, what is missing, how to take it away and how to mend it. */
export default function DataPage({ index }: Props) {
  const words = useWords();
  const data = useDataWords();
  return (
    <section className="page" aria-labelledby="data-title">
      <h2 id="data-title">{data.title}</h2>
      <CopyText
        text={data.intro(index.atlas.version, words.date(index.atlas.asOf))}
        label={words.copyWords}
        done={words.copied}
      />
      <Downloads />
      <Contents index={index} />
      <Ages index={index} />
      <Contested index={index} />
      <Unknown index={index} />
      <section aria-labelledby="data-correct">
        <h3 id="data-correct">{data.correctTitle}</h3>
        <ol className="plain-list">
          {data.correct.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <AccessibilityStatement waiting={null} />
    </section>
  );
}
