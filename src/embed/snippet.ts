/** Text as it stands in markup, in quotes too. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

export interface Snippet {
  /** Of the embed. */
  src: string;
  /** Of the full view. */
  full: string;
  title: string;
  /** What the picture shows, and the link says. */
  alt: string;
  /** CSS pixels. */
  height: number;
  /** A picture of the very same view, published with the site; null: there is none. */
  picture: string | null;
  /** Address of `embed.js`, which lets the height follow the content; null: without script. */
  script: string | null;
}

/**
 * What goes into the page of somebody else. The frame is given no permission. Where nothing runs, a picture that leads to the full view stands in its
 * place, or, for a view of which none is published, its words.
 */
export function snippetOf({ src, full, title, alt, height, picture, script }: Snippet): string {
  const said = escapeHtml(alt);
  const inside =
    picture === null
      ? said
      : `<img src="${escapeHtml(picture)}" alt="${said}" width="960" style="max-width:100%;height:auto">`;
  return [
    `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${Math.round(height)}" loading="lazy" ` +
      `allow="" referrerpolicy="strict-origin-when-cross-origin" style="border:0"${script === null ? '' : ' data-multivector'}></iframe>`,
    `<noscript><a href="${escapeHtml(full)}">${inside}</a></noscript>`,
    ...(script === null ? [] : [`<script src="${escapeHtml(script)}" async></script>`]),
  ].join('\n');
}
