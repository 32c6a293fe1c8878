import { secretKindsZh } from '../secret-kinds.zh.ts';
import type { FindingsWords } from './findings.en.ts';

/** 镜像值得留意的地方。 */
export const findingsZh = {
  title: '值得留意',
  none: '没有特别要留意的地方。',
  severity: { careful: '当心', note: '留意', info: '供参考' },
  tagged: (severity: string, says: string) => `${severity}：${says}`,
  more: '含义与对策',
  folded: (careful: number, note: number, info: number) =>
    [careful && `还要当心 ${careful} 条`, note && `值得留意 ${note} 条`, info && `仅供参考 ${info} 条`]
      .filter(Boolean)
      .join('，'),
  words: {
    secret: {
      says: ({ name, kind }: { name: string; kind: string }) =>
        `${name === '' ? '有一个凭据' : `${name} 里有凭据`}（${secretKindsZh[kind] ?? kind}）。能拉取这个镜像的人都能读到它。`,
      fix: () => '先吊销，再移除；改在运行时交给容器，或以 secret 挂载交给构建。',
    },
    'platform-mismatch': {
      says: ({ descriptor, image }: { descriptor: string; image: string }) =>
        `清单登记的平台是 ${descriptor}，镜像自己写的却是 ${image}。`,
      fix: () => '选用对应平台的基础镜像，按想要的平台重新构建。',
    },
    'platform-not-pulled': {
      says: () => '本机有索引，却没有这个平台的镜像：Config、Architecture 和 RootFS 都是空的。',
      fix: () => '先拉取这个平台，再查看。',
    },
    artifact: {
      says: () => '这可能不是镜像：名称指向一份清单，本机却没有它的镜像配置。',
      fix: () => '向镜像仓库查清它是什么。',
    },
    'root-user': {
      says: ({ user }: { user: string }) =>
        user === '' ? '没有设置用户，容器以 root 启动。' : `用户是 ${user}，容器以 root 启动。`,
      fix: () => '在最后一个需要 root 的步骤之后，用数字设置用户。',
    },
    'user-name': {
      says: ({ user }: { user: string }) => `用户写的是名字 ${user}，Kubernetes 无法据此核对 runAsNonRoot。`,
      fix: () => '改写成这个名字在镜像里对应的数字。',
    },
    'shell-form': {
      says: ({ part, shell }: { part: string; shell: string; script: string }) =>
        `${part} 通过 ${shell} 启动。shell 可能一直是 1 号进程，而且不转发信号。`,
      fix: () => '改用 exec 形式，或在命令行开头写 exec。',
    },
    'cmd-ignored': {
      says: ({ words }: { words: number; script: string }) =>
        `Entrypoint 是一行不读取参数的 shell 命令，Cmd 的 ${words} 个词以及镜像名后面的参数都不起作用。`,
      fix: () => '把 Entrypoint 写成 exec 形式。',
    },
    'no-command': {
      says: () => 'Entrypoint 和 Cmd 都没有设置，docker run 必须在镜像名后面写上命令。',
      fix: () => '如果这个镜像是拿来运行的，就设置要启动的程序。',
    },
    'no-healthcheck': {
      says: ({ ports }: { ports: string }) =>
        `镜像声明了端口（${ports}），却没有健康检查，Docker 无从知道它是否正常应答。`,
      fix: () => '加上检查；如果平台自带检查（例如 Kubernetes），也可以交给平台。',
    },
    'healthcheck-none': {
      says: () => '健康检查已用 NONE 关掉；就算基础镜像有检查，也不会运行。',
      fix: () => '如果需要检查，就用真正的检查命令替换 NONE。',
    },
    'created-fixed': {
      says: ({ year }: { year: string }) =>
        year === '1' ? 'Created 是公元 1 年，表示没有记录时间。' : `Created 是 ${year} 年，日期由构建工具固定。`,
      fix: () => '如果本来就要可复现构建，不必处理；但不要拿这个日期排序或清理镜像。',
    },
    dangling: {
      says: () =>
        '没有任何标签或摘要指向这个镜像。等没有容器、也没有别的镜像用到它时，docker image prune 就会把它删掉。',
      fix: () => '想留下它，就给它打标签。',
    },
    'index-id': {
      says: ({ images, attestations }: { images: number | null; attestations: number | null }) =>
        images === null || attestations === null
          ? 'Id 是索引的摘要，涵盖所有平台和证明，不只是这里显示的镜像。'
          : `Id 是索引的摘要，索引里有 ${images} 个镜像和 ${attestations} 个证明。`,
      fix: () => '要得到某个平台自己的摘要，查看时加上 --platform。',
    },
    'repeated-layer': {
      says: ({ times }: { digest: string; times: number }) => `同一层出现了 ${times} 次：有一步重复做了，结果相同。`,
      fix: () => '找找重复的步骤，例如同一个 COPY 写了两遍。',
    },
    'empty-layer': {
      says: ({ times }: { times: number }) => `有 ${times} 层是空的：对应的步骤没有改动任何文件。`,
      fix: () => '没有害处。想减少层数，可以把这一步并入别的步骤。',
    },
    proxy: {
      says: ({ name, value }: { name: string; value: string }) =>
        `${name} 是 ${value}，这个镜像的容器不论在哪里运行都会用它。`,
      fix: () => '不要用 ENV 设置代理。代理变量本来就是 Docker 认得的构建参数，不写 ARG 也能传。',
    },
    'ld-preload': {
      says: ({ value }: { value: string }) => `LD_PRELOAD 会把 ${value} 装进容器里动态链接的程序。`,
      fix: () => '只为需要它的那个程序设置。',
    },
    'ld-library-path': {
      says: ({ value }: { value: string }) => `LD_LIBRARY_PATH 是 ${value}，动态链接的程序都先到那里找库。`,
      fix: () => '如果目录属于系统，改用 ldconfig 登记。',
    },
    volume: {
      says: ({ paths, count }: { paths: string; count: number }) =>
        `有 ${count} 个路径声明为卷（${paths}）：容器若没有在那里挂载，每次都会新建一个匿名卷。`,
      fix: () => '在那里挂载卷或目录，或者删除容器时连卷一起删除。',
    },
    onbuild: {
      says: ({ count, first }: { count: number; first: string }) =>
        `别的镜像用 FROM 引用它来构建时，会先执行 ${count} 条指令，第一条是 ${first}。`,
      fix: () => '如果不想要这些指令，就改用不带触发器的版本。',
    },
    'stop-signal-kill': {
      says: ({ signal }: { signal: string }) => `停止信号是 ${signal}，程序无法捕获，也就没有机会收尾。`,
      fix: () => '改成程序用来正常退出的信号。',
    },
    'args-escaped': {
      says: () => '命令的第一个词是一整行命令，已经按 Windows 的规则转义过。',
      fix: () => '不必处理，照原样读即可。',
    },
    windows: {
      says: ({ version }: { version: string }) =>
        `这是 Windows 镜像${version === '' ? '' : `，版本 ${version}`}，Linux 主机无法运行它。`,
      fix: () => '在版本相符的 Windows 主机上运行。',
    },
  },
} satisfies FindingsWords;
