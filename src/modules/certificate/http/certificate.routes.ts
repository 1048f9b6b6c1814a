import { z } from 'zod';
import { anyOf, everyone, signedIn } from '../../../platform/http/access';
import { binary, reply, route } from '../../../platform/http/route';
import { listOf, page } from '../../../platform/http/schemas';
import { certificateErrors } from '../certificate.errors';
import { ReissueCertificate } from '../commands/reissue-certificate';
import { RevokeCertificate } from '../commands/revoke-certificate';
import { Issuer } from '../credentials/issuer';
import { CertificateBadge } from '../queries/certificate-badge';
import { CertificateImage } from '../queries/certificate-image';
import { CertificatePdf } from '../queries/certificate-pdf';
import { ListCertificates } from '../queries/list-certificates';
import { ListMyCertificates } from '../queries/list-my-certificates';
import { StatusList } from '../queries/status-list';
import { VerifyCertificate } from '../queries/verify-certificate';
import {
  CertificateSearch,
  CertificateVerification,
  CodeParams,
  DidDocument,
  ManagedCertificate,
  MyCertificate,
  ReissueRequest,
  RevokeRequest,
} from './certificate.schemas';

export const certificateRoutes = [
  route({
    method: 'get',
    path: '/certificates',
    scope: 'learning:read',
    summary: 'List one’s own certificates',
    access: signedIn,
    query: page,
    answers: { 200: listOf(MyCertificate) },
    use: ListMyCertificates,
    answer: (list, { principal, query }) => list.execute({ learner: principal, page: query }),
  }),
  route({
    method: 'get',
    path: '/certificates/:code/verify',
    summary: 'Verify a certificate',
    description:
      'For anyone who holds its code. Capitals, dashes and blanks make no difference. One that was revoked or replaced says so.',
    access: everyone,
    params: CodeParams,
    answers: { 200: CertificateVerification },
    errors: [certificateErrors.notFound],
    limit: { requests: 60, perSeconds: 60, by: 'address' },
    use: VerifyCertificate,
    answer: (verify, { params }) => verify.execute(params),
  }),
  route({
    method: 'get',
    path: '/certificates/:code.pdf',
    summary: 'Read a certificate as a PDF',
    access: everyone,
    params: CodeParams,
    answers: { 200: binary('application/pdf', 'The certificate, on one page.'), 304: null },
    errors: [certificateErrors.notFound, certificateErrors.revoked, certificateErrors.replaced],
    limit: { requests: 60, perSeconds: 60, by: 'address' },
    use: CertificatePdf,
    answer: async (pdf, { params, headers }) => {
      const { etag, fileName, open } = await pdf.execute(params);
      const isKnown = headers['if-none-match']
        ?.split(',')
        .some((known) => known.trim().replace(/^W\//, '') === etag);
      const answer = isKnown ? reply(304, null) : reply(200, await open());
      return answer
        .header('Content-Type', 'application/pdf')
        .header('Content-Disposition', `inline; filename="${fileName}"`)
        .header('X-Content-Type-Options', 'nosniff')
        .header('Cache-Control', 'public, no-cache')
        .header('ETag', etag);
    },
  }),
  route({
    method: 'get',
    path: '/certificates/:code.json',
    summary: 'Read a certificate as an Open Badges 3.0 credential',
    description:
      'A W3C verifiable credential with an eddsa-rdfc-2022 proof, which verifies against `/.well-known/did.json`.',
    access: everyone,
    params: CodeParams,
    answers: { 200: binary('application/vc', 'The signed credential, in JSON-LD.') },
    errors: [certificateErrors.notFound, certificateErrors.revoked, certificateErrors.replaced],
    limit: { requests: 60, perSeconds: 60, by: 'address' },
    use: CertificateBadge,
    answer: async (badge, { params }) => {
      const { fileName, credential } = await badge.execute(params);
      return reply(200, Buffer.from(JSON.stringify(credential, null, 2)))
        .header('Content-Type', 'application/vc')
        .header('Content-Disposition', `attachment; filename="${fileName}.json"`)
        .header('Access-Control-Allow-Origin', '*')
        .header('Cache-Control', 'public, no-cache');
    },
  }),
  route({
    method: 'get',
    path: '/certificates/:code.png',
    summary: 'Read a certificate as a badge',
    description:
      'A picture with the Open Badges 3.0 credential baked in, for wallets and sites that show badges.',
    access: everyone,
    params: CodeParams,
    answers: { 200: binary('image/png', 'The badge, with its credential in an iTXt chunk.') },
    errors: [certificateErrors.notFound, certificateErrors.revoked, certificateErrors.replaced],
    limit: { requests: 60, perSeconds: 60, by: 'address' },
    use: CertificateImage,
    answer: async (picture, { params }) => {
      const { fileName, image } = await picture.execute(params);
      return reply(200, image)
        .header('Content-Type', 'image/png')
        .header('Content-Disposition', `inline; filename="${fileName}"`)
        .header('X-Content-Type-Options', 'nosniff')
        .header('Access-Control-Allow-Origin', '*')
        .header('Cache-Control', 'public, no-cache');
    },
  }),
  route({
    method: 'get',
    path: '/certificates/status-lists/:list',
    summary: 'Read which credentials were revoked',
    description: 'A Bitstring Status List, signed like the credentials that name it.',
    access: everyone,
    params: z.object({ list: z.coerce.number().int().min(0).max(10_000) }),
    answers: { 200: binary('application/vc', 'The signed status list, in JSON-LD.') },
    errors: [certificateErrors.noStatusList],
    limit: { requests: 60, perSeconds: 60, by: 'address' },
    use: StatusList,
    answer: async (statusList, { params }) =>
      reply(200, Buffer.from(JSON.stringify(await statusList.execute(params))))
        .header('Content-Type', 'application/vc')
        .header('Access-Control-Allow-Origin', '*')
        .header('Cache-Control', 'public, max-age=60'),
  }),
  route({
    method: 'get',
    path: '/.well-known/did.json',
    isAbsolute: true,
    summary: 'The keys that check credentials',
    description: 'The DID document of this house (did:web).',
    access: everyone,
    answers: { 200: DidDocument },
    cacheControl: 'public, max-age=300',
    limit: { requests: 60, perSeconds: 60, by: 'address' },
    use: Issuer,
    answer: (issuer) => issuer.document(),
  }),
  route({
    method: 'post',
    path: '/certificates/:code/revoke',
    summary: 'Revoke a certificate',
    description:
      'By those who teach the course, and by admins. The learner is told, and the public page says so.',
    access: signedIn,
    params: CodeParams,
    body: RevokeRequest,
    answers: { 200: ManagedCertificate },
    errors: [
      certificateErrors.notFound,
      certificateErrors.notYours,
      certificateErrors.alreadyRevoked,
      certificateErrors.alreadyReplaced,
    ],
    use: RevokeCertificate,
    answer: (revoke, { principal, params, body }) => revoke.execute({ actor: principal, ...params, ...body }),
  }),
  route({
    method: 'post',
    path: '/certificates/:code/reissue',
    summary: 'Issue a certificate anew under a corrected name',
    description: 'The new one has a code of its own; the page of the old one leads to it.',
    access: signedIn,
    params: CodeParams,
    body: ReissueRequest,
    answers: { 201: ManagedCertificate },
    errors: [
      certificateErrors.notFound,
      certificateErrors.notYours,
      certificateErrors.alreadyReplaced,
      certificateErrors.sameName,
    ],
    use: ReissueCertificate,
    answer: (reissue, { principal, params, body }) =>
      reissue.execute({ actor: principal, ...params, ...body }),
  }),
  route({
    method: 'get',
    path: '/courses/:courseId/certificates',
    summary: 'List the certificates of a course',
    access: signedIn,
    params: z.object({ courseId: z.uuid() }),
    query: CertificateSearch,
    answers: { 200: listOf(ManagedCertificate) },
    errors: [certificateErrors.notYours],
    use: ListCertificates,
    answer: (list, { principal, params, query }) =>
      list.ofCourse({ reader: principal, ...params, search: query }),
  }),
  route({
    method: 'get',
    path: '/admin/certificates',
    summary: 'List all certificates',
    access: anyOf('support', 'admin'),
    query: CertificateSearch,
    answers: { 200: listOf(ManagedCertificate) },
    use: ListCertificates,
    answer: (list, { principal, query }) => list.all({ reader: principal, search: query }),
  }),
];
