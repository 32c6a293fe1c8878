import type { Widen } from '../widen.ts';

/** What is said of a paste that holds nothing to explain. */
export const adviceEn = {
  /** What to do with a paste that is not explained: what it is, then the way to something that is. */
  advice: {
    'oci-manifest':
      'This is a manifest: it lists the config and the compressed layers of one platform. Its config holds the fields explained here. Run docker image inspect on the image, or paste the config blob.',
    'oci-index':
      'This is an index: it lists one manifest per platform, and says nothing about an image’s own fields. Run docker image inspect on the image to see the platform you have.',
    'image-history':
      'This is the output of docker image history: one line per build step. Run docker image inspect on the same image and paste that.',
    container:
      'This is a container, not an image. Its "Image" key names the image it was made from: run docker image inspect on that value. With a plain docker inspect, a container of the same name wins over the image; docker image inspect never does that.',
    network:
      'This is a network, not an image. A plain docker inspect also finds networks by their name; docker image inspect looks at images only.',
    volume:
      'This is a volume, not an image. A plain docker inspect also finds volumes by their name; docker image inspect looks at images only.',
    'go-map':
      'This was printed with --format and a bare field, which Go writes as map[…]. Keys and values cannot be told apart there. Put json in front, as in {{json .Config}}, or leave --format out.',
    'other-json':
      'This is JSON, but not enough in it says that it is of an image. If --format or jq picked it out of docker image inspect, leave that away and paste the whole output.',
    'no-json': 'There is no JSON in this. The output of docker image inspect begins with [ and {.',
  },
  hints: {
    'image-list':
      'This is an entry of an image list, as docker image ls or the list API prints it. Run docker image inspect on its Id.',
    'container-list':
      'This is a list of containers, as docker ps prints it. Its IMAGE column names the image each was made from: run docker image inspect on that.',
    'save-manifest':
      'This is manifest.json of docker save: it names files of the archive. Paste the file that Config names, or load the archive and run docker image inspect on the image.',
    'manifest-verbose':
      'This is docker manifest inspect --verbose: manifests with their digests. Run docker image inspect on the image to see the fields explained here.',
    'docker-info':
      'This looks like docker info or docker version: it describes the engine, not an image. Run docker image inspect IMAGE.',
    'history-text':
      'This is the table of docker image history: one line per build step, newest first. Run docker image inspect on the same image and paste that.',
    'image-list-text':
      'This is a table of images, as docker image ls prints it. Take an image ID from it and run docker image inspect on that.',
    'index-text':
      'This is docker buildx imagetools inspect: it lists one manifest per platform, and says nothing about an image’s own fields. Run docker image inspect on the image.',
    'pull-text': 'This is what docker pull prints. Its last line names the image: run docker image inspect on that.',
    dockerfile:
      'This looks like a Dockerfile, from which an image is built. Build it, then run docker image inspect on the image.',
    'no-client':
      'The shell did not find the program. Install it, open a new terminal, or run the command where Docker or Podman is installed.',
    'no-permission':
      'The socket of the engine is there, but you may not use it. Run the command with sudo, or as a member of the docker group, which amounts to being root.',
    'no-engine':
      'The engine could not be reached, so nothing is said of the image. Start Docker, or see where the client looks with docker context ls.',
    'client-version':
      'The engine refuses the API version of this client. Too old: use a newer client. Too new: take DOCKER_API_VERSION out of the environment, or set it to the maximum the message names.',
    'no-such-image':
      'The engine knows no image of that name. docker image ls shows those it has; a name without a tag means :latest.',
    'other-platform':
      'The engine has the image, but not for the platform asked for. Leave --platform out, or pull the image for that platform.',
    usage: 'This is the help of the command, not an output. It needs the name of an image.',
    'bad-reference':
      'The name cannot be that of an image. Repository names are lower case; an unset variable or a space in the command breaks them too.',
    'template-error':
      'This is an error of --format, not an output. Run the command without --format and paste what it prints; then each value here offers a template that works.',
    yaml: 'This looks like YAML. docker image inspect prints JSON: paste that, or turn this back with yq -o json.',
    'doubled-quotes':
      'This is an output whose quotes are doubled, as in CSV or copied out of a spreadsheet. Open the cell, copy the text inside it, and paste that.',
    'in-strings':
      'An output is in here, but in pieces inside the strings of something else, such as the records of a log or the code of a program. Take them out and paste the result: jq -rj .log does it for the log of a container, jq -r for a single string.',
    'powershell-object':
      'This is how PowerShell shows an object. Leave ConvertFrom-Json out, or put ConvertTo-Json -Depth 9 behind it, and paste the JSON.',
    'other-quotes':
      'This is an output with other quotation marks, as some programs put them. JSON has straight double quotes: run docker image inspect again and copy from the terminal.',
    'full-width':
      'This is an output with full-width brackets or quotes, as an input method types them. Run docker image inspect again and copy from the terminal.',
    encoded: 'This looks encoded, for an address or as base64. Decode it first, as with base64 -d, and paste the JSON.',
    portainer:
      'This looks like a page of Portainer, which shows a part of the image. Run docker image inspect IMAGE in a terminal and paste what it prints.',
    'wide-characters':
      'This is a UTF-16 file read as something else, such as PowerShell’s > writes. Drop the file itself on this page, or copy the text from an editor.',
    empty: '',
    'empty-list':
      'The output is empty: []. Nothing was found, mostly because the engine has no image of that name; the reason was printed on standard error.',
    'bare-list':
      'This is a list without the name it stands under, as --format prints it. A list alone does not say what it is: leave --format out, or copy the name with it.',
    'go-list':
      'This looks like a list printed with --format and a bare field. Go writes it without quotes, so where one entry ends cannot be told. Put json in front, as in {{json .Config.Env}}, or leave --format out.',
    expression: 'This is the command itself. Run it in a terminal and paste what it prints.',
  },
};

export type AdviceWords = Widen<typeof adviceEn>;
