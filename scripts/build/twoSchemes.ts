const tag = /<[a-z][^<>]*>/gi;
const attribute = /\s([\w-]+)="([^"]*)"/g;
const isColour = (value: string): boolean => /^#[\da-f]{3,8}$/i.test(value);

const attributesOf = (text: string): [name: string, value: string][] =>
  [...text.matchAll(attribute)].map(([, name = '', value = '']) => [name, value]);

/**
 * One markup for both colour schemes, of two that differ in nothing but colours: those become classes, whose rules the browser
 * chooses from. (No `style` attributes: a strict policy blocks them.)
 */
export function twoSchemes(light: string, dark: string): { html: string; css: string } {
  const darkTags = dark.match(tag) ?? [];
  const names = new Map<string, string>();
  const rules: [name: string, light: string, dark: string][] = [];
  let at = 0;
  const html = light.replace(tag, (own) => {
    const [mine, others] = [attributesOf(own), attributesOf(darkTags[at] ?? '')];
    at += 1;
    if (mine.length !== others.length) throw new Error(`Not the same page in both schemes: ${own} ${darkTags[at - 1]}`);
    const differing = mine.flatMap(([name, value], place) => {
      const other = others[place]?.[1] ?? '';
      return isColour(value) && value !== other ? [{ name, value, other }] : [];
    });
    if (differing.length === 0) return own;
    const of = (which: 'value' | 'other') => differing.map((one) => `${one.name}:${one[which]}`).join(';');
    const key = `${of('value')} ${of('other')}`;
    const name = names.get(key) ?? `c${names.size}`;
    if (!names.has(key)) rules.push([name, of('value'), of('other')]);
    names.set(key, name);
    const bare = differing.reduce((text, one) => text.replace(` ${one.name}="${one.value}"`, ''), own);
    return / class="/.test(bare)
      ? bare.replace(/ class="([^"]*)"/, ` class="$1 ${name}"`)
      : bare.replace(/^<[a-z]+/i, `$& class="${name}"`);
  });
  if (at !== darkTags.length) throw new Error('Not the same page in both schemes: one has more elements.');
  const sheet = (which: 1 | 2) => rules.map((rule) => `.${rule[0]}{${rule[which]}}`).join('');
  return { html, css: `${sheet(1)}@media(prefers-color-scheme:dark){${sheet(2)}}` };
}
