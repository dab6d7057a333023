import './quoteItem.css';
import { Fragment, type ReactNode } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Quote } from '../../domain/model/speech';
import { passageUrl } from '../../domain/passageUrl';
import { claimsOn, leadSource, retranslationsOf } from '../../domain/quoteDoubts';
import { quoted } from '../../words/quoted';
import { useLaterWords } from '../../words/useLaterWords';
import { useQuotesWords } from '../../words/useQuotesWords';
import { ClaimItem } from '../evidence/ClaimItem';
import { EvidenceList } from '../evidence/EvidenceList';

interface Props {
  quote: Quote;
  index: AtlasIndex;
  /** On the page a heading names the speaker, and what is contradicted shows it at once; the panel is shorter. */
  place: 'page' | 'panel';
  /** What can be done with it, beside its sources. */
  actions?: ReactNode;
}

/** The id of a quotation on the page, for the time axis to lead to. */
export const quoteAnchor = (id: string): string => `quote-${id}`;

/** The words, or their sense, with what tells the two apart; and the words as they were spoken. */
function QuoteText({ quote }: { quote: Quote }) {
  const text = useQuotesWords();
  const words = useLaterWords();
  const [open, close] = words.quoteMarks;
  return (
    <>
      {quote.kind === 'direct' ? (
        <blockquote lang={quote.language}>{quoted(words, quote.text)}</blockquote>
      ) : (
        <p className="quote-sense">
          <span lang={quote.language}>{quote.text}</span> <span className="tag">{text.paraphrase}</span>
        </p>
      )}
      {quote.originalText && (
        <p className="quote-original">
          <span className="quote-label">
            {text.original}
            {quote.originalLanguage && ` (${text.languages[quote.originalLanguage] ?? quote.originalLanguage})`}:
          </span>{' '}
          {open}
          <q lang={quote.originalLanguage}>{quote.originalText}</q>
          {close}
        </p>
      )}
    </>
  );
}

/** For or against a bloc, only where the words themselves say so. */
function Stances({ quote, index }: { quote: Quote; index: AtlasIndex }) {
  const text = useQuotesWords();
  return (quote.stanceOn ?? []).map(({ bloc, stance }) => (
    <p key={bloc} className="quote-stance" data-stance={stance}>
      <strong>
        {text.stance[stance]} {index.blocs.get(bloc)?.short ?? bloc}
      </strong>{' '}
      <span className="hint">{text.stanceWhy}</span>
    </p>
  ));
}

function Passage({ quote, index }: { quote: Quote; index: AtlasIndex }) {
  const text = useQuotesWords();
  const lead = leadSource(quote, index);
  if (!lead) return null;
  const { source, evidence } = lead;
  return (
    <a href={passageUrl(source, evidence)} target="_blank" rel="noopener noreferrer">
      {evidence.textStart === undefined ? text.page : text.passage} {text.passageAt(source.publisher)}
    </a>
  );
}

/** A quotation with all that a reader must know before using it. */
export function QuoteItem({ quote, index, place, actions }: Props) {
  const words = useLaterWords();
  const text = useQuotesWords();
  const retranslations = retranslationsOf(quote, index);
  const onPage = place === 'page';
  const claims = claimsOn(quote, index);
  const beside = onPage ? claims.corrections : [];
  const folded = onPage ? claims.others : [...claims.corrections, ...claims.others];
  const speaker = index.people.get(quote.speaker)?.name ?? quote.speaker;
  // Second: the language of what is the record's own prose.
  const facts: readonly (readonly [fact: string | null | undefined, lang?: string])[] = [
    [onPage ? null : speaker],
    [quote.officeThen, 'en'],
    [quote.date ? words.date(quote.date) : words.undated],
    [quote.venue, 'en'],
    [quote.saidTo, 'en'],
  ];
  // What stands about the record's own words in the language of the page.
  const about = (fact: string | null | undefined) => (fact === quote.saidTo ? text.saidTo('\n').split('\n') : []);
  const told = facts.filter(([fact]) => fact);
  return (
    <li {...(onPage && { id: quoteAnchor(quote.id), tabIndex: -1 })} className="quote">
      <QuoteText quote={quote} />
      <p className="source-line">
        {told.map(([fact, lang], i) => (
          <Fragment key={fact}>
            {i > 0 && ', '}
            {about(fact)[0]}
            <span lang={lang}>{fact}</span>
            {about(fact)[1]}
          </Fragment>
        ))}
      </p>
      <Stances quote={quote} index={index} />
      {retranslations.length > 0 && (
        <p className="quote-warning">
          {text.retranslated(words.list(retranslations.map(({ publisher }) => publisher)))}
        </p>
      )}
      {quote.note && (
        <p lang="en" className="note">
          {quote.note}
        </p>
      )}
      {quote.dateNote && (
        <p lang="en" className="note">
          {quote.dateNote}
        </p>
      )}
      {beside.length > 0 && (
        <div className="quote-corrected">
          <p className="quote-label">{text.corrected}</p>
          {beside.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} index={index} />
          ))}
        </div>
      )}
      {folded.length > 0 && (
        <details className="claims">
          <summary>{words.related(folded.length)}</summary>
          {folded.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} index={index} />
          ))}
        </details>
      )}
      <div className="quote-foot">
        <Passage quote={quote} index={index} />
        <EvidenceList evidence={quote.evidence} index={index} fact={quote.id} />
        {actions}
      </div>
    </li>
  );
}
