import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import jsonldSignatures from 'jsonld-signatures';
import { loadContext } from '../credentials/known-contexts';

type Json = Record<string, unknown>;

interface DidDocument extends Json {
  readonly id: string;
  readonly verificationMethod: { readonly id: string; readonly publicKeyMultibase: string }[];
}

/**
 * Verifies a credential as a stranger would who has the credential and the issuer's document, with the reference
 * implementation of the suite, which is not what signs here.
 *
 * @returns what speaks against it; undefined for one that is good.
 */
export async function problemWith(credential: Json, issuer: DidDocument): Promise<string | undefined> {
  const method = issuer.verificationMethod[0];
  const documents = new Map<string, object>([
    [issuer.id, issuer],
    [method?.id ?? '', { '@context': 'https://w3id.org/security/multikey/v1', ...method }],
  ]);
  const { verified, error } = await jsonldSignatures.verify(credential, {
    suite: new DataIntegrityProof({ cryptosuite }),
    purpose: new jsonldSignatures.purposes.AssertionProofPurpose(),
    documentLoader: async (url: string) => {
      const document = documents.get(url);
      return document ? { documentUrl: url, contextUrl: undefined, document } : loadContext(url);
    },
  });
  return verified ? undefined : [error, ...(error?.errors ?? [])].join('; ');
}
