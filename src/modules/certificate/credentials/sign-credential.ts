import { createHash, type KeyObject, sign } from 'node:crypto';
import type { JsonValue } from '../../../platform/errors/domain-error';
import { loadContext } from './known-contexts';
import { multibaseBase58 } from './multibase';

export interface Credential {
  readonly '@context': string[];
  readonly [property: string]: JsonValue;
}

export interface SignedCredential extends Credential {
  readonly proof: { [property: string]: JsonValue };
}

/**
 * Signs a credential with a Data Integrity proof of the suite `eddsa-rdfc-2022`
 * (https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022). Ed25519 has no chance in it: the same in is the same out.
 *
 * @param options.verificationMethod where whoever verifies it finds the public key.
 * @throws Error for a property that no context knows, because it would not be covered by the signature.
 */
export async function signCredential(
  credential: Credential,
  options: { readonly privateKey: KeyObject; readonly verificationMethod: string; readonly created: Date },
): Promise<SignedCredential> {
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: toSeconds(options.created),
    verificationMethod: options.verificationMethod,
    proofPurpose: 'assertionMethod',
  };
  const digests = await Promise.all([
    digestOf({ '@context': credential['@context'], ...proof }),
    digestOf(credential),
  ]);
  const proofValue = multibaseBase58(sign(null, Buffer.concat(digests), options.privateKey));
  return { ...credential, proof: { ...proof, proofValue } };
}

/** A moment as xsd:dateTimeStamp, to the second, which is what some verifiers read. */
export function toSeconds(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** SHA-256 of what a document says, as RDFC-1.0 writes it, so that order and layout do not matter. */
async function digestOf(document: object): Promise<Buffer> {
  // A process that signs nothing does without it.
  const { default: jsonld } = await import('jsonld');
  const options = {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    documentLoader: loadContext,
    // A word without a meaning would be left out, and so not be signed.
    safe: true,
  };
  // Its types know neither of this algorithm nor of the text that it gives.
  const canonize = jsonld.canonize as unknown as (input: object, how: typeof options) => Promise<string>;
  const canonical = await canonize(document, options);
  return createHash('sha256').update(canonical).digest();
}
