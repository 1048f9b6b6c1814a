import type { CheckoutView, OpenCheckout, PaymentOutcome } from './checkout-payment';
import { formatMoney } from './money';
import { formatCardNumber, testCards } from './test-cards';

/** What came of the last try, and what was typed in it, so that nothing typed is lost. */
export interface CheckoutFeedback {
  cardNumber: string;
  email: string;
  message?: string;
  errors?: { email?: string; cardNumber?: string };
}

/** The hosted checkout page as HTML. Works without script; its style is `/sandbox/checkout.css`. */
export function renderCheckoutPage(
  view: Exclude<CheckoutView | PaymentOutcome, { kind: 'paid' | 'declined' | 'invalid' }>,
  feedback?: CheckoutFeedback,
): string {
  if (view.kind === 'open') return renderOpen(view.checkout, feedback);
  if (view.kind === 'expired') {
    return renderMessage({
      title: 'This checkout has expired',
      text: 'It was open for a limited time. Nothing was charged. Go back to the shop and start again.',
      link: view.cancelUrl ?? undefined,
    });
  }
  return renderMessage({
    title: 'There is no such checkout',
    text: 'The address is incomplete, or the checkout never existed. Go back to the shop and start again.',
  });
}

function renderOpen(checkout: OpenCheckout, feedback?: CheckoutFeedback): string {
  const total = moneyOf(checkout.amount, checkout);
  const hasFailed = Boolean(feedback?.message || feedback?.errors);
  return renderDocument(
    `${hasFailed ? 'Error: ' : ''}Pay ${total}`,
    `<main class="checkout">
  <section class="summary" aria-labelledby="summary-title">
    <h1 id="summary-title"><span class="label">To pay</span> <span class="total">${escapeHtml(total)}</span></h1>
    <ul class="lines">${checkout.lines.map((line) => renderLine(line, checkout)).join('')}</ul>
    <p class="line sum"><span>Total</span> <span class="amount">${escapeHtml(total)}</span></p>
  </section>
  <section class="payment" aria-labelledby="payment-title">
    <h2 id="payment-title">Pay by card</h2>
    ${renderAlert(feedback)}
    ${renderForm(checkout, total, feedback)}
    ${renderTestCards(Boolean(feedback))}
  </section>
</main>`,
  );
}

function renderLine(line: OpenCheckout['lines'][number], checkout: OpenCheckout): string {
  const quantity = line.quantity > 1 ? ` <span class="quantity">× ${line.quantity}</span>` : '';
  return `<li class="line"><span>${escapeHtml(line.description)}${quantity}</span>
      <span class="amount">${escapeHtml(moneyOf(line.amount, checkout))}</span></li>`;
}

function renderAlert(feedback?: CheckoutFeedback): string {
  if (!feedback?.message) return '';
  return `<p class="alert" role="alert"><strong>${escapeHtml(feedback.message)}</strong>
      Nothing was charged. Try another card.</p>`;
}

const verbs: Readonly<Record<string, string>> = { book: 'Book for', donate: 'Donate' };

function renderForm(checkout: OpenCheckout, total: string, feedback?: CheckoutFeedback): string {
  const action = `/sandbox/checkout/${encodeURIComponent(checkout.sessionId)}`;
  const email = feedback?.email ?? checkout.email ?? '';
  const cardNumber = feedback?.cardNumber ?? formatCardNumber(testCards[0]?.number ?? '');
  const verb = verbs[checkout.submitType ?? 'auto'] ?? 'Pay';
  return `<form method="post" action="${escapeHtml(action)}" novalidate>
      ${renderField({
        id: 'email',
        label: 'E-mail',
        value: checkout.isEmailFixed ? (checkout.email ?? '') : email,
        attributes: `type="email" autocomplete="email" inputmode="email" maxlength="254"${checkout.isEmailFixed ? ' readonly' : ''}`,
        error: feedback?.errors?.email,
      })}
      ${renderField({
        id: 'cardNumber',
        label: 'Card number',
        value: cardNumber,
        attributes: 'type="text" autocomplete="off" inputmode="numeric" maxlength="40" spellcheck="false"',
        hint: 'Use a test card from the list below, never a real one.',
        error: feedback?.errors?.cardNumber,
      })}
      <button type="submit" class="pay">${escapeHtml(`${verb} ${total}`)}</button>
    </form>
    ${checkout.cancelUrl ? `<form method="post" action="${escapeHtml(`${action}/cancel`)}"><button type="submit" class="cancel">Cancel and go back</button></form>` : ''}`;
}

function renderField(field: {
  id: string;
  label: string;
  value: string;
  attributes: string;
  hint?: string;
  error?: string | undefined;
}): string {
  const { id, label, value, attributes, hint, error } = field;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return `<div class="field">
        <label for="${id}">${escapeHtml(label)}</label>
        <input id="${id}" name="${id}" value="${escapeHtml(value)}" required ${attributes}${described ? ` aria-describedby="${described}"` : ''}${error ? ' aria-invalid="true"' : ''}>
        ${error ? `<p class="error" id="${id}-error">${escapeHtml(error)}</p>` : ''}
        ${hint ? `<p class="hint" id="${id}-hint">${escapeHtml(hint)}</p>` : ''}
      </div>`;
}

/** The list is open where a card just failed: the way on is in it. */
function renderTestCards(isOpen: boolean): string {
  const rows = testCards.map(
    (card) =>
      `<li><code>${escapeHtml(formatCardNumber(card.number))}</code> <span>${escapeHtml(card.description)}</span></li>`,
  );
  return `<details class="cards"${isOpen ? ' open' : ''}>
      <summary>Test cards, and what each does</summary>
      <ul>${rows.join('')}</ul>
    </details>`;
}

/** A page that says one thing. */
export function renderMessage(message: { title: string; text: string; link?: string | undefined }): string {
  return renderDocument(
    message.title,
    `<main class="message">
  <h1>${escapeHtml(message.title)}</h1>
  <p>${escapeHtml(message.text)}</p>
  ${message.link ? `<p><a class="back" href="${escapeHtml(message.link)}">Back to the shop</a></p>` : ''}
</main>`,
  );
}

/** A page of the sandbox: its title, and its `<main>`. */
export function renderDocument(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · Sandbox</title>
<link rel="stylesheet" href="/sandbox/checkout.css">
</head>
<body>
<header class="banner"><p><strong>Sandbox: no money moves.</strong> Payments here are played through with test cards.</p></header>
${main}
</body>
</html>
`;
}

function moneyOf(amount: number, checkout: OpenCheckout): string {
  const locale = checkout.locale && checkout.locale !== 'auto' ? checkout.locale : 'en';
  try {
    return formatMoney(amount, checkout.currency, locale);
  } catch {
    return formatMoney(amount, checkout.currency);
  }
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
