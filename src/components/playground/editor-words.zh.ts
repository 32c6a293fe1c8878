import 'monaco-editor/nls/lang/zh-cn.js';
