import { useCallback, useMemo, useState } from 'react';
import type { Vote } from '../domain/atlas';
import type { AtlasIndex } from '../domain/atlasIndex';
import type { Scene } from '../map/style/scene';
import type { VotePainter } from '../panels/votes/VoteLegend';
import { useOption, useView } from '../view/store';

/** The vote that the map is to show, and the scene by it once its painter is there; until then the blocs and their legend. */
export function useVoteOnMap(
  scene: Scene,
  index: AtlasIndex,
): { scene: Scene; vote: Vote | null; onReady: (painter: VotePainter) => void } {
  const [id] = useOption('vote')?.split(',') ?? [];
  const coloured = useView(({ view, vs }) => view === 'story' || (view === 'map' && vs === null));
  const [paint, setPaint] = useState<VotePainter | null>(null);
  const vote = (coloured && index.atlas.votes.find((one) => one.id === id)) || null;
  return {
    scene: useMemo(() => (vote && paint ? paint(scene, vote, index) : scene), [scene, vote, paint, index]),
    vote,
    onReady: useCallback((painter) => setPaint(() => painter), []),
  };
}
