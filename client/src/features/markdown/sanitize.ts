import createPurifier from 'dompurify';

/** What an author may use. Everything else is dropped, its text is kept where it has any. */
const allowedTags = [
  ...[
    'p',
    'br',
    'hr',
    'div',
    'span',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'pre',
    'code',
    'kbd',
    'samp',
    'var',
  ],
  ...[
    'strong',
    'b',
    'em',
    'i',
    'u',
    's',
    'del',
    'ins',
    'mark',
    'small',
    'sub',
    'sup',
    'abbr',
    'cite',
    'q',
    'dfn',
  ],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'input', 'details', 'summary', 'figure', 'figcaption', 'a', 'img'],
  ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption'],
];

const allowedAttributes = [
  ...[
    'href',
    'title',
    'src',
    'alt',
    'width',
    'height',
    'class',
    'id',
    'start',
    'reversed',
    'value',
    'colspan',
    'rowspan',
  ],
  ...['align', 'type', 'checked', 'disabled', 'open', 'lang', 'dir', 'datetime'],
];

/** Cuts HTML down to the allowed elements and attributes, and gives it as nodes that belong to no page. */
export function sanitize(html: string): DocumentFragment {
  return purifier.sanitize(html, {
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: allowedAttributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // `asset:` and `lesson:` are Stoa's own: the page turns them into addresses, or leaves them away.
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|asset:|lesson:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
    RETURN_DOM_FRAGMENT: true,
  });
}

const purifier = createPurifier(window);
