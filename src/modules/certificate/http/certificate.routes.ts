import { everyone, signedIn } from '../../../platform/http/access';
import { binary, reply, route } from '../../../platform/http/route';
import { listOf, page } from '../../../platform/http/schemas';
import { certificateErrors } from '../certificate.errors';
import { CertificatePdf } from '../queries/certificate-pdf';
import { ListMyCertificates } from '../queries/list-my-certificates';
import { VerifyCertificate } from '../queries/verify-certificate';
import { CertificateVerification, CodeParams, MyCertificate } from './certificate.schemas';

export const certificateRoutes = [
  route({
    method: 'get',
    path: '/certificates',
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
    description: 'For anyone who holds its code. Capitals, dashes and blanks make no difference.',
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
    errors: [certificateErrors.notFound],
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
];
