import { secretIssuers } from './secret-issuers.ts';

/** Kinds of credentials, in words where they are not named after the one who issues them. */
export const secretKindsEn: Readonly<Record<string, string>> = {
  ...secretIssuers,
  password: 'password or token',
  url: 'password in a URL',
  header: 'header',
  cookie: 'cookie',
  host: 'registry',
  'private-key': 'private key',
  'password-hash': 'password hash',
  jwt: 'JWT',
  'aws-key-id': 'AWS key ID',
};
