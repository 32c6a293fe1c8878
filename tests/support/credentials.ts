/**
 * Credentials in the forms their issuers use, made up on the spot from a seed: none stands in the repository, so none
 * can be mistaken for a real one.
 */

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const DIGITS = '0123456789';
const ALNUM = LOWER + UPPER + DIGITS;
const HEX = DIGITS + 'abcdef';
const BASE32 = UPPER + '234567';

type Pick = (alphabet: string, length: number) => string;

function picker(seed: number): Pick {
  let state = seed >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return (alphabet, length) => Array.from({ length }, () => alphabet[next() % alphabet.length]!).join('');
}

/** A planted secret: the text that carries it, and the part that must not survive. */
export interface Credential {
  readonly text: string;
  readonly secret: string;
}

type Make = (pick: Pick) => string | Credential;
const inside = (secret: string, before: string, after = ''): Credential => ({ text: before + secret + after, secret });

// Found by what they look like, whatever the name they stand under.
const tokens: Record<string, Make> = {
  'AWS access key ID': (p) => 'AK' + 'IA' + p(BASE32, 16),
  'GitHub token': (p) => 'gh' + 'p_' + p(ALNUM, 36),
  'GitHub fine-grained token': (p) => 'github' + '_pat_' + p(ALNUM, 22) + '_' + p(ALNUM, 59),
  'GitLab token': (p) => 'gl' + 'pat-' + p(ALNUM, 20),
  'Slack bot token': (p) => 'xo' + 'xb-' + p(DIGITS, 12) + '-' + p(DIGITS, 12) + '-' + p(ALNUM, 24),
  'Slack webhook': (p) =>
    inside('T' + p(UPPER, 8) + '/B' + p(UPPER, 8) + '/' + p(ALNUM, 24), 'https://hooks.slack' + '.com/services/'),
  'Stripe live key': (p) => 'sk' + '_live_' + p(ALNUM, 24),
  'Google API key': (p) => 'AI' + 'za' + p(ALNUM, 35),
  'Google client secret': (p) => 'GOC' + 'SPX-' + p(ALNUM, 28),
  'npm token': (p) => 'npm' + '_' + p(ALNUM, 36),
  'PyPI token': (p) => 'pypi' + '-' + p(ALNUM, 60),
  'RubyGems key': (p) => 'rubygems' + '_' + p(HEX, 48),
  'Docker Hub token': (p) => 'dckr' + '_pat_' + p(ALNUM, 27),
  JWT: (p) => 'eyJ' + p(ALNUM, 30) + '.eyJ' + p(ALNUM, 60) + '.' + p(ALNUM, 43),
  'PEM private key': (p) =>
    `-----BEGIN RSA ${'PRIVATE'} KEY-----\n${p(ALNUM, 64)}\n${p(ALNUM, 40)}==\n-----END RSA ${'PRIVATE'} KEY-----`,
  'OpenSSH private key': (p) =>
    `-----BEGIN OPENSSH ${'PRIVATE'} KEY-----\n${p(ALNUM, 70)}\n-----END OPENSSH ${'PRIVATE'} KEY-----\n`,
  'age key': (p) => 'AGE-SECRET' + '-KEY-1' + p(BASE32, 58),
  SendGrid: (p) => 'S' + 'G.' + p(ALNUM, 22) + '.' + p(ALNUM, 43),
  'Twilio API key': (p) => 'S' + 'K' + p(HEX, 32),
  Mailgun: (p) => 'key' + '-' + p(HEX, 32),
  'Telegram bot': (p) => '1' + p(DIGITS, 9) + ':A' + 'A' + p(ALNUM, 33),
  'Discord bot': (p) => 'M' + p(ALNUM, 25) + '.' + p(ALNUM, 6) + '.' + p(ALNUM, 38),
  'Discord webhook': (p) => inside(p(DIGITS, 18) + '/' + p(ALNUM, 68), 'https://discord' + '.com/api/webhooks/'),
  Heroku: (p) => 'HRKU' + '-AA' + p(ALNUM, 58),
  DigitalOcean: (p) => 'dop' + '_v1_' + p(HEX, 64),
  'Hugging Face': (p) => 'hf' + '_' + p(ALNUM, 34),
  OpenAI: (p) => 'sk' + '-proj-' + p(ALNUM, 48),
  Anthropic: (p) => 'sk' + '-ant-api03-' + p(ALNUM, 93),
  Vault: (p) => 'hv' + 's.' + p(ALNUM, 24),
  'Azure storage': (p) =>
    inside(
      p(ALNUM, 86) + '==',
      'DefaultEndpointsProtocol=https;AccountName=acme;Account' + 'Key=',
      ';EndpointSuffix=core.windows.net',
    ),
  'Azure service bus': (p) =>
    inside(
      p(ALNUM, 43) + '=',
      'Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=root;SharedAccess' + 'Key=',
    ),
  'Azure SAS': (p) => inside(p(ALNUM, 43) + '%3D', 'https://acme.blob.core.windows.net/c?sv=2024-01-01&si' + 'g='),
  Databricks: (p) => 'dapi' + p(HEX, 32),
  Shopify: (p) => 'shp' + 'at_' + p(HEX, 32),
  Grafana: (p) => 'gl' + 'sa_' + p(ALNUM, 32) + '_' + p(HEX, 8),
  'New Relic': (p) => 'NR' + 'AK-' + p(UPPER + DIGITS, 27),
  'Terraform Cloud': (p) => p(ALNUM, 14) + '.atlas' + 'v1.' + p(ALNUM, 67),
  Atlassian: (p) => 'ATA' + 'TT3x' + p(ALNUM, 180),
  Pulumi: (p) => 'pu' + 'l-' + p(HEX, 40),
  Postman: (p) => 'PMA' + 'K-' + p(HEX, 24) + '-' + p(HEX, 34),
  'PostgreSQL URL': (p) => inside(p(ALNUM, 16), 'postgres' + '://app:', '@db.internal:5432/app?sslmode=require'),
  'MongoDB URL': (p) => inside(p(ALNUM, 12), 'mongodb+srv' + '://root:', '@cluster0.example.net/app'),
  'Redis URL': (p) => inside(p(ALNUM, 20), 'redis' + '://:', '@cache:6379/0'),
  'AMQP URL': (p) => inside(p(ALNUM, 9), 'amqp' + '://guest:', '@mq:5672/%2f'),
  'basic auth URL': (p) => inside(p(ALNUM, 10), 'https' + '://deploy:', '@git.example.com/team/app.git'),
  'token as user of a URL': (p) => inside(p(ALNUM, 40), 'https' + '://', '@git.example.com/team/app.git'),
  'token in a query': (p) => inside(p(ALNUM, 24), 'https://api.example.com/v1?access_tok' + 'en=', '&page=2'),
  'bearer header': (p) =>
    inside(p(ALNUM, 32), 'curl -fsS -H "Authorization: Bear' + 'er ', '" http://127.0.0.1:8080/health'),
  'basic auth header': (p) => inside(p(ALNUM, 24) + '==', "curl -H 'Authorization: Bas" + 'ic ', "' http://localhost/"),
  'API key header': (p) => inside(p(ALNUM, 20), 'curl -H "X-Api-K' + 'ey: ', '" http://localhost/'),
  'curl user': (p) => inside(p(ALNUM, 14), 'curl -fs -u admin:', ' http://localhost:9200/_cluster/health || exit 1'),
  cookie: (p) => inside(p(ALNUM, 32), 'curl -H "Coo' + 'kie: session=', '" http://localhost/'),
  'password flag': (p) => inside(p(ALNUM, 11), 'server --port 80 --pass' + 'word ', ' --verbose'),
  'password flag with =': (p) => inside(p(ALNUM, 11), 'server --admin-pass' + 'word=', ' --verbose'),
  'mysqladmin -p': (p) => inside(p(ALNUM, 11), 'mysqladmin ping -uroot -p', ' || exit 1'),
  'redis-cli -a': (p) => inside(p(ALNUM, 13), 'redis-cli -a ', ' ping'),
  'variable before a command': (p) => inside(p(ALNUM, 12), 'PGPASS' + 'WORD=', ' psql -h db -c "select 1"'),
  'JSON in a value': (p) => inside(p(ALNUM, 12), '{"user": "app", "pass' + 'word": "', '"}'),
  'htpasswd hash': (p) => '$2' + 'y$05$' + p(ALNUM, 53),
};

/** Names whose values are secrets whatever they look like. */
export const secretNames = [
  'PASSWORD',
  'DB_PASSWORD',
  'MYSQL_ROOT_PASSWORD',
  'POSTGRES_PASSWORD',
  'REDIS_PASS',
  'SMTP_PWD',
  'dbPassword',
  'JWT_SECRET',
  'CLIENT_SECRET',
  'SECRET_KEY_BASE',
  'DJANGO_SECRET_KEY',
  'AWS_SECRET_ACCESS_KEY',
  'API_KEY',
  'OPENWEATHER_API_KEY',
  'HEROKU_API_KEY',
  'TWILIO_AUTH_TOKEN',
  'ACCESS_TOKEN',
  'DEPLOY_TOKEN',
  'ENCRYPTION_KEY',
  'APP_KEY',
  'SSH_PRIVATE_KEY',
  'AZURE_STORAGE_ACCOUNT_KEY',
  'LICENSE_KEY',
  'KEYSTORE_PASSPHRASE',
  'DB_CREDENTIALS',
  'SESSION_COOKIE',
  'com.example.db.password',
  'traefik.api-token',
] as const;

/** Every kind, by name, each made from a seed. */
export const credentialKinds = Object.keys(tokens);

/** A credential of one of `credentialKinds`, the same for the same seed. */
export function makeCredential(kind: string, seed: number): Credential {
  const made = tokens[kind]!(picker(seed));
  return typeof made === 'string' ? { text: made, secret: made.trim() } : made;
}

/** A value that only its name gives away. */
export function makePassword(seed: number): string {
  return picker(seed)(LOWER, 6) + picker(seed + 7)(DIGITS, 3);
}
