import type { Messages } from './messages.en.ts';
import { locales } from './locales.ts';
import { pasteZh } from './paste-words.zh.ts';
import { adviceZh } from './views/advice.zh.ts';

/** 界面文字。每一句都要在 messages.en.ts 里有对应。 */
export const zh = {
  ...pasteZh,
  ...adviceZh,
  nav: {
    more: '关于这份输出',
    concepts: '概念',
    howto: '操作指南',
    fields: '字段',
    playground: '演练场',
    label: '栏目',
    pages: '页面',
    menu: '菜单',
  },
  theme: { label: '主题', auto: '自动', light: '浅色', dark: '深色' },
  report: '这一页有错？',
  reportTitle: (path: string) => `${path} 有误：`,
  findingPages: {
    title: '演练场会提醒什么',
    lead: '演练场可能给出的每一条提醒：是什么意思，怎么看，怎么办，什么时候不用管。',
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
      '全新安装的 Docker 29 把镜像放在 containerd 存储里。在那里，Id 换成了另一种摘要，GraphDriver 没有了，Size 算的是压缩后的层。每个页面都写明两种存储各是怎样。',
  },
  changes: {
    title: '输出的版本变化',
    lead: '从 17.03 起，每个 Docker 引擎版本给 docker image inspect 的输出添了什么、改了什么、去掉了什么，又弄坏了哪些脚本。',
    release: (engine: string) => `Engine ${engine}`,
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
    lead: '本站的术语：各是什么意思，英文怎么说，容易和什么混淆。这份表也是规则：页面里若出现别的译法，检查不会通过。',
    more: '详见',
    moreAbout: (term: string) => `详见${term}`,
    confused: '不等于：',
    comma: '、',
    not: '不写作：',
    // 中文词条的标题就是英文原词，不必再说。
    kept: '',
  },
  machines: {
    title: '供程序使用',
    lead: '以数据形式提供字段目录，供编辑器、脚本和语言模型使用。键名和地址保持稳定：只增加，不改名。',
    schemaTitle: 'docker image inspect 的输出',
    schemaDescription:
      'Docker、Podman 或 nerdctl 为镜像打印的所有键。没有哪个键是必需的，因为每种存储、每个版本都会略去一些。',
    what: { file: '文件', holds: '内容' },
    fields:
      '所有字段：路径、类型、单位、版本、在各种存储和 API 版本中是否出现、--format 模板，以及两种语言的一句话说明和地址。',
    schema: '用 JSON Schema（2020-12 草案）描述输出，说明用英文写，并附字段页链接。',
    schemaIn: (language: string) => `同一份 Schema，说明用${language}写。`,
    llms: '纯文本列出全部页面，每页一句话。',
    inventory: '按名字列出所有字段、章节、操作指南和术语，供 Sphinx 使用。两种语言另有各自的一份。',
    feeds: '输出的版本变化，每个引擎版本一条。',
    define: '给 wiki 用的脚本，让链接显示卡片。',
    checked: '这些 Schema 由校验器对照本站收录的全部引擎输出检查过。',
    keysTitle: 'fields.json 的键',
    useTitle: '在编辑器里',
    use: '让编辑器使用这份 Schema，指针停在哪个键上，就显示哪个键的解释：',
    take: {
      embedTitle: '把卡片放进网页',
      embed:
        '每个字段、每个概念都有一张卡片，可以放进 iframe。卡片不含脚本，随读者偏好的深浅色显示，点开就是完整的页面。其他页面不供嵌入。',
      embedAddress: (field: string, concept: string) => `字段的地址是 ${field}，概念的地址是 ${concept}。`,
      embedExample: (name: string) => `${name} 的卡片`,
      defineTitle: '让 wiki 里的链接显示卡片',
      define: '在网页里加上这一行，其中指向字段和概念的链接，在指针停留或键盘移到时就会显示卡片。按 Esc 收起。',
      definePrivacy:
        '脚本什么也不读取，什么也不保存。只有这时才会请求卡片，而且不透露来自哪个页面。如果 wiki 设了 Content-Security-Policy，要在 script-src 和 frame-src 中允许本站。',
      sphinxTitle: '在 Sphinx 和 MyST 里按名字链接',
      sphinx:
        '在 conf.py 里加上这几行，并启用扩展 sphinx.ext.intersphinx，用 Sphinx 构建的文档就能按名字链接到字段、章节和术语：',
      sphinxRoles: '下面最后一行是 MyST 的写法，其余是 reStructuredText 的：',
      sphinxKinds:
        'Sphinx 自己没有 :external: 这个角色，是上面的类加上的。不加这个类，就要写明种类：字段和术语用 :external:term:，章节和操作指南用 :external:ref:。已在 Sphinx 5.3、9.0 和 MyST 0.18 上试过。',
      sphinxLanguage: (addresses: readonly string[]) =>
        `链接以读者的语言打开。把地址换成 ${addresses.join(' 或 ')}，就固定为一种语言。`,
      feedsTitle: '订阅',
      feedsLead: '每个引擎版本给输出带来的变化：',
    },
    keys: {
      path: 'JSON 路径，[] 表示列表的各项',
      type: 'JSON 类型，尖括号里是各项的类型',
      unit: '数字或字符代表什么，没有则为 null',
      nullable: '值是否可能为 null',
      tool: 'docker，或唯一打印它的别的工具',
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
  embed: {
    open: '阅读全文',
    openPage: (name: string) => `阅读全文：${name}`,
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
    anyPresence: '总是有，或设置了才有',
    shown: (n: string) => `${n} 个字段`,
  },
  engines: (name: string) =>
    name
      .replace(/^docker-([\d.]+)-containerd$/, 'Docker $1，containerd 存储')
      .replace(/^docker-([\d.]+)-(.+)$/, 'Docker $1，$2')
      .replace(/^podman-([\d.]+)-(.+)$/, 'Podman $1，$2'),
  explain: {
    usage: `用法：npm run --silent explain -- [--lang ${locales.join('|')}] [--format text|json] [--template 模板 [--cli 版本]] [文件]\n读取文件；没有写文件时读标准输入。加上 --template，就打印 docker image inspect --format 模板 会打印的内容。`,
    unreadable: (file: string) => `读不了 ${file}。`,
    badOption: (option: string) => `不认识的选项：${option}`,
    unwritten: '（页面还没写）',
    unknown: '（资料里没有）',
    notices: '关于贴进来的内容',
    absent: '这份输出里没有的字段',
  },
} satisfies Messages;
