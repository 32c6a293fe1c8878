import type { Widen } from '../widen.ts';

/** The half of a Dockerfile that an image keeps. */
export const dockerfileEn = {
  title: 'Dockerfile, as far as the image keeps it',
  lead: 'Rebuilt from the output. It gives the same settings, not the same files.',
  /** With code between backquotes. */
  withHistory:
    'Paste `docker image history --no-trunc --format json` of the same image below the output, or into the view of the layers, to add RUN and COPY.',
  hasHistory: 'RUN, COPY and ADD come from the history.',
  missing: 'What cannot be recovered',
  broken: 'cannot be built as it stands',
  gaps: {
    config: 'The paste does not show all of Config, so instructions may be missing here.',
    from: 'The paste does not say which image this was built FROM.',
    inherited: 'The output does not say which of these lines the base image had already.',
    run: 'RUN, COPY and ADD are in the history only.',
    copied: 'What was copied is in the layers, not in the output.',
    arguments: 'Values of build arguments are kept only where a step of the history shows them.',
    'base-steps': 'The steps include those of the base image.',
    'line-breaks': 'A value contains a line break, which cannot be written in a Dockerfile instruction.',
    steps: 'Some steps are not in a form that builders write, such as those of docker commit or import.',
  },
};

export type DockerfileWords = Widen<typeof dockerfileEn>;
