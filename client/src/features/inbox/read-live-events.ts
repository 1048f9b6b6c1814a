/** One event of a stream; `event` is `message` where the stream does not say. */
export type LiveEvent = { event: string; data: string };

/** After so long without a sign of life the line counts as dead; the server says something every 15 seconds. */
const longestSilenceMilliseconds = 45_000;

/**
 * Reads server-sent events (WHATWG HTML, section 9.2.6) from the body of an answer, until it ends.
 * @throws whatever the connection throws, and an `Error` when it has been silent for too long
 */
export async function* readLiveEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<LiveEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let rest = '';
  try {
    while (true) {
      const { done, value } = await withinTime(reader.read());
      if (done) return;
      const blocks = (rest + value).replace(/\r\n?/g, '\n').split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = parseEvent(block);
        if (event) yield event;
      }
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

/** `undefined` for a block without data, such as a comment that only keeps the line open. */
function parseEvent(block: string): LiveEvent | undefined {
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, field, value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
  }
  return data.length === 0 ? undefined : { event, data: data.join('\n') };
}

async function withinTime<Value>(reading: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The stream has gone silent.')), longestSilenceMilliseconds);
  });
  try {
    return await Promise.race([reading, silence]);
  } finally {
    clearTimeout(timer);
  }
}
