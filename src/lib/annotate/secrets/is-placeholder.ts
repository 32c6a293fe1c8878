const PLACEHOLDERS = [
  // Filled in later: $TOKEN, ${TOKEN}, {{ token }}, %TOKEN%, <token>, [token], __TOKEN__, @TOKEN@.
  /^\$\w+$/,
  /^\$?[{(][^]*[)}]$/,
  /^%\w+%$/,
  /^<[^<>]*>$/,
  /^\[[^[\]]*\]$/,
  /^__\w+__$/,
  /^@\w+@$/,
  // Masked already.
  /^[*•x.#-]+$/i,
  /^\(?redacted/i,
  /^(?:masked|removed|hidden|omitted|changeme|change[-_ ]me|change[-_ ]?this|replace[-_ ]?me|todo|tbd|dummy)$/i,
  /^(?:your|my|insert|enter|put)[-_ ][\w -]*$/i,
  // What the manuals of AWS show.
  /^(?:AKIA|ASIA)\w*EXAMPLE$/,
  /EXAMPLEKEY$/,
  // A setting, not a secret.
  /^(?:true|false|yes|no|on|off|none|null|nil|undefined|[01])$/i,
];

/** Whether a value that hangs on a secret's name is only a stand-in, a switch, a path or a public checksum. */
export function isPlaceholder(value: string): boolean {
  const bare = value.trim();
  if (bare === '') return true;
  if (/^(?:file:\/\/)?(?:\/|\.{1,2}\/|[A-Za-z]:\\)[\w./ \\@-]*$/.test(bare) && !/^\/[\w/+]{30,}={0,2}$/.test(bare))
    return true;
  if (/^sha(?:1|256|384|512):[0-9a-f]+$/.test(bare)) return true;
  return PLACEHOLDERS.some((pattern) => pattern.test(bare));
}
