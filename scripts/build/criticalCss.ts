/** Rules of a style sheet, the outermost level: `selector{…}` or `@media …{…}`. */
function rulesOf(css: string): { head: string; body: string }[] {
  const rules: { head: string; body: string }[] = [];
  let [depth, start, open] = [0, 0, 0];
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (css[at] === '}') {
      depth -= 1;
      if (depth > 0) continue;
      rules.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
      start = at + 1;
    }
  }
  return rules;
}

/** States that a page has only once somebody does something. */
const later = /:(?:hover|focus|active|disabled|enabled|checked)/;

/** Whether all names that a selector asks for are in the page; too many matches cost bytes, too few would be seen. */
function fits(selector: string, page: string): boolean {
  if (later.test(selector)) return false;
  // Of `:is(…)` one must be there, of `:has(…)` too; what `:not(…)` names is not needed for a match.
  const choices = [...selector.matchAll(/:(?:is|where|has)\(([^()]*)\)/g)];
  if (!choices.every(([, list = '']) => selectorsOf(list).some((one) => fits(one, page)))) return false;
  const asked = selector.replace(/:[a-z-]+\([^()]*\)/g, '');
  const has = (pattern: string) => new RegExp(pattern).test(page);
  return (
    [...asked.matchAll(/\.([\w-]+)/g)].every(([, name]) => has(` class="(?:[^"]* )?${name}(?: [^"]*)?"`)) &&
    [...asked.matchAll(/#([\w-]+)/g)].every(([, id]) => has(` id="${id}"`)) &&
    // Of one element, with the class that stands before the attribute.
    [...asked.matchAll(/(?:\.([\w-]+))?\[([\w-]+)(?:="?([\w-]+)"?)?\]/g)].every(([, of = '', name, value]) =>
      has(
        `<(?=[^>]* ${name}${value === undefined ? '[\\s=>]' : `="${value}"`})${of && `(?=[^>]* class="(?:[^"]* )?${of}(?: [^"]*)?")`}`,
      ),
    ) &&
    [...asked.matchAll(/(?:^|[\s>+~])([a-z][a-z0-9]*)/g)].every(([, name]) => has(`<${name}[\\s>]`))
  );
}

/** Commas between selectors, not those inside brackets. */
const selectorsOf = (head: string): string[] => head.split(/,(?![^()]*\))/);

/** Without the custom properties that nothing reads; the whole sheet, which comes after, has them all. */
export function withoutUnread(css: string, ...readers: string[]): string {
  const texts = [css, ...readers];
  const isRead = (name: string) => texts.some((text) => new RegExp(`var\\(${name}\\b(?!-)`).test(text));
  return css
    .replace(/(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (whole, name: string) => (isRead(name) ? whole : ''))
    .replace(/[^{}]+\{\}/g, '')
    .replace(/[^{}]+\{\}/g, '');
}

/** Of a minified style sheet the rules that a page needs for its first paint. */
export function criticalCss(css: string, page: string): string {
  return rulesOf(css)
    .flatMap(({ head, body }) => {
      if (head.startsWith('@media print')) return [];
      if (head.startsWith('@media')) {
        const inner = criticalCss(body, page);
        return inner ? [`${head}{${inner}}`] : [];
      }
      if (head.startsWith('@')) return [`${head}{${body}}`];
      const kept = selectorsOf(head).filter((selector) => fits(selector, page));
      return kept.length > 0 ? [`${kept.join(',')}{${body}}`] : [];
    })
    .join('');
}
