import { type Language, languageOf } from '../../../platform/language/languages';
import { type Html, html } from './html';
import type { MailBlock, MailDocument, MailReader } from './mail-document';
import { oneLine } from './mail-words';
import { frameWords } from './words/frame';

export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The longest name that a greeting has room for. */
const longestName = 100;

/** Gives a mail its two looks: plain text, and HTML that mail clients show alike, in light and in dark. */
export function renderMail(document: MailDocument, reader: MailReader): WrittenMail {
  const language = languageOf(reader.language);
  const greeting = frameWords[language].greeting(oneLine(reader.name, longestName));
  return {
    subject: oneLine(document.subject, 200),
    text: textOf(document, { greeting, language }, reader),
    html: pageOf(document, { greeting, language }, reader).source,
  };
}

interface Frame {
  readonly greeting: string;
  readonly language: Language;
}

function textOf(
  { blocks }: MailDocument,
  { greeting, language }: Frame,
  { siteUrl, unsubscribeUrl }: MailReader,
): string {
  const { unsubscribe } = frameWords[language];
  const written = [
    greeting,
    ...blocks.flatMap(linesOfBlock),
    `-- \nStoa, ${siteUrl}${unsubscribeUrl ? `\n${unsubscribe}: ${unsubscribeUrl}` : ''}`,
  ];
  return `${written.join('\n\n')}\n`;
}

function linesOfBlock(block: MailBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'small':
      return [block.text];
    case 'facts':
      return [block.rows.map(([label, value]) => `${label}: ${value}`).join('\n')];
    case 'entries':
      return block.entries.map(({ title, text, url }) => `${title}\n${text}\n${url}`);
    case 'button':
      return [`${block.label}:\n${block.url}`];
  }
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

function pageOf(
  { subject, blocks }: MailDocument,
  { greeting, language }: Frame,
  { siteUrl, unsubscribeUrl }: MailReader,
): Html {
  return html`<!doctype html>
<html lang="${language}">
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
${blocks.map((block) => htmlOfBlock(block, language))}
</td></tr>
<tr><td class="soft" style="${sans}font-size:13px;line-height:20px;color:#5a5348;padding:16px 4px;">
Stoa, <a class="link" href="${siteUrl}" style="color:#0c5b4c;">${siteUrl}</a>${unsubscribeUrl ? unsubscribeOf(unsubscribeUrl, language) : ''}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

function htmlOfBlock(block: MailBlock, language: Language): Html {
  switch (block.kind) {
    case 'paragraph':
      return paragraphOf(block.text);
    case 'small':
      return softParagraphOf(block.text);
    case 'facts':
      return factsOf(block.rows);
    case 'entries':
      return html`${block.entries.map(entryOf)}`;
    case 'button':
      return buttonOf(block, language);
  }
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
  return html`<p class="soft" style="${sans}font-size:14px;line-height:21px;color:#5a5348;margin:0 0 12px;">${linesOf(text)}</p>
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
${rows}</table>
`;
}

function entryOf({ title, text, url }: (MailBlock & { kind: 'entries' })['entries'][number]): Html {
  return html`<p class="ink" style="${sans}font-size:16px;line-height:25px;color:#211e19;margin:0 0 16px;"><a class="link" href="${url}" style="color:#0c5b4c;font-weight:600;">${title}</a><br>${linesOf(text)}</p>
`;
}

function unsubscribeOf(url: string, language: Language): Html {
  return html`<br><a class="link" href="${url}" style="color:#0c5b4c;">${frameWords[language].unsubscribe}</a>`;
}

/** The address stands below the button too, for whoever reads without buttons. */
function buttonOf(action: { label: string; url: string }, language: Language): Html {
  return html`<table role="presentation" cellpadding="0" cellspacing="0" style="margin:8px 0 16px;">
<tr><td style="background:#0c5b4c;border-radius:6px;">
<a href="${action.url}" style="${sans}display:inline-block;padding:12px 24px;font-size:16px;font-weight:600;color:#ffffff;text-decoration:none;">${action.label}</a>
</td></tr>
</table>
<p class="soft" style="${sans}font-size:13px;line-height:20px;color:#5a5348;margin:0 0 16px;word-break:break-all;">${frameWords[language].orOpen} <a class="link" href="${action.url}" style="color:#0c5b4c;">${action.url}</a></p>
`;
}
