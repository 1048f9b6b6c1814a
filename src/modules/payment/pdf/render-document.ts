import { amountInWords } from '../../../platform/money/amount-in-words';
import { collect, openDocument } from '../../../platform/pdf/open-document';
import { type BillingDocument, documentNumber } from '../domain/billing-document';
import { ink, Sheet, sheetSize } from './sheet';

const names = { invoice: 'Invoice', credit_note: 'Credit note' } as const;
const half = { from: 0, to: 0.5 };
const otherHalf = { from: 0.55, to: 1 };
const words = { from: 0, to: 0.74 };
const figures = { from: 0.74, to: 1, align: 'right' } as const;
const soft = { color: ink.soft, size: 9.5 };

/**
 * Draws an invoice or credit note from what was frozen when it was issued. The same document gives the same bytes.
 *
 * @param options.rootFolder the project's folder, where its fonts lie.
 */
export async function renderDocument(
  issued: BillingDocument,
  options: { readonly rootFolder: string },
): Promise<Buffer> {
  const { kind, issuedAt, content } = issued;
  const number = documentNumber(issued);
  const document = await openDocument({
    size: sheetSize,
    title: `${names[kind]} ${number}`,
    author: content.seller.name,
    subject: `${names[kind]} ${number} of ${content.seller.name}`,
    date: issuedAt,
    rootFolder: options.rootFolder,
  });
  const bytes = collect(document);
  const sheet = new Sheet(document);
  writeParties(sheet, issued);
  writeLines(sheet, issued);
  writeFoot(sheet, issued);
  sheet.end();
  return bytes;
}

function writeParties(sheet: Sheet, issued: BillingDocument): void {
  const { kind, issuedAt, content } = issued;
  const { seller, buyer, orderId, corrects } = content;
  sheet.paragraph(seller.name, { size: 14 });
  for (const line of seller.address) sheet.paragraph(line, soft);
  if (seller.taxId) sheet.paragraph(`Tax number ${seller.taxId}`, soft);
  sheet.space(34);
  sheet.heading(`${names[kind]} ${documentNumber(issued)}`);
  sheet.space(16);
  const forWhom = [buyer.name ?? 'Whoever paid the order', ...buyer.address];
  if (buyer.taxId) forWhom.push(`Tax number ${buyer.taxId}`);
  const facts = [`Issued on ${dateInWords(issuedAt)}`, ...(corrects ? [`Corrects ${corrects}`] : [])];
  const titles = [kind === 'invoice' ? 'Made out to' : 'Given to', 'About'] as const;
  sheet.columns(
    [
      [titles[0], half],
      [titles[1], otherHalf],
    ],
    { ...soft, font: 'italic' },
  );
  const rows = Math.max(forWhom.length, facts.length);
  for (let index = 0; index < rows; index += 1)
    sheet.columns([
      [forWhom[index] ?? '', half],
      [facts[index] ?? '', otherHalf],
    ]);
  sheet.space(2);
  sheet.paragraph(`Order ${orderId}`, soft);
  sheet.space(26);
}

function writeLines(sheet: Sheet, { kind, content }: BillingDocument): void {
  const { currency, lines, total } = content;
  const inWords = (amount: number) => amountInWords({ amount, currency }, 'code');
  sheet.columns(
    [
      ['What', words],
      ['Amount', figures],
    ],
    { ...soft, font: 'italic' },
  );
  sheet.rule();
  for (const { text, amount } of lines) {
    sheet.columns([
      [text, words],
      [inWords(amount), figures],
    ]);
    sheet.space(6);
  }
  sheet.rule();
  sheet.columns(
    [
      [kind === 'invoice' ? 'Total, paid' : 'Total, given back', words],
      [inWords(total), figures],
    ],
    { size: 13 },
  );
}

function writeFoot(sheet: Sheet, { kind, content }: BillingDocument): void {
  const { note, email } = content.seller;
  sheet.space(30);
  sheet.paragraph(
    kind === 'invoice'
      ? 'This has been paid in full. Nothing is left to pay, and this is your receipt too.'
      : 'This amount goes back to the card or account that paid.',
    soft,
  );
  if (note) sheet.paragraph(note, soft);
  if (email) sheet.paragraph(`Questions? Write to ${email}.`, soft);
}

function dateInWords(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
