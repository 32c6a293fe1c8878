// The editor has a pseudo-language of its own, which puts what it says in ［ ］.
Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: 'pseudo' });
