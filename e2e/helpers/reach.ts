// What can be reached and seen; each function runs in the page, by itself.

/**
 * Targets that are smaller than 24 by 24 CSS px and have neither of the exceptions of WCAG 2.5.8 that need no judgement: room (a circle of
 * 24 px around its middle meets no other target, nor the circle of another small one), or a place within a line of text.
 */
export function smallTargets(): string[] {
  const least = 24;
  const kinds =
    'a[href], button, input, select, textarea, summary, [role=button], [role=option], [tabindex="0"], svg [tabindex]';
  // Rows out of sight are not laid out otherwise.
  for (const rows of document.querySelectorAll<HTMLElement>('.rows-together')) rows.style.contentVisibility = 'visible';
  const open = document.querySelector('dialog[open]');
  // A label is part of the target of its field.
  const boxesOf = (element: Element): DOMRect[] => [
    element.getBoundingClientRect(),
    ...[...((element as HTMLInputElement).labels ?? [])].map((label) => label.getBoundingClientRect()),
  ];
  const bounds = (boxes: readonly DOMRect[]) => {
    const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
    const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
    return { left, top, right, bottom, width: right - left, height: bottom - top };
  };
  const isInLine = (element: Element) => {
    const block = element.parentElement;
    const within = [...(block?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && /\w{2}/u.test(node.textContent ?? ''),
    );
    return getComputedStyle(element).display === 'inline' && within;
  };
  const isReached = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.matches(':disabled, .skip-links a, dialog') &&
    // Where marks lie is what they say, and a tap beside one opens the nearest; what they open is in the table too.
    !element.matches('.chart .mark, .recharts-wrapper *') &&
    // A frame that takes the focus to be scrolled, and a whole map or table, are no targets of a pointer.
    !(
      element instanceof HTMLElement &&
      element.tabIndex === 0 &&
      element.matches('section, div, figure, [role=group], [role=grid]')
    ) &&
    (!open || open.contains(element));
  const all = [...document.querySelectorAll(kinds)]
    .filter(isReached)
    .map((element) => ({ element, ...bounds(boxesOf(element)) }))
    .filter(({ width, height }) => width > 0 && height > 0);
  const isSmall = ({ width, height }: { width: number; height: number }) => width < least - 0.5 || height < least - 0.5;
  type Target = (typeof all)[number];
  const middle = ({ left, right, top, bottom }: Target) => [(left + right) / 2, (top + bottom) / 2] as const;
  const isNear = (small: Target, other: Target) => {
    const [x, y] = middle(small);
    if (isSmall(other)) {
      const [u, v] = middle(other);
      return Math.hypot(u - x, v - y) < least - 0.5;
    }
    const dx = Math.max(other.left - x, 0, x - other.right);
    const dy = Math.max(other.top - y, 0, y - other.bottom);
    return Math.hypot(dx, dy) < least / 2 - 0.5;
  };
  return all
    .filter((target) => isSmall(target) && !isInLine(target.element))
    .flatMap((target) => {
      const near = all.find(
        (other) =>
          other !== target &&
          !other.element.contains(target.element) &&
          !target.element.contains(other.element) &&
          isNear(target, other),
      );
      const say = ({ element }: Target) =>
        `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 30)}”`;
      return near ? [`${say(target)} ${Math.round(target.width)}×${Math.round(target.height)}, near ${say(near)}`] : [];
    });
}

/** Everything that the Tab key reaches, forwards and backwards: which of it is then wholly out of sight or under something else. */
export async function hiddenFocus(): Promise<string[]> {
  const kinds = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const root = document.querySelector('dialog[open]') ?? document;
  const stops = [...root.querySelectorAll<HTMLElement>(kinds)].filter(
    (element) =>
      element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true }),
  );
  const isSeen = (element: HTMLElement) => {
    // Where the field itself is drawn by its label.
    const shown = [element, ...[...((element as HTMLInputElement).labels ?? [])]];
    return shown.some((part) => {
      const box = part.getBoundingClientRect();
      const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
      const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
      if (right - left < 1 || bottom - top < 1) return false;
      const parts = [0.02, 0.25, 0.5, 0.75, 0.98];
      return parts.some((u) =>
        parts.some((v) => {
          const hit = document.elementFromPoint(left + (right - left) * u, top + (bottom - top) * v);
          return hit !== null && (part.contains(hit) || hit.contains(part));
        }),
      );
    });
  };
  const found = new Set<string>();
  for (const [way, order] of [
    ['forwards', stops],
    ['backwards', [...stops].reverse()],
  ] as const)
    for (const stop of order) {
      stop.focus();
      if (document.activeElement !== stop) continue;
      if (!isSeen(stop)) {
        // What follows the focus may need a frame.
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        if (stop.isConnected && document.activeElement === stop && !isSeen(stop))
          found.add(
            `${way}: ${stop.localName}.${stop.className} “${(stop.getAttribute('aria-label') ?? stop.textContent ?? '').slice(0, 40)}”`,
          );
      }
    }
  return [...found];
}

/** Where the page, or a part of it, is wider than its place and is no map, table, chart, or row to be pushed along. */
export function scrollsSideways(): string[] {
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page: ${scrollWidth} of ${clientWidth} px`);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (element.closest('svg') || element.scrollWidth <= element.clientWidth + 1 || element.clientWidth <= 1) continue;
    if (!element.checkVisibility()) continue;
    const { overflowX, textOverflow } = getComputedStyle(element);
    const name = `${element.localName}.${element.className}: ${element.scrollWidth} of ${element.clientWidth} px`;
    const isTwoDimensional =
      element.querySelector('table, svg, [role=grid]') !== null || element.matches('[role=grid], table');
    const isRow = element.matches('.views ul');
    if (/auto|scroll/.test(overflowX) && !isTwoDimensional && !isRow && !element.matches('input, select, textarea'))
      found.push(name);
    const isCut =
      /hidden|clip/.test(overflowX) && !element.matches('.visually-hidden, .map, .map *, .visually-hidden *');
    if (isCut && textOverflow !== 'ellipsis' && !isTwoDimensional && element.textContent?.trim())
      found.push(`cut: ${name}`);
  }
  return found;
}

/** What moves for longer than a hundredth of a second. */
export const movements = (): string[] =>
  document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 10)
    .map((animation) => {
      const target = (animation.effect as KeyframeEffect | null)?.target;
      return `${target?.localName}.${target?.getAttribute('class')}: ${animation.effect?.getComputedTiming().duration} ms`;
    });

/** How many sentences sum the view up, and how many tables and lists tell what it has: in the view itself, or beside the map. */
export function alternatives() {
  const page = document.querySelector('.centre > .page');
  const main = document.querySelector('main');
  const shown = (selector: string) =>
    [...((page ?? main)?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((element) => element.checkVisibility());
  const sentences = shown('.copy-text p').filter(({ textContent }) => (textContent ?? '').trim().length > 20);
  const lists = shown('table, [role=grid], ul, ol, dl').filter(({ children }) => children.length > 1);
  return { sentences: sentences.length, lists: lists.length };
}
