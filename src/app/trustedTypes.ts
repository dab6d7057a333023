interface Factory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string; createHTML(html: string): string },
  ): unknown;
}

/** Throws for what is not to become code: the browser then stops the sink that it was given to. */
export const rules = {
  /** Scripts of workers, of this origin. */
  createScriptURL(url: string): string {
    // Not by `origin`: that of a blob is the page's too.
    if (new URL(url, location.href).href.startsWith(`${location.origin}/`)) return url;
    throw new TypeError('A script of another origin');
  },
  /** Libraries empty an element by it, no more. */
  createHTML(html: string): string {
    if (html === '') return html;
    throw new TypeError('Text as markup');
  },
};

const { trustedTypes } = globalThis as { trustedTypes?: Factory };
// The policy of the page (scripts/build/policy.ts) lets no other be made.
trustedTypes?.createPolicy('default', rules);
