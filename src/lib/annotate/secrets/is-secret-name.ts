// A name is read as its words: DB_PASSWORD, dbPassword and db.password are db, password.
const SECRET = new Set([
  'password',
  'passwd',
  'passphrase',
  'passwort',
  'pass',
  'pwd',
  'secret',
  'secrets',
  'token',
  'credential',
  'credentials',
  'apikey',
  'accesskey',
  'secretkey',
  'privatekey',
  'authkey',
  'authtoken',
  'pgpassword',
  'cookie',
]);

const KEY_OF = new Set([
  'access',
  'account',
  'api',
  'app',
  'auth',
  'client',
  'deploy',
  'encryption',
  'jwt',
  'license',
  'master',
  'private',
  'secret',
  'service',
  'session',
  'signing',
  'ssh',
  'storage',
]);

// What a name ends in when it speaks of a secret without holding one.
const ABOUT = new Set(
  (
    'algorithm allow audience checksum class command count digest dir directory disabled duration enabled endpoint ' +
    'expiration expires expiry field file files fingerprint format header host id interval issuer key_id length ' +
    'level limit location manager max min mode mount name names optional origin path policy port prefix prompt ' +
    'provider public regex region required reset rotation server sha1 sha256 sha512 size source store strength ' +
    'suffix timeout ttl type uri url user username validity version'
  ).split(' '),
);

/** Whether the value under this name is a credential, by the name alone: `DB_PASSWORD`, not `GPG_KEY`. */
export function isSecretName(name: string): boolean {
  if (name === 'PWD' || name === 'OLDPWD' || name.length > 200) return false;
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
  if (words.length === 0 || ABOUT.has(words.at(-1)!) || words.includes('public')) return false;
  return words.some(
    (word, i) => SECRET.has(word) || endsInPassword(word) || (isKey(word) && KEY_OF.has(words[i - 1]!)),
  );
}

const isKey = (word: string) => word === 'key' || word === 'keys';

// Names written in one go: MYSQLPASSWORD, REDISPASSWORD, CLIENTSECRET.
const endsInPassword = (word: string) => /(?:password|passwd|secret)$/.test(word);
