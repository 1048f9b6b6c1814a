const active = 'script, style, link, meta, base, iframe, object, embed, form, svg, math';

/** Where a mail keeps its styles until they are put on by `dressMail`. */
const keptStyle = 'data-style';

/**
 * A mail's HTML as it can be shown within a page: without anything that acts or leads away, and with its styles laid aside,
 * because the content security policy, which the frame inherits, allows none that are written into a page.
 */
export function soundMail(html: string): string {
  // Before it is parsed: the policy would object there and then. In what people wrote, quotes and brackets are escaped.
  const undressed = html.replace(/<style>[\s\S]*?<\/style>/g, '').replaceAll(' style="', ` ${keptStyle}="`);
  const page = new DOMParser().parseFromString(undressed, 'text/html');
  for (const element of page.querySelectorAll(active)) element.remove();
  for (const element of page.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (name === 'style' || name === 'href' || name === 'src' || name.startsWith('on'))
        element.removeAttribute(name);
    }
  }
  return `<!doctype html>${page.documentElement.outerHTML}`;
}

/** Puts a mail's styles on, which the policy allows from a script. */
export function dressMail(page: Document): void {
  for (const element of page.querySelectorAll<HTMLElement>(`[${keptStyle}]`))
    element.style.cssText = element.getAttribute(keptStyle) ?? '';
}
