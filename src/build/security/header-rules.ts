/** Headers for the addresses below a prefix; of several rules that fit, the longest prefix counts. */
export interface HeaderRule {
  /** Below the base of the site, without a leading slash; '' is everything. */
  readonly prefix: string;
  readonly headers: Readonly<Record<string, string>>;
}

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [
    'accelerometer',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'microphone',
    'midi',
    'payment',
    'usb',
  ]
    .map((name) => `${name}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

// The pages bring their own policies (policy-of.ts); a header adds only what a page cannot say of itself.
const unframed = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'";

/**
 * What a host should send besides the pages. Source: W3C CSP Level 3 (frame-ancestors is ignored in a meta element),
 * WHATWG HTML (cross-origin opener policy), W3C Referrer Policy, W3C Permissions Policy.
 */
export const headerRules: readonly HeaderRule[] = [
  { prefix: '', headers: { ...everywhere, 'Content-Security-Policy': unframed } },
  // Scripts ask for nothing either when they run as workers, which do not have the policy of the page.
  {
    prefix: '_astro/',
    headers: {
      ...everywhere,
      'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'none'",
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  },
  // The cards are made to be framed by anyone.
  { prefix: 'embed/', headers: { ...everywhere, 'Content-Security-Policy': 'frame-ancestors *' } },
];
