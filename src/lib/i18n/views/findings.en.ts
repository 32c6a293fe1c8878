import { plural } from '../plural.ts';
import { secretKindsEn } from '../secret-kinds.en.ts';
import type { Widen } from '../widen.ts';

/** What stands out about an image. */
export const findingsEn = {
  title: 'Findings',
  none: 'Nothing stands out.',
  severity: { careful: 'Careful', note: 'Note', info: 'For information' },
  tagged: (severity: string, says: string) => `${severity}: ${says}`,
  more: 'What it means and what to do',
  folded: (careful: number, note: number, info: number) =>
    `Findings: ${[
      careful && `${careful} more to be careful of`,
      note && plural(note, 'note'),
      info && `${info} for information`,
    ]
      .filter(Boolean)
      .join(', ')}`,
  /** `says`: what the output proves. `fix`: the remedy; a line to copy may follow it. */
  words: {
    secret: {
      says: ({ name, kind }: { name: string; kind: string }) =>
        `${name === '' ? 'A credential' : `A credential in ${name}`} (${secretKindsEn[kind] ?? kind}). Everyone who can pull the image can read it.`,
      fix: () => 'Revoke it, take it out, and give it to the container at run time or to the build as a secret mount.',
    },
    'platform-mismatch': {
      says: ({ descriptor, image }: { descriptor: string; image: string }) =>
        `The manifest is stored for ${descriptor}, but the image inside says ${image}.`,
      fix: () => 'Build it again for the platform you mean, from a base image of that platform.',
    },
    'platform-not-pulled': {
      says: () => 'The index is here, but not the image for this platform: Config, Architecture and RootFS are empty.',
      fix: () => 'Pull the platform, then inspect again.',
    },
    artifact: {
      says: () => 'This may be no image: the name points to a manifest, and there is no image config to it here.',
      fix: () => 'Ask the registry what it is.',
    },
    'root-user': {
      says: ({ user }: { user: string }) =>
        user === ''
          ? 'No user is set, so the container starts as root.'
          : `The user is ${user}: the container starts as root.`,
      fix: () => 'Set a user, by number, after the last step that needs root.',
    },
    'user-name': {
      says: ({ user }: { user: string }) =>
        `The user is a name, ${user}. Kubernetes cannot check it against runAsNonRoot.`,
      fix: () => 'Write the number the name stands for in the image.',
    },
    'shell-form': {
      says: ({ part, shell }: { part: string; shell: string; script: string }) =>
        `${part} starts through ${shell}. The shell may stay as process 1 and not pass signals on.`,
      fix: () => 'Use the exec form, or begin the line with exec.',
    },
    'cmd-ignored': {
      says: ({ words }: { words: number; script: string }) =>
        `Entrypoint is a shell line that reads no arguments: ${words === 1 ? 'the word' : `the ${words} words`} of Cmd, and anything after the image name, are ignored.`,
      fix: () => 'Write Entrypoint in the exec form.',
    },
    'no-command': {
      says: () => 'Neither Entrypoint nor Cmd is set: docker run needs a command after the image name.',
      fix: () => 'If the image is meant to be run, set what it starts.',
    },
    'no-healthcheck': {
      says: ({ ports }: { ports: string }) =>
        `The image declares ports (${ports}) and no health check: Docker cannot tell whether it answers.`,
      fix: () => 'Add a check, or leave it to the platform if that brings its own, as Kubernetes does.',
    },
    'healthcheck-none': {
      says: () => 'The health check is switched off with NONE, even if the base image has one.',
      fix: () => 'If a check should run, replace NONE with one.',
    },
    'created-fixed': {
      says: ({ year }: { year: string }) =>
        year === '1' ? 'Created is year 1: no time was recorded.' : `Created is ${year}: a build tool fixed the date.`,
      fix: () => 'Nothing, if the build is meant to be reproducible. Do not use the date to sort or to clean up.',
    },
    dangling: {
      says: () =>
        'No tag and no digest names this image. docker image prune removes it once no container and no other image needs it.',
      fix: () => 'Tag it if you want to keep it.',
    },
    'index-id': {
      says: ({ images, attestations }: { images: number | null; attestations: number | null }) =>
        images === null || attestations === null
          ? 'Id is the digest of an index: it covers every platform and attestation, not only the image shown.'
          : `Id is the digest of an index of ${plural(images, 'image')} and ${plural(attestations, 'attestation')}.`,
      fix: () => 'For the digest of one platform, inspect with --platform.',
    },
    'repeated-layer': {
      says: ({ times }: { digest: string; times: number }) =>
        `The same layer appears ${times} times: a step was repeated with the same result.`,
      fix: () => 'Look for a step that repeats another, such as the same COPY twice.',
    },
    'empty-layer': {
      says: ({ times }: { times: number }) =>
        times === 1
          ? 'One layer is empty: a step changed no file.'
          : `${times} layers are empty: these steps changed no file.`,
      fix: () => 'Harmless. Join the step with another if you want fewer layers.',
    },
    proxy: {
      says: ({ name, value }: { name: string; value: string }) =>
        `${name} is ${value}, for every container of this image, wherever it runs.`,
      fix: () => 'Do not set it with ENV. Docker knows the proxy variables as build arguments without ARG.',
    },
    'ld-preload': {
      says: ({ value }: { value: string }) =>
        `LD_PRELOAD loads ${value} into the dynamically linked programs of the container.`,
      fix: () => 'Set it for the one program that needs it.',
    },
    'ld-library-path': {
      says: ({ value }: { value: string }) =>
        `LD_LIBRARY_PATH is ${value}: dynamically linked programs look there for libraries first.`,
      fix: () => 'Where the directory belongs to the system, register it with ldconfig instead.',
    },
    volume: {
      says: ({ paths, count }: { paths: string; count: number }) =>
        `${plural(count, 'path')} declared as ${count === 1 ? 'a volume' : 'volumes'} (${paths}): each container without a mount there gets a new anonymous volume.`,
      fix: () => 'Mount something there, or remove the container with its volumes.',
    },
    onbuild: {
      says: ({ count, first }: { count: number; first: string }) =>
        `${plural(count, 'instruction')} will run in the build of every image FROM this one, first ${first}.`,
      fix: () => 'Choose a variant without triggers if your build should not do that.',
    },
    'stop-signal-kill': {
      says: ({ signal }: { signal: string }) =>
        `The stop signal is ${signal}, which no program can catch, so the container cannot shut down cleanly.`,
      fix: () => 'Set the signal on which the program shuts down.',
    },
    'args-escaped': {
      says: () => 'The first word of the command is a whole command line that is already escaped for Windows.',
      fix: () => 'Nothing; read the word as it stands.',
    },
    windows: {
      says: ({ version }: { version: string }) =>
        `A Windows image${version === '' ? '' : `, for ${version}`}: a Linux host cannot run it.`,
      fix: () => 'Run it on a Windows host whose version fits.',
    },
  },
};

export type FindingsWords = Widen<typeof findingsEn>;
