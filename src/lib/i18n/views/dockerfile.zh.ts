import type { DockerfileWords } from './dockerfile.en.ts';

/** 镜像还保留着的半个 Dockerfile。 */
export const dockerfileZh = {
  title: '镜像里还保留着的那部分 Dockerfile',
  lead: '根据输出重写。构建出来设置相同，文件不同。',
  withHistory:
    '把同一镜像的 `docker image history --no-trunc --format json` 贴在输出后面，或者贴进“层”视图，就能补上 RUN 和 COPY。',
  hasHistory: 'RUN、COPY 和 ADD 取自历史。',
  missing: '无法还原的内容',
  broken: '照原样无法构建',
  gaps: {
    config: '粘贴的内容里 Config 不完整，这里可能少了一些指令。',
    from: '粘贴的内容没有说明 FROM 的是哪个镜像。',
    inherited: '输出没有说明下面哪些行是基础镜像原有的。',
    run: 'RUN、COPY 和 ADD 只记录在历史里。',
    copied: '复制进去的文件只在层里，输出里没有。',
    arguments: '构建参数的值，只有历史步骤里显示的才留了下来。',
    'base-steps': '这些步骤里包含基础镜像的步骤。',
    'line-breaks': '有的值里含有换行，Dockerfile 的指令写不出来。',
    steps: '有些步骤不是构建器写出的形式，例如 docker commit 或 import 留下的。',
  },
} satisfies DockerfileWords;
