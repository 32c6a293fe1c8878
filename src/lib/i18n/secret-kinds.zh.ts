import { secretIssuers } from './secret-issuers.ts';

/** 凭据的种类；以签发者命名的照写签发者。 */
export const secretKindsZh: Readonly<Record<string, string>> = {
  ...secretIssuers,
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
