import type { RunsWords } from './runs.en.ts';

/** 容器会启动什么。 */
export const runsZh = {
  title: '容器会启动什么',
  unknown: '这里的 Config 不完整，看不出会运行什么。',
  notWhole: '要写出运行的命令，需要带镜像名的完整输出。',
  notes: {
    'no-command': '没有可启动的程序：docker run 必须在镜像名后面写上命令。',
    'shell-stays': 'shell 是 1 号进程。它可能一直占着这个位置，不把 docker stop 的信号转给程序。',
    'shell-hands-over': '先由 shell 读这一行，再由 exec 让程序取代它，成为 1 号进程。',
    'words-ignored': 'Cmd 交给了一行不读取参数的 shell 命令，因此不起作用。',
    'cmd-is-script': 'Entrypoint 以 -c 结尾，所以 Cmd 就是 shell 要执行的那一行。',
    'windows-line': 'Cmd 的第一个词是一整行命令，已经转义过。',
  },
  argument: {
    'replaces-cmd': (kept: string, replaced: string) =>
      replaced === '' ? `镜像名后面的词接在 ${kept} 之后。` : `镜像名后面的词替换 ${replaced}，${kept} 不变。`,
    'replaces-all': (_kept: string, replaced: string) =>
      replaced === '' ? '镜像名后面的词就是命令。' : `镜像名后面的词替换 ${replaced}，也就是整个命令。`,
    ignored: (kept: string, replaced: string) =>
      replaced === ''
        ? `镜像名后面的词不起作用：${kept} 不读取它们。`
        : `镜像名后面的词和 ${replaced} 都不起作用：${kept} 不读取它们。`,
  },
  starts: '启动的是',
  user: '用户',
  workingDir: '目录',
  stopSignal: '停止信号',
  health: '健康检查',
  defaults: { user: 'root', workingDir: '/', stopSignal: 'SIGTERM', health: '无' },
  notSet: '没有设置，取默认值',
  untold: '粘贴的内容里没有，无法判断',
  check: {
    shell: '由镜像的 shell 执行的一行命令',
    exec: '不经过 shell 的程序',
    none: '用 NONE 关掉了',
    inherit: 'Test 是空的，不做检查',
  },
  byDefault: (text: string) => `${text}（默认）`,
  every: (interval: string) => `每 ${interval} 一次`,
  within: (timeout: string) => `${timeout} 没有结果算失败`,
  retries: (n: string) => (n === '1' ? '失败 1 次就算不健康' : `连续失败 ${n} 次算不健康`),
  startPeriod: (time: string) => `启动后 ${time} 以内的失败不计`,
  startInterval: (time: string) => `这段时间每 ${time} 一次`,
  list: (parts: readonly string[]) => `${parts.join('；')}。`,
  runTitle: '运行它',
  compose: 'compose.yaml',
  fill: '先在 shell 里设好这些变量，-e NAME 和 compose.yaml 都从那里取值。',
} satisfies RunsWords;
