import { useAboutWords } from '../../words/useAboutWords';

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <>
      <h4>{title}</h4>
      <ul className="plain-list">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}

/** What was tested for whom, how, and what was not. */
export default function AccessibilityStatement() {
  const words = useAboutWords();
  return (
    <section aria-labelledby="accessibility">
      <h3 id="accessibility">{words.title}</h3>
      <p>{words.aim}</p>
      <Points title={words.doneTitle} points={words.done} />
      <Points title={words.limitsTitle} points={words.limits} />
      <h4>{words.helpTitle}</h4>
      <p>{words.help}</p>
    </section>
  );
}
