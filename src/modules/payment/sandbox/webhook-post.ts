import type { PostWebhook } from './webhook-delivery';

/** Posts webhooks over HTTP. Redirects are not followed: an endpoint that moved has not taken the event. */
export function webhookPostTo(endpointUrl: () => string): PostWebhook {
  return async ({ headers, body, signal }) => {
    const answer = await fetch(endpointUrl(), { method: 'POST', headers, body, signal, redirect: 'manual' });
    await answer.body?.cancel();
    return { status: answer.status };
  };
}
