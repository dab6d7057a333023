import type { AtlasIndex } from '../../domain/atlasIndex';
import { EvidenceList } from '../evidence/EvidenceList';
import { evidenceOf, type Told } from './headline';

interface Props {
  title: string;
  told: readonly Told[];
  index: AtlasIndex;
}

/** A case told in sentences, each with who says so. */
export function HeadlineCase({ title, told, index }: Props) {
  return (
    <section className="headline-case" aria-labelledby="headline-case">
      <h3 id="headline-case">{title}</h3>
      {told.map((one) => (
        <div key={one.text}>
          <p>{one.text}</p>
          <EvidenceList evidence={evidenceOf(one)} index={index} />
        </div>
      ))}
    </section>
  );
}
