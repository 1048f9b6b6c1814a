declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: object });
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}

declare module 'jsonld-signatures' {
  const library: {
    verify(
      document: object,
      options: { suite: object; purpose: object; documentLoader: (url: string) => Promise<object> },
    ): Promise<{ verified: boolean; error?: Error & { errors?: Error[] } }>;
    purposes: { AssertionProofPurpose: new () => object };
  };
  export default library;
}
