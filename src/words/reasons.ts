/** Why a part of the address cannot be used, as the end of a sentence that begins with its value. */
export interface ReasonForms {
  /** Not of this form: an example or two. */
  form(examples: string): string;
  outside(from: string, to: string): string;
  bloc: string;
  place: string;
  record: string;
  /** None of these values. */
  among(values: string): string;
  empty: string;
  longer(characters: string): string;
  /** Not known to this view. */
  setting(view: string): string;
  /** Any other reason. */
  unusable: string;
}

type Tell = (forms: ReasonForms, ...parts: string[]) => string;

/** The reasons that `view/` gives, which are English. */
const reasons: readonly (readonly [pattern: RegExp, tell: Tell])[] = [
  [/^is not a .* in the form (\S+)$/, ({ form }, example = '') => form(example)],
  [/^is not a period such as (\S+) or (\S+)$/, ({ form }, ...examples) => form(examples.join(', '))],
  [/^is outside the atlas, which runs from (\S+) to (\S+)$/, ({ outside }, from = '', to = '') => outside(from, to)],
  [/^is not a bloc of this atlas$/, ({ bloc }) => bloc],
  [/^is not the code of a (?:country|place)/, ({ place }) => place],
  [/^is not the id of a record/, ({ record }) => record],
  [/there are (.+)$/, ({ among }, values = '') => among(values.replace(' and ', ', '))],
  [/^is none of (.+)$/, ({ among }, values = '') => among(values)],
  [/^is neither number, similarity nor a bloc/, ({ among }) => among('number, similarity, eaeu…')],
  [/^is empty$/, ({ empty }) => empty],
  [/^is longer than (\d+) characters$/, ({ longer }, count = '') => longer(count)],
  [/^is no setting of the view “(.+)”$/, ({ setting }, view = '') => setting(view)],
  [/^is not ([a-z-]+)$/, ({ among }, value = '') => among(value)],
];

/** Tells a reason in a language; one that has no form there as no more than that the value cannot be used. */
export const reasonsIn =
  (forms: ReasonForms) =>
  (reason: string): string => {
    for (const [pattern, tell] of reasons) {
      const [found, ...parts] = pattern.exec(reason) ?? [];
      if (found !== undefined) return tell(forms, ...parts);
    }
    return forms.unusable;
  };
