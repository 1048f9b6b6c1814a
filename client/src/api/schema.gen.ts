// The part of the API's description that the client's foundation needs. Generated from /api/openapi.json.
type Json<Body> = { headers: Record<string, unknown>; content: { 'application/json': Body } };
type Empty = { headers: Record<string, unknown>; content?: never };
type Operation<Body, Responses> = {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  requestBody: { content: { 'application/json': Body } };
  responses: Responses;
};
type Post<Body, Responses> = {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  get?: never;
  put?: never;
  post: Operation<Body, Responses>;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
};
type Session = {
  accessToken: string;
  expiresIn: number;
  user: { id: string; email: string; name: string; roles: ('learner' | 'instructor' | 'support' | 'admin' | 'ops')[] };
};

export interface paths {
  '/api/v1/auth/register': Post<{ email: string; password: string; name: string }, { 201: Json<Session> }>;
  '/api/v1/auth/login': Post<{ email: string; password: string }, { 200: Json<Session> }>;
  '/api/v1/auth/refresh': Post<Record<string, never>, { 200: Json<Session> }>;
  '/api/v1/auth/logout': Post<Record<string, never>, { 204: Empty }>;
  '/api/v1/auth/password-resets': Post<{ email: string }, { 202: Empty }>;
  '/api/v1/auth/password-resets/confirm': Post<{ token: string; password: string }, { 204: Empty }>;
  '/api/v1/auth/email-verifications': Post<Record<string, never>, { 202: Empty }>;
  '/api/v1/auth/email-verifications/confirm': Post<{ token: string }, { 204: Empty }>;
}
