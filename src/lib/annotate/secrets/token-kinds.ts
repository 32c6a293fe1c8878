/** A credential that shows by its form what it is. */
export interface TokenKind {
  readonly kind: string;
  /** Group 1, where there is one, is the secret part. Every repetition is bounded. */
  readonly pattern: RegExp;
}

const token = (kind: string, pattern: RegExp): TokenKind => ({ kind, pattern });

/**
 * Forms that the issuers of credentials document as theirs, most telling first. The prefixes are
 * public; GitHub's list of supported secret scanning patterns names them all.
 */
export const tokenKinds: readonly TokenKind[] = [
  token(
    'private-key',
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^]{0,20000}?(?:-----END [A-Z ]{0,40}-----|$)/g,
  ),
  token('age-key', /\bAGE-SECRET-KEY-1[A-Z0-9]{40,80}\b/g),
  token('jwt', /\beyJ[\w-]{8,8000}\.eyJ[\w-]{8,8000}\.[\w-]{0,2000}/g),
  token('aws-key-id', /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/g),
  token('github', /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g),
  token('github', /\bgithub_pat_\w{22,255}\b/g),
  token('gitlab', /\bgl(?:pat|ptt|dt|rt|cbt|soat|agent|oas|ft|imt)-[\w-]{20,300}/g),
  token('slack', /\bxox[abeoprs]-[\w-]{10,300}/g),
  token('slack', /\bxapp-\d-[\w-]{10,300}/g),
  token('slack', /\bhooks\.slack\.com\/(?:services|workflows|triggers)\/([\w/-]{20,200})/g),
  token('stripe', /\b(?:[sr]k_(?:live|test)|whsec)_[A-Za-z0-9]{16,255}\b/g),
  token('google', /\bAIza[\w-]{35}(?![\w-])/g),
  token('google', /\bya29\.[\w-]{20,2000}/g),
  token('google', /\bGOCSPX-[\w-]{20,60}/g),
  token('npm', /\bnpm_[A-Za-z0-9]{36}\b/g),
  token('pypi', /\bpypi-[\w-]{16,2000}/g),
  token('rubygems', /\brubygems_[0-9a-f]{48}\b/g),
  token('docker', /\bdckr_(?:pat|oat)_[\w-]{20,60}/g),
  token('sendgrid', /\bSG\.[\w-]{16,64}\.[\w-]{16,128}/g),
  token('twilio', /\bSK[0-9a-f]{32}\b/g),
  token('mailgun', /\bkey-[0-9a-f]{32}\b/g),
  token('telegram', /\b\d{8,10}:AA[\w-]{32,35}(?![\w-])/g),
  token('discord', /\b[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}/g),
  token('discord', /\bdiscord(?:app)?\.com\/api\/webhooks\/(\d{5,25}\/[\w-]{20,200})/g),
  token('heroku', /\bHRKU-AA[\w-]{50,70}/g),
  token('digitalocean', /\bdo[opr]_v1_[0-9a-f]{64}\b/g),
  token('hugging-face', /\bhf_[A-Za-z0-9]{30,60}\b/g),
  token('anthropic', /\bsk-ant-[\w-]{20,300}/g),
  token('openai', /\bsk-(?:proj-|svcacct-|admin-)?[\w-]{32,300}/g),
  token('vault', /\bhv[sbr]\.[\w-]{20,300}/g),
  token('azure', /\b(?:AccountKey|SharedAccessKey|SharedSecret)=([A-Za-z0-9+/=_-]{20,200})/gi),
  token('databricks', /\bdapi[0-9a-f]{32}\b/g),
  token('shopify', /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/g),
  token('linear', /\blin_api_[A-Za-z0-9]{32,60}\b/g),
  token('grafana', /\bgl(?:sa|c)_[\w+/=]{32,400}/g),
  token('new-relic', /\bNRAK-[A-Z0-9]{27}\b/g),
  token('sentry', /\bsntry[su]_[\w+/=]{40,400}/g),
  token('terraform', /\b[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,80}/g),
  token('atlassian', /\bATATT3x[\w=-]{50,400}/g),
  token('doppler', /\bdp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{40,80}/g),
  token('pulumi', /\bpul-[0-9a-f]{40}\b/g),
  token('postman', /\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}\b/g),
  token('square', /\bsq0(?:atp|csp)-[\w-]{22,60}/g),
  token('planetscale', /\bpscale_(?:tkn|oauth|pw)_[\w.=-]{32,64}/g),
  token('password-hash', /\$(?:apr1|2[aby]|6|5|y)\$[\w./$-]{20,150}/g),
];
