import type { OfflineWords } from './offline.en.ts';

export const offlineZh: OfflineWords = {
  file: {
    title: '逐层演练场',
    privacyHow: '全部内容就在这一个文件里，它的策略禁止一切连接。要验证：断开网络，或打开浏览器的网络面板，再粘贴。',
    needsScripts: '这个演练场完全在浏览器里运行，需要启用 JavaScript。',
  },
  page: {
    title: '没有网络时',
    file: (size) =>
      `整个演练场就是一个文件，大小 ${size}：从磁盘直接打开，不加载任何东西，自带的策略禁止一切连接。除了编辑器，其余功能都在，中英文齐全。`,
    checksum: '它的 SHA-256，用来核对下载到的文件：',
    site: '演练场打开过一次之后，没有网络也能在这里打开。网站的其余部分也可以保存在这个浏览器里：',
    noScript: '保存需要启用 JavaScript。',
    ask: '保存整个网站，供离线使用',
    asking: '正在查看需要多少空间……',
    save: (size) => `保存 ${size}`,
    cost: (files, size) => `整个网站，中英文都在内：${files} 个文件，在这个浏览器里占 ${size}。实际传输的比这少。`,
    progress: (done, files) => `已保存 ${done} 个文件，共 ${files} 个`,
    saved: (files, size) => `整个网站已保存：${files} 个文件，${size}。没有网络也能打开，网站变化后会随之更新。`,
    forget: '删除',
    forgotten: '已删除，演练场仍然保留。',
    unable: '这个浏览器或这个窗口不允许保存离线内容，或者存储空间已满。',
    failed: '没能全部保存，所以什么也没留下：网络中断、存储空间已满，或者网站刚刚更新。请再试一次。',
  },
  gone: {
    heading: '离线',
    title: '没有网络，这个页面也没有保存过',
    lead: '有网络时就能打开。',
    again: '重试',
    playground: '演练场可以离线使用',
  },
};
