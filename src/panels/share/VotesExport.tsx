import { useMemo } from 'react';
import { useExportWords } from '../../words/useExportWords';
import { useVotesWords } from '../../words/useVotesWords';
import type { ExportProps } from './viewExport';
import { votesExport } from './votesExport';

export default function VotesExport({ asked, children }: ExportProps) {
  const text = useExportWords();
  const votes = useVotesWords();
  return children(useMemo(() => votesExport(asked, { text, votes }), [asked, text, votes]));
}
