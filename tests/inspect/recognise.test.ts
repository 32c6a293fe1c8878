import { describe, expect, test } from 'vitest';
import { parseDocument, readPaste, recognise } from '../../src/lib/inspect/index.ts';

const digest = `sha256:${'ab'.repeat(32)}`;

function told(text: string): string {
  const { kind, hint } = recognise(parseDocument(readPaste(text)));
  return hint === null ? kind : `${kind}, ${hint}`;
}

const errors: [string, string][] = [
  [
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    'no-json, no-engine',
  ],
  ['[]\nCannot connect to the Docker daemon at unix:///var/run/docker.sock.', 'no-json, no-engine'],
  ['failed to connect to the docker API at unix:///var/run/docker.sock; check if the path', 'no-json, no-engine'],
  [
    'error during connect: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/images/x/json": open //./pipe/docker_engine',
    'no-json, no-engine',
  ],
  [
    'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
    'no-json, no-permission',
  ],
  ['bash: docker: command not found', 'no-json, no-client'],
  ['zsh: command not found: docker', 'no-json, no-client'],
  [
    "'docker' is not recognized as an internal or external command,\noperable program or batch file.",
    'no-json, no-client',
  ],
  ["docker : The term 'docker' is not recognized as the name of a cmdlet", 'no-json, no-client'],
  [
    'Error response from daemon: client version 1.24 is too old. Minimum supported API version is 1.40',
    'no-json, client-version',
  ],
  ['{"message":"client version 1.24 is too old. Minimum supported API version is 1.40"}', 'other-json, client-version'],
  ['[]\nError response from daemon: No such image: a:latest', 'no-json, no-such-image'],
  ['Error: a: image not known', 'no-json, no-such-image'],
  ['{"message":"No such image: a:latest"}', 'other-json, no-such-image'],
  ['Error response from daemon: invalid reference format', 'no-json, bad-reference'],
  [
    '[]\nError response from daemon: image with reference a was found but does not provide the specified platform (linux/s390x)',
    'no-json, other-platform',
  ],
  ['Error: template: inspect:1:13: executing "inspect" at <.X>: can\'t evaluate field X', 'no-json, template-error'],
  ["docker: 'docker image inspect' requires at least 1 argument\n\nUsage:  docker image inspect", 'no-json, usage'],
];

const texts: [string, string][] = [
  ['$ docker image inspect nginx', 'no-json, expression'],
  ['PS C:\\> docker inspect nginx', 'no-json, expression'],
  ['sudo podman image inspect nginx', 'no-json, expression'],
  [
    'REPOSITORY   TAG   IMAGE ID   CREATED   SIZE\nnginx   latest   605c77e624dd   2 years ago   141MB',
    'no-json, image-list-text',
  ],
  ['$ docker ps\nCONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES', 'no-json, container-list'],
  [
    'ID            CREATED       CREATED BY      SIZE   COMMENT\n4b7ce07002c6  2 months ago  CMD ["/bin/sh"]  0 B',
    'image-history, history-text',
  ],
  [
    `Using default tag: latest\nlatest: Pulling from library/nginx\na2abf6c4d29d: Pull complete\nDigest: ${digest}\nStatus: Downloaded newer image for nginx:latest`,
    'no-json, pull-text',
  ],
  ['latest: Pulling from library/nginx\na2abf6c4d29d: Pulling fs layer', 'no-json, pull-text'],
  [
    `Name:      docker.io/library/a:1\nMediaType: application/vnd.oci.image.index.v1+json\nDigest:    ${digest}\n\nManifests: \n  Name:  a`,
    'no-json, index-text',
  ],
  ['Client: Docker Engine - Community\n Version:           24.0.7\n API version:       1.43', 'no-json, docker-info'],
  ['FROM nginx\nRUN apt-get update\nCMD ["nginx", "-g", "daemon off;"]\n', 'no-json, dockerfile'],
  ['kind: Pod\nmetadata:\n  name: a\n  annotations:\n    x: \'{"a":"b"}\'\nspec:\n  image: a', 'no-json, yaml'],
  ['[/bin/sh -c true]', 'no-json, go-list'],
  ['web1,"[{""Id"": ""sha256:ab"", ""RepoTags"": [""a:1""]}]"', 'no-json, doubled-quotes'],
  ['{"log":"[\\n","stream":"stdout"}\n{"log":"  \\"Id\\": \\"x\\",\\n","stream":"stdout"}', 'no-json, in-strings'],
  ['print(\'"Id": "sha256:ab",\\n\' +', 'no-json, in-strings'],
  [
    'Id            : sha256:ab\nRepoTags      : {a:1}\nConfig        : @{User=; Env=System.Object[]}',
    'no-json, powershell-object',
  ],
  ['[ { 「Id」: 「sha256:ab」, 「Os」: 「linux」 } ]', 'no-json, other-quotes'],
  ['［｛＂Id＂：＂sha256:ab＂，＂Os＂：＂linux＂｝］', 'no-json, full-width'],
  ['%5B%0A%20%20%7B%22Id%22', 'no-json, encoded'],
  [btoa(JSON.stringify([{ Id: digest, RepoTags: [digest, digest, digest] }])), 'no-json, encoded'],
  ['Dockerfile details\nCMD /bin/sh', 'no-json, portainer'],
  ['{map[] 0xc000012345 [] }', 'go-map'],
];

const documents: [string, string][] = [
  ['[]', 'other-json, empty-list'],
  ['say "a": [], then', 'other-json'],
  ['$ docker image inspect a\n[]', 'other-json, empty-list'],
  ['["PATH=/usr/bin","A=b"]', 'other-json, bare-list'],
  ['see ["PATH=/usr/bin"] there', 'other-json'],
  [
    '{"CreatedAt":"2024","CreatedSince":"1 year","ID":"605c77e624dd","Repository":"nginx","Size":"141MB","Tag":"latest","VirtualSize":"141MB"}',
    'other-json, image-list',
  ],
  ['[{"Config":"blobs/sha256/abc","RepoTags":["a:1"],"Layers":["blobs/sha256/def"]}]', 'other-json, save-manifest'],
  ['{"ID":"abc","Image":"nginx","Names":"web","State":"running","Status":"Up"}', 'other-json, container-list'],
  ['{"ID":"x","Driver":"overlay2","ServerVersion":"28.0","OperatingSystem":"Debian"}', 'other-json, docker-info'],
  [
    `{"ArtifactName":"a:1","Metadata":{"RepoTags":["a:1"],"RepoDigests":[],"ImageConfig":{"architecture":"amd64","os":"linux","config":{},"rootfs":{"type":"layers","diff_ids":["${digest}"]}}}}`,
    'oci-config',
  ],
  ['{"Id":"sha256:ab","Size":5}', 'docker-image'],
  ['{"Hostname":"0a1b2c3d4e5f","Image":"nginx","Cmd":["x"],"Env":null}', 'container'],
  ['{"Hostname":"0a1b2c3d4e5f","Image":"","Cmd":["x"],"Env":null}', 'docker-image'],
  ['{"reason":"unset fields: map[a:b] and map[]"}', 'other-json'],
];

describe('recognise', () => {
  test.each(errors)('recognise says what went wrong: %s', (text, expected) => expect(told(text)).toBe(expected));
  test.each(texts)('recognise tells other texts apart: %s', (text, expected) => expect(told(text)).toBe(expected));
  test.each(documents)('recognise tells other JSON apart: %s', (text, expected) => expect(told(text)).toBe(expected));

  test('recognise puts an output before an error that stands beside it', () => {
    const output = `[{"Id": "${digest}", "RepoTags": ["a:1"], "Os": "linux"}]\nError: No such image: b`;
    expect(told(output)).toBe('docker-image');
  });

  test('recognise ends soon with a text of line breaks', () => expect(told(`${'\n'.repeat(20_000)}x`)).toBe('no-json'));
});
