// Japanese.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  subject: '真正性証明書（番号：{reference}）',
  statement:
    '{items, plural, other {{reference}に回答するパッケージ内の#件は、{provider}が通常の業務の過程で作成し保管した記録の正確な写しです。二名が承認した範囲内で自動処理により抽出され、その後に変更した者はいません。}}',
  collected: '収集したもの',
  part: '命令の第{part}部分',
  'part.size': '{items, plural, other {#件}}、{bytes, plural, other {#バイト}}',
  when: '収集日時',
  'when.span': '{from}から{to}まで',
  left_out: '範囲外のため除外',
  signed: '署名者',
  'signed.by': '{name}（記録の管理責任者（custodian of records）、{provider}）',
  at: '署名日時',
  how: '記録の管理責任者本人のアカウントによりDulyで署名しました。各項目のハッシュはパッケージ内のマニフェストに記載しています。',
  translated:
    'これは参考のための翻訳です。管理責任者が署名したのは以下の英語の文面であり、英語が優先します。',
  own: '管理責任者の陳述は以下の英語の文面に記載しています。',
}
