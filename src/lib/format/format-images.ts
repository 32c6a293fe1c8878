import { CLI_FEATURES, type CliFeatures, type CliVersion } from './docker/cli-versions.ts';
import { dockerFunctions } from './docker/docker-functions.ts';
import { missingMessage } from './docker/missing-message.ts';
import { answerType } from './docker/resolve-types.ts';
import { caught, type Failure } from './failure.ts';
import { decodePlain } from './json/decode-plain.ts';
import { decodeStruct } from './json/decode-struct.ts';
import { layOutJson } from './json/lay-out-json.ts';
import { scanJson, type JsonNode } from './json/scan-json.ts';
import { DEFAULT_LIMITS, type Budget, type Limits } from './limits.ts';
import { ADDRESS } from './print/print-value.ts';
import { execute } from './template/execute.ts';
import { parse } from './template/parse.ts';
import type { Run } from './template/state.ts';
import { fromBytes, isText, toBytes, type Bytes } from './text/bytes.ts';
import type { FormatFailure, FormatResult, ImageAnswer, ImageOutcome } from './types.ts';
import type { Value } from './values/value.ts';

type ReadAnswer = { text: string; node: JsonNode; typed: Value } | { failure: Failure; shown: Bytes };

/**
 * What `docker image inspect --format TEMPLATE IMAGE…` prints for the engine's answers, with its errors and exit
 * status, and why. Any template and any answer give a result; past the limits it is a failure `too-much`.
 */
export function formatImages(
  template: string,
  images: readonly ImageAnswer[],
  cli: CliVersion,
  limits: Limits = DEFAULT_LIMITS,
): FormatResult {
  const features = CLI_FEATURES[cli];
  const isRaw = template === '' || (template === 'json' && features.knowsJson);
  if (isRaw) return printRaw(images, features, template === '');
  const input = toBytes(template);
  const functions = dockerFunctions(features);
  const budget: Budget = { ...limits };
  let templates: Run['templates'];
  try {
    templates = parse(input, (name) => functions.has(name), features.go);
  } catch (error) {
    const failure = caught(error);
    return {
      ...resultOf('', [`template parsing error: ${failure.message}`]),
      exit: 64,
      parseFailure: publish(failure, input),
    };
  }

  const outcomes: ImageOutcome[] = [];
  const errors: Bytes[] = [];
  const out: Bytes[] = [];
  let strict = false;

  function run(data: Value | null): Bytes | Failure {
    try {
      return execute({ input, templates, functions, features: features.go, budget, strict }, data);
    } catch (error) {
      return caught(error);
    }
  }

  function format(answer: ReadAnswer): ImageOutcome {
    if ('failure' in answer) {
      errors.push(answer.shown);
      return { pass: 'refused', failure: publish(answer.failure, input) };
    }
    const wasStrict = strict;
    const first = run(answer.typed);
    if (typeof first === 'string') {
      out.push(`${first}\n`);
      return { pass: 'typed', printed: fromBytes(first), strict: wasStrict };
    }
    const firstFailure = publish(first, input);
    strict = true;
    const second = first.code === 'too-much' ? first : run(decodePlain(answer.node, features.go));
    if (typeof second === 'string') {
      out.push(`${second}\n`);
      return { pass: 'plain', printed: fromBytes(second), firstFailure };
    }
    errors.push(`template parsing error: ${second.message}`);
    return { pass: 'failed', firstFailure, failure: publish(second, input) };
  }

  for (const image of images) outcomes.push(format(readAnswer(image, features)));
  return { ...resultOf(out.join('') || '\n', errors), images: outcomes };
}

function printRaw(images: readonly ImageAnswer[], features: CliFeatures, indented: boolean): FormatResult {
  const answers = images.map((image) => readAnswer(image, features));
  const good = answers.filter((answer) => 'node' in answer);
  const errors = answers.flatMap((answer) => ('shown' in answer ? [answer.shown] : []));
  return {
    ...resultOf(toBytes(`${layOutJson(good, indented)}\n`), errors),
    images: answers.map((answer) =>
      'failure' in answer ? { pass: 'refused', failure: publish(answer.failure, '') } : { pass: 'raw' },
    ),
  };
}

function readAnswer(image: ImageAnswer, features: CliFeatures): ReadAnswer {
  if ('missing' in image) {
    const message = toBytes(missingMessage(image.missing, features.ownMissingMessage));
    return refuse('no-such-image', message);
  }
  const node = scanJson(image.json);
  if ('error' in node) return refuse(node.tooDeep ? 'too-much' : 'not-json', node.error);
  const typed = decodeStruct(answerType(features.types), image.json, node, features.go);
  return 'error' in typed ? refuse('answer-does-not-fit', typed.error) : { text: image.json, node, typed };
}

function refuse(code: Failure['code'], message: Bytes): ReadAnswer {
  return { failure: { code, message, start: -1, end: -1 }, shown: message };
}

function resultOf(stdout: Bytes, errors: readonly Bytes[]): FormatResult {
  const stderr = errors.map((error) => `${error}\n`).join('');
  return {
    stdout: fromBytes(stdout),
    brokenStdout: isText(stdout) ? null : stdout,
    stderr: fromBytes(stderr),
    exit: errors.length > 0 ? 1 : 0,
    parseFailure: null,
    images: [],
    volatile: (stdout + stderr).toLowerCase().includes(ADDRESS.toString(16)),
  };
}

function publish({ code, message, start, end }: Failure, input: Bytes): FormatFailure {
  const place = (at: number) => fromBytes(input.slice(0, at)).length;
  return {
    code,
    message: code === 'too-much' ? '' : fromBytes(message),
    range: start < 0 ? null : { start: place(start), end: place(Math.max(start, end)) },
  };
}
