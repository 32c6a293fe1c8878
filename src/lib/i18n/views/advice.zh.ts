import type { AdviceWords } from './advice.en.ts';

export const adviceZh = {
  advice: {
    'oci-manifest':
      '这是清单：列出某个平台的镜像配置和压缩后的层。本站解释的字段在它指向的镜像配置里。请对镜像执行 docker image inspect，或者贴上镜像配置。',
    'oci-index':
      '这是索引：每个平台列出一份清单，不含镜像自己的字段。请对镜像执行 docker image inspect，看本机这个平台的内容。',
    'image-history':
      '这是 docker image history 的输出：每个构建步骤一行。请对同一个镜像执行 docker image inspect，再贴上来。',
    container:
      '这是容器，不是镜像。它的 "Image" 键写着创建它的镜像，请对那个值执行 docker image inspect。只写 docker inspect 时，同名的容器会排在镜像前面；docker image inspect 不会这样。',
    network: '这是网络，不是镜像。只写 docker inspect 也会按名字找到网络；docker image inspect 只看镜像。',
    volume: '这是卷，不是镜像。只写 docker inspect 也会按名字找到卷；docker image inspect 只看镜像。',
    'go-map':
      '这是 --format 后面直接写字段得到的结果，Go 把它写成 map[…]，键和值无法分开。请在前面加上 json，例如 {{json .Config}}，或者去掉 --format。',
    'other-json':
      '这是 JSON，但里面的内容不足以看出是镜像的。如果是用 --format 或 jq 从 docker image inspect 里挑出来的，请去掉它们，粘贴完整的输出。',
    'no-json': '里面没有 JSON。docker image inspect 的输出以 [ 和 { 开头。',
  },
  hints: {
    'image-list': '这是镜像列表里的条目，docker image ls 或列表 API 会打印它。请对它的 Id 执行 docker image inspect。',
    'container-list':
      '这是容器列表，docker ps 会打印它。IMAGE 列写着每个容器所用的镜像，请对那个名字执行 docker image inspect。',
    'save-manifest':
      '这是 docker save 存档里的 manifest.json，写的是存档里的文件名。请贴上 Config 所指的那个文件，或者载入存档后对镜像执行 docker image inspect。',
    'manifest-verbose':
      '这是 docker manifest inspect --verbose 的输出：清单和它们的摘要。请对镜像执行 docker image inspect，看本站解释的字段。',
    'docker-info':
      '这像是 docker info 或 docker version 的输出，说的是引擎，不是镜像。请执行 docker image inspect 加镜像名。',
    'history-text':
      '这是 docker image history 的表格：每个构建步骤一行，最新的在前。请对同一个镜像执行 docker image inspect，再贴上来。',
    'image-list-text':
      '这是镜像列表的表格，docker image ls 会打印它。请从里面取一个镜像 ID，对它执行 docker image inspect。',
    'index-text':
      '这是 docker buildx imagetools inspect 的输出：每个平台列出一份清单，不含镜像自己的字段。请对镜像执行 docker image inspect。',
    'pull-text': '这是 docker pull 打印的内容。最后一行是镜像名，请对它执行 docker image inspect。',
    dockerfile: '这像是 Dockerfile，镜像由它构建出来。请先构建，再对镜像执行 docker image inspect。',
    'no-client': 'shell 找不到这个程序。请安装它，或重开一个终端，或者到装有 Docker 或 Podman 的机器上执行。',
    'no-permission':
      '引擎的套接字在，但你无权使用它。请用 sudo 执行，或者以 docker 组成员的身份执行；进这个组就等于有了 root 权限。',
    'no-engine': '连不上引擎，所以关于镜像什么也没说。请启动 Docker，或者用 docker context ls 看客户端连的是哪里。',
    'client-version':
      '引擎不接受这个客户端的 API 版本。太旧（too old）：换用更新的客户端。太新（too new）：去掉环境变量 DOCKER_API_VERSION，或者把它设成报错里给出的最大值。',
    'no-such-image': '引擎里没有这个名字的镜像。docker image ls 会列出已有的镜像；名字不带标签时指的是 :latest。',
    'other-platform': '引擎里有这个镜像，但没有所要平台的内容。请去掉 --platform，或者先拉取那个平台的镜像。',
    usage: '这是命令的用法说明，不是输出。命令后面要写镜像名。',
    'bad-reference': '这个名字不可能是镜像名。仓库名只用小写字母；命令里有没赋值的变量或多余的空格，也会这样报错。',
    'template-error':
      '这是 --format 的报错，不是输出。请去掉 --format 再执行，把结果贴上来；之后这里的每个值都会给出一条可用的模板。',
    'doubled-quotes':
      '这份输出的引号都写了两遍，像是 CSV，或者是从表格软件里复制的。请打开那个单元格，复制里面的文字再粘贴。',
    'in-strings':
      '里面有一份输出，但被拆成几段，放在别的内容的字符串里，例如日志记录或程序代码。请先取出来再粘贴：容器日志用 jq -rj .log，单个字符串用 jq -r。',
    'powershell-object':
      '这是 PowerShell 显示对象的样子。请去掉 ConvertFrom-Json，或者在后面加上 ConvertTo-Json -Depth 9，再粘贴 JSON。',
    'other-quotes':
      '这份输出的引号被某个程序换成了别的引号。JSON 用的是半角双引号：请重新运行 docker image inspect，从终端里复制。',
    'full-width': '这份输出里的括号或引号是全角的，像是输入法打出来的。请重新运行 docker image inspect，从终端里复制。',
    encoded: '这看起来是编码过的内容（URL 编码或 base64）。请先解码，例如用 base64 -d，再粘贴 JSON。',
    portainer:
      '这看起来是 Portainer 的页面，只显示镜像的一部分。请在终端里运行 docker image inspect IMAGE，粘贴它打印的内容。',
    yaml: '这像是 YAML。docker image inspect 打印的是 JSON，请贴那个。',
    'wide-characters':
      '这是一个 UTF-16 文件，却按别的编码读了出来，PowerShell 的 > 就会写出这种文件。请直接把文件拖进来，或者用编辑器打开后复制文字。',
    empty: '',
    'empty-list': '输出是空的：[]。什么也没找到，多半是引擎里没有这个名字的镜像；原因打印在标准错误里。',
    'bare-list':
      '这是一个列表，没有带上它的键名，--format 会这样打印。单看列表分不清它是什么：请去掉 --format，或者连键名一起复制。',
    'go-list':
      '这像是 --format 后面直接写字段得到的列表。Go 写列表时不加引号，各项从哪里断开无法判断。请在前面加上 json，例如 {{json .Config.Env}}，或者去掉 --format。',
    expression: '这是命令本身。请在终端里执行它，把打印的内容贴上来。',
  },
} satisfies AdviceWords;
