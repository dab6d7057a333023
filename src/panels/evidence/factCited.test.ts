import { describe, expect, it } from 'vitest';
import { plainCitation } from '../../cite/plainCitation';
import { realAtlas } from '../../dataset/publish/atlasFixture';
import { indexAtlas } from '../../domain/atlasIndex';
import { factById } from '../../domain/facts';
import { citeEn } from '../../words/citeEn';
import { en } from '../../words/en';
import { evidenceEn } from '../../words/evidenceEn';
import { factCited } from './factCited';
import { factWords } from './factWords';

const atlas = realAtlas();
const say = { index: indexAtlas(atlas), words: en, text: evidenceEn };
const fact = (id: string) => {
  const found = factById(atlas, id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
};
const plainOf = (cited: Parameters<typeof factCited>[2]) => plainCitation(factCited(say, citeEn, cited));

describe(factCited, () => {
  const found = fact('event-rahmon-putin-2022-10-14');
  const evidence = 'evidence' in found.record ? found.record.evidence : [];
  const lines = plainOf({
    id: found.record.id,
    what: factWords(say, found),
    evidence,
    accessed: '2026-11-25',
    url: 'https://example.org/?at=2022-10-14',
  }).split('\n');
  it('has the fact, both sides with their passages, version, day and address', () => {
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^Rahmon asks Putin for respect .*, 14 October 2022$/);
    expect(lines[1]).toBe('Supported by:');
    expect(lines[2]).toMatch(/Newsweek.*https:\/\//);
    expect(lines[3]).toBe('Disputed by:');
    expect(lines[4]).toContain(':~:text=Tajikistan');
    expect(lines[5]).toBe(
      `Multivector: an evidence-first atlas of Central Asia’s alignments, version ${atlas.version}, records as of 22 November 2026, accessed 25 November 2026, https://example.org/?at=2022-10-14. Data: CC BY 4.0.`,
    );
  });
  it('leaves out a side that nobody takes', () => {
    const supports = evidence.filter(({ stance }) => stance === 'supports');
    const text = plainOf({ id: null, what: 'x', evidence: supports, accessed: '2026-11-25', url: 'y' });
    expect(text).not.toContain('Disputed by');
  });
});
