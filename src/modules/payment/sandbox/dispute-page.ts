import type Stripe from 'stripe';
import { escapeHtml, renderDocument, renderMessage } from './hosted-page';
import { formatMoney } from './money';

/** Where a developer plays the bank that decides a dispute. Works without script. */
export function renderDisputePage(dispute: Stripe.Dispute | undefined): string {
  if (!dispute)
    return renderMessage({
      title: 'There is no such dispute',
      text: 'The address is incomplete, or the dispute never existed.',
    });
  const amount = formatMoney(dispute.amount, dispute.currency);
  if (dispute.status === 'won' || dispute.status === 'lost')
    return renderMessage({
      title: `The dispute of ${amount} was ${dispute.status}`,
      text:
        dispute.status === 'won'
          ? 'The bank gave the money back to the shop.'
          : 'The bank keeps the money, and so does the fee stay paid.',
    });
  return renderDocument(
    `Decide a dispute of ${amount}`,
    `<main class="message">
  <h1>You are the bank: decide</h1>
  <p>${escapeHtml(amount)} are disputed as “${escapeHtml(dispute.reason.replaceAll('_', ' '))}”. At Stripe a bank takes weeks to decide this; here you do.</p>
  <form method="post" action="/sandbox/disputes/${encodeURIComponent(dispute.id)}">
    <button type="submit" class="pay" name="outcome" value="won">The shop is right: give the money back</button>
    <button type="submit" class="cancel" name="outcome" value="lost">Its customer is right: keep the money</button>
  </form>
</main>`,
  );
}
