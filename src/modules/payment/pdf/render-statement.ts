import { amountInWords } from '../../../platform/money/amount-in-words';
import { collect, openDocument } from '../../../platform/pdf/open-document';
import { boundsOf, type Statement, type StatementAccount, statementNumber } from '../domain/statement';
import { ink, Sheet, sheetSize } from './sheet';

const words = { from: 0, to: 0.5 };
const earnedColumn = { from: 0.5, to: 0.75, align: 'right' } as const;
const takenColumn = { from: 0.75, to: 1, align: 'right' } as const;
const soft = { color: ink.soft, size: 9.5 };

/**
 * Draws a monthly statement from what was frozen when it was issued. The same statement gives the same bytes.
 *
 * @param options.rootFolder the project's folder, where its fonts lie.
 */
export async function renderStatement(
  statement: Statement,
  options: { readonly rootFolder: string },
): Promise<Buffer> {
  const { content, issuedAt } = statement;
  const title = `Statement ${statementNumber(statement)}`;
  const document = await openDocument({
    size: sheetSize,
    title,
    author: content.payer.name,
    subject: `${title} of ${content.payer.name}`,
    date: issuedAt,
    rootFolder: options.rootFolder,
  });
  const bytes = collect(document);
  const sheet = new Sheet(document);
  writeHead(sheet, statement);
  for (const account of content.accounts) writeAccount(sheet, account);
  sheet.space(14);
  sheet.paragraph('Shares are of what learners paid, less what was given back or taken back by banks.', soft);
  if (content.payer.email) sheet.paragraph(`Questions? Write to ${content.payer.email}.`, soft);
  sheet.end();
  return bytes;
}

function writeHead(sheet: Sheet, statement: Statement): void {
  const { content, issuedAt } = statement;
  const { payer, instructorName } = content;
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  sheet.paragraph(payer.name, { size: 14 });
  for (const line of payer.address) sheet.paragraph(line, soft);
  if (payer.taxId) sheet.paragraph(`Tax number ${payer.taxId}`, soft);
  sheet.space(34);
  sheet.heading(`Statement ${statementNumber(statement)}`);
  sheet.space(10);
  sheet.paragraph(`For ${instructorName ?? 'the instructor'}, ${month.format(boundsOf(content).from)}`);
  sheet.paragraph(`Issued on ${day.format(issuedAt)}`, soft);
  sheet.space(24);
}

function writeAccount(sheet: Sheet, account: StatementAccount): void {
  const { currency, opening, courses, paidOut, closing } = account;
  const inWords = (amount: number) => amountInWords({ amount, currency }, 'code');
  const line = (text: string, earned: string, taken: string, style = {}) =>
    sheet.columns(
      [
        [text, words],
        [earned, earnedColumn],
        [taken, takenColumn],
      ],
      style,
    );
  line(currency.toUpperCase(), 'Earned', 'Taken back or paid', { ...soft, font: 'italic' });
  sheet.rule();
  line('Owed before', inWords(opening), '');
  for (const { title, earned, takenBack } of courses) {
    sheet.space(6);
    line(title, inWords(earned), takenBack > 0 ? inWords(takenBack) : '');
  }
  if (paidOut > 0) {
    sheet.space(6);
    line('Paid out', '', inWords(paidOut));
  }
  sheet.space(6);
  sheet.rule();
  line('Owed now', inWords(closing), '', { size: 13 });
  sheet.space(24);
}
