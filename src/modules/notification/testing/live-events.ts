export interface LiveEvent {
  readonly event: string;
  readonly data: unknown;
}

/** Opens a stream of server-sent events and reads it one by one; everything together has ten seconds. */
export async function openLiveEvents(url: string, token: string) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(new Error('The stream did not bring it in time.')), 10_000);
  const response = await fetch(url, {
    headers: { Authorization: `Bearer ${token}` },
    signal: abort.signal,
  });
  if (!response.body) throw new Error('There is no stream.');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let unread = '';

  return {
    response,
    async next(): Promise<LiveEvent> {
      for (;;) {
        const end = unread.indexOf('\n\n');
        if (end === -1) {
          const { value, done } = await reader.read();
          if (done) throw new Error('The stream has ended.');
          unread += value;
          continue;
        }
        const block = unread.slice(0, end);
        unread = unread.slice(end + 2);
        const event = /^event: (.*)$/m.exec(block)?.[1];
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (event && data) return { event, data: JSON.parse(data) };
      }
    },
    async close(): Promise<void> {
      clearTimeout(timer);
      await reader.cancel();
      abort.abort();
    },
  };
}
