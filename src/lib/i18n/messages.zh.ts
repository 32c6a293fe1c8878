import type { Messages } from './messages.en.ts';
import { pasteZh } from './paste-words.zh.ts';

const redactionKindsZh: Readonly<Record<string, string>> = {
  password: '密码或令牌',
  url: 'URL 里的密码',
  header: '请求头',
  cookie: 'cookie',
  host: '镜像仓库',
  'private-key': '私钥',
  'password-hash': '密码散列',
  jwt: 'JWT',
  'aws-key-id': 'AWS 密钥 ID',
};

/** 界面文字。每一句都要在 messages.en.ts 里有对应。 */
export const zh = {
  ...pasteZh,
  nav: {
    more: '关于这份输出',
    concepts: '概念',
    howto: '操作指南',
    fields: '字段',
    playground: '演练场',
    label: '栏目',
  },
  findingPages: {
    title: '演练场会提醒什么',
    lead: '演练场对镜像可能作出的每一条提醒：是什么意思，怎样看到，如何处理，什么情况下无妨。',
  },
  book: {
    title: '镜像与层，讲清楚',
    lead: '镜像在磁盘上是什么样，每种标识指的是什么，每个大小统计的是什么；containerd 存储与经典存储都讲，并给出在你自己机器上核对的命令。',
    howto: '操作指南',
    howtoLead: '在命令行里完成的事，每条命令都实际运行过，输出一并列出。',
    parts: {
      layers: '层',
      identity: '名称与摘要',
      disk: '在磁盘上',
      reading: '读懂输出',
    },
    fields: '本页讲解的字段',
    about: '相关讲解',
    turn: '上一页与下一页',
    before: '上一页',
    after: '下一页',
    by: (engine: string) => `取自 ${engine} 的输出`,
    computed: (clis: string) => `docker ${clis} 的输出`,
    computedEach: '随本页一起算出',
    exit: (status: number) => `退出码 ${status}`,
    copyCommands: () => '复制命令',
  },
  landing: {
    title: '看懂 docker image inspect 打印了什么',
    lead: '把输出贴进来，每一行旁边都有解释，每个字段都有一个长期不变的页面。Docker 29 的 containerd 存储、经典存储和 Podman 都讲到了。',
    open: '打开演练场',
    fields: '浏览全部字段',
    privacy: '贴进来的内容不会离开这个页面。',
    exampleTitle: '你会看到什么',
    exampleNote: '取自 Docker 29 的真实输出，随页面一起生成。',
    readTitle: '从头弄懂',
    allConcepts: '全部章节',
    allHowto: '全部操作指南',
    commonTitle: '最常查的字段',
    storesTitle: '升级到 Docker 29 之后',
    stores:
      '全新安装的 Docker 29 把镜像放在 containerd 存储里。在那里，Id 换成了另一种摘要，GraphDriver 没有了，Size 算的是压缩后的层。每个页面都写明在哪种存储里是怎样。',
  },
  changes: {
    title: '输出的版本变化',
    lead: '从 17.03 起，每个 Docker 引擎版本给 docker image inspect 的输出添了什么、改了什么、去掉了什么，又弄坏了哪些脚本。',
    api: (api: string) => `API ${api}`,
    minimum: (api: string) => `接受 API ${api} 及更新的版本`,
    appeared: '新增',
    gone: '消失',
    deprecated: '弃用',
    changed: '变化',
    members: (n: number) => `及其 ${n} 个成员`,
    broken: '哪些脚本坏了',
    instead: '改用',
    more: '详见字段页',
    negotiated: '起作用的是 API 版本，不单是引擎版本：旧客户端连接新引擎，收到的仍是旧的输出。',
    gatedNote: (api: string) => `客户端使用 API ${api} 或更新版本时`,
  },
  glossary: {
    title: '术语表',
    lead: '本站的术语：各是什么意思，英文怎么说，常被当成什么。这份表也是规则：页面里若出现别的译法，检查不会通过。',
    more: '详见',
    moreAbout: (term: string) => `详见${term}`,
    confused: '不等于：',
    comma: '、',
    not: '不写作：',
    kept: '中文里保留英文',
  },
  machines: {
    title: '供程序使用',
    lead: '把字段目录当作数据，供编辑器、脚本和语言模型使用。键名和地址保持稳定：只增加，不改名。',
    schemaTitle: 'docker image inspect 的输出',
    schemaDescription:
      'Docker、Podman 或 nerdctl 为镜像打印的所有键。没有哪个键是必需的，因为每种存储、每个版本都会略去一些。',
    what: { file: '文件', holds: '内容' },
    fields:
      '所有字段：路径、类型、单位、版本、在各种存储和 API 版本中是否出现、--format 模板，以及两种语言的一句话说明和地址。',
    schema: '用 JSON Schema（2020-12 草案）描述输出，说明用英文写，并附字段页链接。',
    schemaZh: '同一份 Schema，说明用中文写。',
    llms: '纯文本列出全部页面，每页一句话。',
    checked: '这些 Schema 由校验器对照本站收录的全部引擎输出检查过。',
    keysTitle: 'fields.json 的键',
    useTitle: '在编辑器里',
    use: '让编辑器使用这份 Schema，指针停在哪个键上，就解释哪个键：',
    keys: {
      path: 'JSON 路径，[] 表示列表的各项',
      type: 'JSON 类型，尖括号里是各项的类型',
      unit: '数字或字符代表什么，没有则为 null',
      nullable: '值是否可能为 null',
      tool: 'docker，或独有这个字段的同类工具',
      aliases: '路径的旧写法',
      since: '最早的引擎和 API 版本，或最早的 Podman',
      deprecated: '弃用它的引擎和 API 版本，没有则为 null',
      removed: '去掉它的引擎和 API 版本，没有则为 null',
      stores: '在各种镜像存储和 API 版本中何时打印，新版本在前',
      drivers: '打印它的存储驱动，全部驱动都打印时为 null',
      dockerfile: '设置它的 Dockerfile 指令，没有则为 null',
      oci: '它在 OCI 镜像配置里的路径，没有则为 null',
      format: '如今打印它的 --format 模板，没有则为 null',
      summary: '一句话说明，按语言',
      url: '页面地址，按语言',
    },
  },
  fieldIndex: {
    title: '全部字段',
    lead: 'docker image inspect 从 Docker 0.1 至今打印过的每条路径，外加 Podman 多出来的字段。',
    top: '镜像',
    gone: '已不再打印',
    podman: 'Podman',
    members: (key: string) => `${key} 的成员`,
    printedBy: '由谁打印',
    anyone: '不限',
    column: (store: 'containerd' | 'classic' | 'podman', version: string) =>
      store === 'podman'
        ? `Podman ${version}`
        : `Docker ${version}，${store === 'containerd' ? 'containerd 存储' : 'overlay2'}`,
    presence: '有没有',
    anyPresence: '始终有，或设置了才有',
    shown: (n: string) => `${n} 个字段`,
  },
  engines: (name: string) =>
    name
      .replace(/^docker-([\d.]+)-containerd$/, 'Docker $1，containerd 存储')
      .replace(/^docker-([\d.]+)-(.+)$/, 'Docker $1，$2')
      .replace(/^podman-([\d.]+)-(.+)$/, 'Podman $1，$2'),
  findings: {
    title: '值得留意',
    none: '没有特别要留意的地方。',
    severity: { careful: '当心', note: '留意', info: '供参考' },
    tagged: (severity: string, says: string) => `${severity}：${says}`,
    more: '含义与对策',
    words: {
      secret: {
        says: ({ name, kind }: { name: string; kind: string }) =>
          `${name === '' ? '有一个凭据' : `${name} 里有凭据`}（${redactionKindsZh[kind] ?? kind}）。能拉取这个镜像的人都能读到它。`,
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
        says: () => '基础镜像的健康检查被关掉了。',
        fix: () => '如果需要检查，就用真正的检查命令替换 NONE。',
      },
      'created-fixed': {
        says: ({ year }: { year: string }) =>
          year === '1' ? 'Created 是公元 1 年，表示没有记录时间。' : `Created 是 ${year} 年，日期由构建工具固定。`,
        fix: () => '如果本来就要可复现构建，不必处理；但不要拿这个日期排序或清理镜像。',
      },
      dangling: {
        says: () => '没有任何标签或摘要指向这个镜像。没有容器使用它时，docker image prune 就会把它删掉。',
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
        says: ({ value }: { value: string }) => `LD_PRELOAD 会把 ${value} 装进容器里的每个程序。`,
        fix: () => '只为需要它的那个程序设置。',
      },
      'ld-library-path': {
        says: ({ value }: { value: string }) => `LD_LIBRARY_PATH 是 ${value}，每个程序都先到那里找库。`,
        fix: () => '如果目录属于系统，改用 ldconfig 登记。',
      },
      volume: {
        says: ({ paths, count }: { paths: string; count: number }) =>
          `有 ${count} 个路径声明为卷（${paths}）：容器若没有在那里挂载，每次都会新建一个匿名卷。`,
        fix: () => '在那里挂载卷或目录，或者删除容器时连卷一起删除。',
      },
      onbuild: {
        says: ({ count, first }: { count: number; first: string }) =>
          `以它为基础构建别的镜像时，会先执行 ${count} 条指令，第一条是 ${first}。`,
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
  },
  run: {
    title: '实际运行什么',
    words: '命令',
    from: (part: string) => `来自 ${part}`,
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
        replaced === '' ? '镜像名后面的词就是命令。' : `镜像名后面的词替换整个命令 ${replaced}。`,
      ignored: (kept: string, replaced: string) =>
        replaced === ''
          ? `镜像名后面的词不起作用：${kept} 不读取它们。`
          : `镜像名后面的词和 ${replaced} 都不起作用：${kept} 不读取它们。`,
    },
    user: '用户',
    workingDir: '目录',
    stopSignal: '停止信号',
    health: '健康检查',
    defaults: { user: 'root', workingDir: '/', stopSignal: 'SIGTERM', health: '无' },
    line: 'docker run',
    compose: 'compose.yaml',
    fill: '先在 shell 里设好这些变量，-e NAME 会从那里取值。',
  },
  dockerfile: {
    title: '镜像里还保留着的那部分 Dockerfile',
    lead: '根据输出重写。构建出来设置相同，文件不同。',
    withHistory: '再贴上同一镜像的 docker image history --no-trunc --format json，就能补上 RUN 和 COPY。',
    broken: '照原样无法构建',
    gaps: {
      from: '输出没有说明 FROM 的是哪个镜像。',
      inherited: '输出没有说明下面哪些行是基础镜像原有的。',
      run: 'RUN、COPY 和 ADD 只记录在历史里。',
      copied: '复制了哪些文件只存在于层里，输出里没有。',
      arguments: '构建参数的值没有保留，RUN 步骤里显示的除外。',
      'base-steps': '这些步骤里包含基础镜像的步骤。',
      'line-breaks': '有的值里含有换行，Dockerfile 的一行写不下。',
      steps: '有些步骤不是构建器写出的形式，例如 docker commit 或 import 留下的。',
    },
  },
  redaction: {
    title: '离开本页之前已遮盖',
    count: (n: number) => (n === 0 ? '没有认出凭据。' : `遮盖了 ${n.toLocaleString('en')} 处。`),
    look: '只能尽力识别。发送之前，请自己再看一遍。',
    kind: (kind: string) => redactionKindsZh[kind] ?? kind,
    hosts: '同时遮盖私有镜像仓库的名字',
  },
  share: {
    title: '分享',
    link: '这份输出的链接',
    note: '输出就在链接里，位于 # 之后，浏览器不会把这部分发给服务器。',
    length: (n: number) => `${n.toLocaleString('en')} 个字符`,
    terminal: '从终端',
    terminalNote: '这一行把输出原样放进链接，不做遮盖。',
    shells: { posix: 'bash · zsh', powershell: 'PowerShell' },
    faults: {
      version: '这个链接出自更新版本的页面。请刷新本页，再打开一次。',
      shape: '这个链接不是本页生成的。',
      damaged: '链接已损坏：有一部分丢失或改变了，可能是换行时被截断。',
      'too-big': '链接里的文字超过 16 MiB。',
    },
  },
  annotated: {
    title: '附解释的 docker image inspect 输出',
    field: '字段',
    value: '值',
    meaning: '含义',
    copyMarkdown: '复制为 Markdown',
    saveHtml: '保存为 HTML',
  },
  explain: {
    usage:
      '用法：npm run --silent explain -- [--lang en|zh] [--format text|json] [--template 模板 [--cli 版本]] [文件]\n读取文件；没有写文件时读标准输入。加上 --template，就打印 docker image inspect --format 模板 会打印的内容。',
    unreadable: (file: string) => `读不了 ${file}。`,
    badOption: (option: string) => `不认识的选项：${option}`,
    unwritten: '（页面还没写）',
    unknown: '（资料里没有）',
    notices: '关于贴进来的内容',
    absent: '这份输出里没有的字段',
  },
} satisfies Messages;
