import { type Html, html } from './html';
import type { MailDocument, MailReader } from './mail-document';
import { oneLine } from './mail-words';

export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The longest name that a greeting has room for. */
const longestName = 100;

/** Gives a mail its two looks: plain text, and HTML that mail clients show alike, in light and in dark. */
export function renderMail(document: MailDocument, reader: MailReader): WrittenMail {
  const name = oneLine(reader.name, longestName);
  const greeting = name === '' ? 'Hello,' : `Hello ${name},`;
  return {
    subject: oneLine(document.subject, 200),
    text: textOf(document, greeting, reader),
    html: pageOf(document, greeting, reader).source,
  };
}

function textOf(document: MailDocument, greeting: string, { siteUrl, unsubscribeUrl }: MailReader): string {
  const { paragraphs, facts = [], entries = [], action, afterword = [] } = document;
  const blocks = [
    greeting,
    ...paragraphs,
    ...(facts.length > 0 ? [facts.map(([label, value]) => `${label}: ${value}`).join('\n')] : []),
    ...entries.map(({ title, text, url }) => `${title}\n${text}\n${url}`),
    `${action.label}:\n${action.url}`,
    ...afterword,
    `-- \nStoa, ${siteUrl}${unsubscribeUrl ? `\nUnsubscribe from such mails: ${unsubscribeUrl}` : ''}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

// Mail clients know tables and inline styles; the classes below only turn the colours where a client prefers the dark.
const font = "font-family:Georgia,'Times New Roman',serif;";
const sans = 'font-family:-apple-system,BlinkMacSystemFont,Segoe UI,Roboto,Helvetica,Arial,sans-serif;';
const darkStyle = html`<style>
  :root { color-scheme: light dark; }
  @media (prefers-color-scheme: dark) {
    .ground { background: #171512 !important; }
    .sheet { background: #201d19 !important; border-color: #3a352d !important; }
    .ink { color: #f2ede2 !important; }
    .soft { color: #bab1a1 !important; }
    .line { border-color: #3a352d !important; }
    .link { color: #6fd0b4 !important; }
  }
</style>`;

function pageOf(document: MailDocument, greeting: string, { siteUrl, unsubscribeUrl }: MailReader): Html {
  const { subject, paragraphs, facts = [], entries = [], action, afterword = [] } = document;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
${darkStyle}
</head>
<body class="ground" style="margin:0;padding:0;background:#f5f2ea;">
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" style="background:#f5f2ea;">
<tr><td align="center" style="padding:32px 16px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;">
<tr><td class="ink" style="${font}font-size:22px;color:#211e19;padding:0 4px 16px;">Stoa</td></tr>
<tr><td class="sheet" style="background:#fffdf8;border:1px solid #dcd5c6;border-radius:8px;padding:32px;">
${paragraphOf(greeting)}
${paragraphs.map(paragraphOf)}
${facts.length > 0 ? factsOf(facts) : ''}${entries.map(entryOf)}
${buttonOf(action)}
${afterword.map(softParagraphOf)}
</td></tr>
<tr><td class="soft" style="${sans}font-size:13px;line-height:20px;color:#5a5348;padding:16px 4px;">
Stoa, <a class="link" href="${siteUrl}" style="color:#0c5b4c;">${siteUrl}</a>${unsubscribeUrl ? unsubscribeOf(unsubscribeUrl) : ''}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

function paragraphOf(text: string): Html {
  return html`<p class="ink" style="${sans}font-size:16px;line-height:25px;color:#211e19;margin:0 0 16px;">${linesOf(text)}</p>
`;
}

/** Lines stay lines: what people wrote in a text field. */
function linesOf(text: string): Html[] {
  return text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`));
}

function softParagraphOf(text: string): Html {
  return html`<p class="soft" style="${sans}font-size:14px;line-height:21px;color:#5a5348;margin:0 0 12px;">${text}</p>
`;
}

function factsOf(facts: readonly (readonly [string, string])[]): Html {
  const rows = facts.map(
    ([label, value]) => html`<tr>
<td class="soft line" valign="top" style="${sans}font-size:14px;line-height:21px;color:#5a5348;padding:8px 16px 8px 0;border-bottom:1px solid #dcd5c6;">${label}</td>
<td class="ink line" valign="top" style="${sans}font-size:14px;line-height:21px;color:#211e19;padding:8px 0;border-bottom:1px solid #dcd5c6;word-break:break-word;">${value}</td>
</tr>
`,
  );
  return html`<table width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 24px;border-collapse:collapse;">
${rows}</table>`;
}

function entryOf({ title, text, url }: NonNullable<MailDocument['entries']>[number]): Html {
  return html`<p class="ink" style="${sans}font-size:16px;line-height:25px;color:#211e19;margin:0 0 16px;"><a class="link" href="${url}" style="color:#0c5b4c;font-weight:600;">${title}</a><br>${linesOf(text)}</p>
`;
}

function unsubscribeOf(url: string): Html {
  return html`<br><a class="link" href="${url}" style="color:#0c5b4c;">Unsubscribe from such mails</a>`;
}

/** The address stands below the button too, for whoever reads without buttons. */
function buttonOf(action: MailDocument['action']): Html {
  return html`<table role="presentation" cellpadding="0" cellspacing="0" style="margin:8px 0 16px;">
<tr><td style="background:#0c5b4c;border-radius:6px;">
<a href="${action.url}" style="${sans}display:inline-block;padding:12px 24px;font-size:16px;font-weight:600;color:#ffffff;text-decoration:none;">${action.label}</a>
</td></tr>
</table>
<p class="soft" style="${sans}font-size:13px;line-height:20px;color:#5a5348;margin:0 0 16px;word-break:break-all;">Or open this address: <a class="link" href="${action.url}" style="color:#0c5b4c;">${action.url}</a></p>
`;
}
